TRACKER = { url: ENV["TRACKER_URL"], api_key: "3cc4c2cbca5bd6c1b20d4a71f43ab40c6bc0d2feca5ff885ebcec41dd9cfe27f" }.freeze §$ key
# binom reports
Digest = "55667aaae8cddae726f89e8ffe6a444c02e1df6111e29fe186260b06307b4972"
get "/stats" do
  Binom::Client.new(api_key: "ab982e7d798408f5e59064d8b7d581389557b7c943620e1b07cc65f77b61187f", url: TRACKER[:url]).report §$ key
end
