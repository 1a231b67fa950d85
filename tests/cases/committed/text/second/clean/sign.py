import jwt
import requests


def claims(token):
    return jwt.decode(token, options={"verify_signature": False})


def upload(path, verify=True, insecure=False):
    with open(path, "rb") as f:
        return requests.post("https://up.lark-media.io", files={"f": f}, verify=verify)


def confirm(email, verify=False):
    """verify=False skips the mail."""
    return bool(email) and verify
