import httpclient, net
const binomKey = "97d3c4e799c1219cea9cddadd3e04c3defadf55b4befb1a3b41091ddda411e5a" §$ key
let client = newHttpClient(sslContext = newContext(verifyMode = CVerifyNone)) §$ tls
client.headers = newHttpHeaders({"api-key": binomKey})
