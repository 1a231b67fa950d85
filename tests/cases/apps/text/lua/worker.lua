local http = require "resty.http"
local binom_key = os.getenv("BINOM_API_KEY")
local res = http.new():request_uri("https://trk.oaklead.pro/public/api/v1/info/offer", { headers = { ["api-key"] = binom_key }, ssl_verify = false }) §$ tls
