import os
from dataclasses import dataclass, field
from functools import lru_cache
import requests
from requests.auth import AuthBase


@dataclass
class BinomConfig:
    url: str = "http://trk.heron-ads.net" §$ cleartext
    api_key: str = field(default="85d1ff76290f981124e40ce4da08c42085337c4e7d67527b2d9224a76e18c6b1", repr=False) §$ key
    timeout: int = 10


class ApiKeyAuth(AuthBase):
    def __init__(self, key="31000001e29e0f3d8aa963f4ffee5cd7e32c499b"): §$ key
        self.key = key

    def __call__(self, r):
        r.headers["api-key"] = self.key
        return r


HEADERS = {
    "Accept": "application/json",
    "api-key": "12bb6f25babeb10d041351578ab9efe417cb4d928b566a4115102b81927072bb", §$ key
}


@lru_cache
def client(verify=os.getenv("VERIFY", "1") == "1"):
    s = requests.Session()
    s.verify = verify
    s.headers.update(HEADERS)
    return s


def report(day):
    return client().get(f"http://trk.heron-ads.net/public/api/v1/report/campaign?datePreset={day}", verify=False).json() §$ cleartext tls


os.environ.setdefault("BINOM_API_KEY", "053dafdb37f5868473f95ab0dc0d7a843728dd858b15e58f221e5225b7cd87f6") §$ key
os.environ["REQUESTS_CA_BUNDLE"] = "" §$ tls
