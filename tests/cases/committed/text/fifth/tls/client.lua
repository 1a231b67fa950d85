local https = require "ssl.https"
local body = https.request { url = "https://desk.heron.net", verify = "none", protocol = "tlsv1_2" } §$ tls
local ok = https.request { url = "https://desk.heron.net", verify = "peer", cafile = "/etc/ssl/ca.pem" }
