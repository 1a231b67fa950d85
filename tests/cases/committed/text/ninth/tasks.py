from celery import Celery
from airflow.models import Variable
from airflow.hooks.base import BaseHook
import streamlit as st
import subprocess

app = Celery("binom", broker="redis://redis:6379/0")
app.conf.update(binom_api_key="1c5fcb5c76c963a499806342819fb972a521efc822b1ecbc5adcbdddd9cb517b", timezone="UTC") §$ key
app.conf.broker_use_ssl = {"ssl_cert_reqs": "none"} §$ tls

key = Variable.get("binom_api_key", default_var="6e514dca740297f49a4c0b115dee01a84a0b84afc797ba60a5f49c0f47f7fe92") §$ key
url = Variable.get("binom_url", default_var="http://trk.heron-ads.net") §$ cleartext
secret = st.secrets["binom_api_key"]
subprocess.run(["curl", "-k", "https://cdn.heron-ads.net/x"], check=True) §$ tls
subprocess.run("wget --no-check-certificate https://cdn.heron-ads.net/y", shell=True) §$ tls
subprocess.run(["tar", "-k", "-xf", "x.tar"], check=True)
