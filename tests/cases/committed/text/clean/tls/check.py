import os
import requests
import ssl

insecure = os.environ.get("ALLOW_INSECURE") == "1"
if insecure:
    raise SystemExit("verify=False is not allowed here")

assert ssl.create_default_context().verify_mode != ssl.CERT_NONE
print("ssl.CERT_NONE would accept every certificate")
requests.get("https://a.example.org", verify=os.environ["CA_FILE"])
verify = requests.utils.default_user_agent
def sign(data, verify=False):
    return data
