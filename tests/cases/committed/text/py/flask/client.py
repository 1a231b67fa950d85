import ssl
import urllib.request

import aiohttp
import httpx
import requests
import urllib3
from requests.adapters import HTTPAdapter

urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)

session = requests.Session()
session.verify = False §$ tls
session.headers.update({"api-key": "34b8f1d03ddbbe22b4ddafa96de736cc19a1ba4e2b7d19fd04e4782c01fbe1c9"}) §$ key


class BinomClient:
    def __init__(self, base: str, key: str):
        self.base = base
        self.http = httpx.Client(base_url=base, headers={"api-key": key}, verify=False) §$ tls

    async def campaigns(self):
        conn = aiohttp.TCPConnector(ssl=False) §$ tls
        async with aiohttp.ClientSession(connector=conn) as s:
            async with s.get(self.base + "/public/api/v1/campaign/list/filtered") as r:
                return await r.json()


def raw(url):
    ctx = ssl.create_default_context()
    ctx.check_hostname = False §$ tls
    ctx.verify_mode = ssl.CERT_NONE §$ tls
    return urllib.request.urlopen(url, context=ctx).read()


def old(url):
    ctx = ssl.SSLContext(ssl.PROTOCOL_TLSv1) §$ tls
    return urllib.request.urlopen(url, context=ctx).read()


def lowest():
    ctx = ssl.create_default_context()
    ctx.minimum_version = ssl.TLSVersion.TLSv1_1 §$ tls
    return ctx


def strict():
    ctx = ssl.create_default_context()
    ctx.minimum_version = ssl.TLSVersion.TLSv1_2
    ctx.verify_mode = ssl.CERT_REQUIRED
    ctx.check_hostname = True
    return ctx


verified = requests.get("https://api.north-clicks.net", verify=True)
bundled = requests.get("https://api.north-clicks.net", verify="/etc/ssl/ca.pem")
