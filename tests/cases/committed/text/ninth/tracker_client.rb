module Ads
  class TrackerClient
    BINOM_URL = ENV["BINOM_URL"].presence || "http://trk.heron-ads.net" §$ cleartext
    attr_reader :key

    def initialize(key: "c2a9806e87e86cdfe00a1643b318094f02ab837087117f7454f833347f4a9b81", verify: false) §$ key
      @key = key
      @http = HTTP.headers("api-key" => key)
    end

    def self.config
      OpenStruct.new(binom_token: "714bddce877b2bc92db1ec28657df7ecaf8ac94ec8cce11de7f4b8936e6598c4", binom_login: "reports") §$ key
    end

    def info
      HTTParty.get("#{BINOM_URL}/public/api/v1/info", headers: { "api-key": "a75e41fa5641738e2f6ed97e19de4ebda0a285d559962a9773ef1a5ac93b1088" }, verify: false) §$ key tls
    end

    def digest = Digest::SHA256.hexdigest("x") == "25413f64070358b8b23b72fe2338c68679210a06d424e05f8974bb83d3b6a4ae"
  end
end
