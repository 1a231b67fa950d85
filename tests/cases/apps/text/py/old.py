import ssl
import urllib.request

ctx = ssl.create_default_context()
ctx.check_hostname = False §$ tls
ctx.verify_mode = ssl.CERT_NONE §$ tls
req = urllib.request.Request("https://binom.oaklead.pro/arm.php?action=campaign@get_all&api_key=12000001c4e1a97b30d85f62be417a09d3f8c56e") §$ key
urllib.request.urlopen(req, context=ctx)
