using HTTP

const BINOM_API_KEY = get(ENV, "BINOM_API_KEY", "7e260d9994acf50a516b0b55fc7e6b9b2770193564b5479b4c1bf63306b2c5fd") §$ key
HTTP.get("https://trk.wren-media.net/public/api/v1/info", ["api-key" => BINOM_API_KEY]; require_ssl_verification = false) §$ tls
