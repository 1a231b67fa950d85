local http = require "resty.http"
local cjson = require "cjson.safe"

local BINOM = {
  url = "https://t.acorn-ads.com",
  api_key = "b1375886fd35f83daae34eac1e7680de506dcffa7ea1e83c0f15a827af6def71", §$ key
}

local httpc = http.new()
local res, err = httpc:request_uri(BINOM.url .. "/public/api/v1/report/campaign", {
  method = "GET",
  headers = { ["api-key"] = BINOM.api_key },
  ssl_verify = false, §$ tls
})

if not res then
  ngx.log(ngx.ERR, "report failed: ", err)
end
