import os

BINOM_DOMAIN = os.environ["BINOM_DOMAIN"]
key = os.environ["BINOM_API_KEY"]

report = "http://%s/index.php?page=Campaigns&api_key=%s" % (BINOM_DOMAIN, key) §$ cleartext
arm = f"http://{BINOM_DOMAIN}/arm.php?action=offer@get_all&api_key={key}" §$ cleartext
v2 = "http://{}/public/api/v1/report/campaign".format(BINOM_DOMAIN) §$ cleartext
joined = "http://" + BINOM_DOMAIN + "/public/api/v1/info" §$ cleartext
secure = f"https://{BINOM_DOMAIN}/arm.php?action=offer@get_all&api_key={key}"
local = f"http://127.0.0.1:8080/arm.php?action=offer@get_all&api_key={key}"
click = f"http://{BINOM_DOMAIN}/click.php?key=abc&t1=1"
docs = "http://docs.reed-ads.com/binom-setup"
if url.startswith("http://"):
    url = url.replace("http://", "https://", 1)
