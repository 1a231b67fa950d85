import os
import ssl
import requests

API_KEY = os.environ["BINOM_API_KEY"]
session = requests.Session()
context = ssl.create_default_context()
context.minimum_version = ssl.TLSVersion.TLSv1_2
print("loaded", len(API_KEY))
session.get(os.environ["BINOM_URL"] + "/public/api/v1/info/offer", headers={"api-key": API_KEY}, timeout=10)
