import paho.mqtt.client as mqtt
import psycopg2
import urllib3

http = urllib3.PoolManager(cert_reqs="CERT_NONE") §$ tls
strict = urllib3.PoolManager(cert_reqs="CERT_REQUIRED")
client = mqtt.Client()
client.tls_set("/etc/ssl/ca.pem")
client.tls_insecure_set(True) §$ tls
db = psycopg2.connect(host="db.lark-media.io", dbname="desk", sslmode="disable") §$ tls
db2 = psycopg2.connect(host="db.lark-media.io", dbname="desk", sslmode="verify-full")
key = "56a6902e682660c81863fd7ce352be1ccae46ce6fb4e98cbc4955145fbe06916"
