local config = {
  binom = { url = "http://trk.heron-ads.net", api_key = "8b248bdba6fe3caf658066d424c20d9a99cd6836301352f6e442f4ab7e34e472" }, §$ cleartext key
  redis = { host = "127.0.0.1", ssl_verify = false },
}
ngx.req.set_header("api-key", "2e7a00702a7aa453313134cb24549aa7d0fab46de9d83c634a2b8ca7e3fb4f29") §$ key
local sock = ngx.socket.tcp()
sock:sslhandshake(nil, "trk.heron-ads.net", false) §$ tls
return config
