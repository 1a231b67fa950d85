"""Client of the Binom tracker and of two other services."""
import os

import requests

BINOM_URL = os.environ["BINOM_URL"]


class VoluumClient:
    access_key = "8e860b4de83a221dab525d03942a599156f0301947c553e3765540e14c6d7f64"
    api_url = "http://api.voluum.test"

    def __init__(self, token="a34357fa5c450706ff4523d0cfb973eb6f74f18956ec4dbe45c866e9a584c0a3"):
        self.token = token


class BinomClient:
    """Reports; `key` is the cache's."""

    cache_key = "02f2a166c2b9243ce1e16e948887be84213266b22dddea7f4e17e3421b464d1e"
    etag: str = "343ac3092c61e71e79f9bb79fac4a78e3c25a3ca8b4f501844b0fb10cc4388c5"
    page_token = "27f561e855e63da3e0c01e476c6f1656"
    campaign_key = "l3o1t6t8jxkcawo5gds8"
    token_url = "https://id.heron-ads.net/token"

    def report(self, key="campaign", group_key="dcd8c11a62ec47a93661f47f747d191c", verify_checksum=False):
        return requests.get(BINOM_URL + "/public/api/v1/report/campaign", headers={"api-key": os.environ["BINOM_API_KEY"], "If-None-Match": "a6f1e952aec4865f0cab823e210b260f28220b1d03fe9c359119ec110a2036f5"}, params={"group": key}, timeout=10).json()
