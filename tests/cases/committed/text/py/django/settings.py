"""Django settings for the media desk."""
import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
DEBUG = os.getenv("DEBUG", "0") == "1"

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "desk",
        "OPTIONS": {"sslmode": "verify-full"},
    },
    "archive": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "archive",
        "OPTIONS": {"sslmode": "disable"}, §$ tls
    },
}

BINOM = {
    "URL": os.getenv("BINOM_URL", "http://trk.north-clicks.net"), §$ cleartext
    "API_KEY": os.getenv("BINOM_API_KEY", "52946d8af6f3356cd2f86d2fc4f52bd1ce4f40dd70cd0678b68ab35f0be9b7d2"), §$ key
    "TIMEOUT": 20,
}

CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "redis://127.0.0.1:6379/1"}}
STATIC_HASH = "50e26e4a679e31a68c2343ed18dc051e8e8f4da72171149e3d4d08ce3bec31f1"
EMAIL_USE_TLS = True
