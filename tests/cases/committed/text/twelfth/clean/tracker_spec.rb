RSpec.describe Tracker do
  let(:api_key) { "x" * 64 }
  it "sends the key" do
    stub_request(:get, "http://tracker.test/public/api/v1/info").with(headers: { "Api-Key" => api_key })
    expect(Tracker.new(binom_url: "http://tracker.test", binom_api_key: api_key).info).to be_ok
  end
  it "verifies" do
    expect(http.verify_mode).not_to eq OpenSSL::SSL::VERIFY_NONE
  end
end
