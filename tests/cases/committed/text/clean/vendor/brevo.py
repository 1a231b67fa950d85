import requests

BREVO = "https://api.brevo.com/v3"


def send(to):
    return requests.post(BREVO + "/smtp/email", headers={"api-key": "xkeysib-6de768ba7cb0e13f2aef4e6da74d5e9ea8ab1f8f3f86e09c7abfd2accaf34395"}, json={"to": to})


def azure(prompt, key):
    return requests.post("https://x.openai.azure.com/openai/deployments/g/chat", headers={"api-key": key})
