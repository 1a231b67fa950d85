from dataclasses import dataclass, field
from typing import Optional

import hvac
import ldap
import redis
import websocket
from elasticsearch import Elasticsearch
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings
from pymongo import MongoClient


class Settings(BaseSettings):
    binom_url: str = "https://trk.lark-media.io"
    binom_api_key: SecretStr = SecretStr("f4d0ac2b32b9df0408452c9fe27439e6cb9f387920ab1347a772bf4705b256da") §$ key
    binom_token: str = Field("d8a8d751254b21266ad72a1d0333555cfa4c4ed5908f56eb7c9ce11feb4d888e", alias="BINOM_TOKEN") §$ key
    binom_timeout: int = 30
    tracker_api_key: Optional[str] = None


@dataclass
class Tracker:
    base: str
    api_key: str = field(default="", repr=False)


vault = hvac.Client(url="https://vault.lark-media.io", verify=False) §$ tls
es = Elasticsearch("https://es.lark-media.io", verify_certs=False) §$ tls
mongo = MongoClient("mongodb://db.lark-media.io/desk", tls=True, tlsAllowInvalidCertificates=True) §$ tls
cache = redis.Redis(host="cache.lark-media.io", ssl=True, ssl_cert_reqs=None) §$ tls
ws = websocket.create_connection("wss://live.lark-media.io", sslopt={"cert_reqs": 0, "check_hostname": False}) §$ tls
ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER) §$ tls
ok = Elasticsearch("https://es.lark-media.io", verify_certs=True, ca_certs="/etc/ssl/ca.pem")
