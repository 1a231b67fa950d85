require "rest-client"
require "excon"
require "open-uri"

OpenSSL::SSL.send(:remove_const, :VERIFY_PEER)
OpenSSL::SSL::VERIFY_PEER = OpenSSL::SSL::VERIFY_NONE §$ tls

Excon.defaults[:ssl_verify_peer] = false §$ tls

def info(base)
  RestClient::Request.execute(method: :get, url: "#{base}/public/api/v1/info", headers: { "api-key": ENV["BINOM_API_KEY"] }, verify_ssl: false) §$ tls
end

def page(url)
  URI.open(url, ssl_verify_mode: OpenSSL::SSL::VERIFY_NONE).read §$ tls
end

Binom.configure do |config|
  config.api_key = "36e853c193e920347264a27b4d337de07827ac33961bb95fdd299a55bb06971b" §$ key
  config.base_url = "http://trk.lark-media.io" §$ cleartext
  config.logger = Rails.logger
end

Stripe.api_key = ENV["STRIPE_KEY"]
ETAG = "3d6a4365e2fd21450d3ff5e2f573d163f5c5b4f395e1e06daff2c0ec672df190"
