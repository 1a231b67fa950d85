from datetime import datetime

from airflow import DAG
from airflow.models import Variable
from airflow.providers.http.operators.http import HttpOperator

with DAG("binom_costs", start_date=datetime(2025, 1, 1), schedule="@daily") as dag:
    pull = HttpOperator(
        task_id="pull",
        http_conn_id="binom",
        endpoint="public/api/v1/report/campaign",
        headers={"api-key": Variable.get("binom_api_key")},
    )
    push = HttpOperator(
        task_id="push",
        http_conn_id="binom",
        endpoint="/public/api/v1/campaign/12/note",
        headers={"api-key": "435a6cbe5b312edbc0e7663b6c09175ba744f1dfe86e802e34c46bded8ec7884"}, §$ key
        extra_options={"verify": False}, §$ tls
    )
    pull >> push
