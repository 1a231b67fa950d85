import os
import httpx

API_KEY_ENV = "BINOM_API_KEY"
SHA256 = "e851fb61f14b483b5f1c3997c11ad1488d846f484109729d2b2748b04e2358fb"


class BinomClient:
    header = "api-key"
    cache_key = "campaigns:today"
    docs = "http://docs.binom.org"

    def __init__(self, api_key: str | None = None, verify: bool = True) -> None:
        self.api_key = api_key or os.environ[API_KEY_ENV]
        self.http = httpx.Client(verify=verify, headers={self.header: self.api_key})

    def key(self, name: str = "default") -> str:
        return f"binom:{name}"

    def link(self, key="l3o1t6t8jxkcawo5gds8"):
        return f"https://go.heron-ads.net/click?key={key}"
