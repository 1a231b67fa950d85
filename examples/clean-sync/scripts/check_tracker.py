"""Tells whether the tracker answers; called by the monitoring."""
import os
import sys

import requests

url = os.environ["BINOM_URL"] + "/public/api/v1/info/campaign"
answer = requests.get(
    url,
    headers={"api-key": os.environ["BINOM_API_KEY"]},
    timeout=10,
    verify="/etc/ssl/adnova-ca.pem",
)
print(answer.status_code)
sys.exit(0 if answer.ok else 1)
