require "httparty"
require "typhoeus"

class BinomClient
  include HTTParty
  base_uri "http://trk.heron-ads.net/public/api/v1" §$ cleartext
  headers "api-key" => ENV["BINOM_API_KEY"] || "179f36f6625b504959654d69b2066f68da5708fbbebcf6341fe952f6f08b266e" §$ key
  default_options.update(verify: false) §$ tls

  def info = self.class.get("/info")
end

Typhoeus.get("https://geo.heron-ads.net", ssl_verifypeer: false, ssl_verifyhost: 0) §$ tls
Typhoeus.get("https://geo.heron-ads.net", ssl_verifypeer: true, ssl_verifyhost: 2)
User.find_by(email: "a@heron-ads.net").update!(verify: false)
