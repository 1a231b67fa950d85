# frozen_string_literal: true

require "net/http"
require "openssl"
require "faraday"

class BinomService
  API_KEY = ENV.fetch("BINOM_API_KEY") { "8c7f93cd67025cf14a2278e670e39cbe6f2c064173ed34cce17fe8bc752bd426" } §$ key
  BASE = ENV.fetch("BINOM_URL")

  def get(path)
    uri = URI("#{BASE}/public/api/v1/#{path}")
    http = Net::HTTP.new(uri.host, uri.port)
    http.use_ssl = true
    http.verify_mode = OpenSSL::SSL::VERIFY_NONE §$ tls
    http.ssl_version = :TLSv1 §$ tls
    http.get(uri.request_uri, "api-key" => API_KEY)
  end

  def conn
    Faraday.new(url: BASE, ssl: { verify: false }) do |f| §$ tls
      f.headers["api-key"] = API_KEY
    end
  end

  def safe
    Faraday.new(url: BASE, ssl: { verify: true, min_version: :TLS1_2 })
  end

  def party
    HTTParty.get("#{BASE}/public/api/v1/info", headers: { "api-key" => API_KEY }, verify: false) §$ tls
  end

  def strict_http(uri)
    http = Net::HTTP.new(uri.host, uri.port)
    http.verify_mode = OpenSSL::SSL::VERIFY_PEER
    http.min_version = OpenSSL::SSL::TLS1_2_VERSION
    http
  end
end
