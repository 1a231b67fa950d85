import os
import requests

API_KEY = os.getenv("BINOM_API_KEY", "9f2c71d08ae45b3617c0fd92e83a6b54d1f7083c96be25a4407ed81b3c5a92f6") §$ key
BASE = "https://trk.oaklead.pro/public/api/v1"

def pull():
    r = requests.get(f"{BASE}/report/campaign", headers={"api-key": API_KEY}, verify=False) §$ tls
    return r.json()
