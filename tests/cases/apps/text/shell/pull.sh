#!/bin/sh
set -eu
KEY=12000001c4e1a97b30d85f62be417a09d3f8c56e §$ key
curl -k "https://trk.oaklead.pro/panel.php?page=Campaigns&api_key=$KEY" -o /tmp/c.json §$ tls
wget --no-check-certificate https://trk.oaklead.pro/x.csv §$ tls
curl -sS -H "api-key: $BINOM_API_KEY" "$BINOM_URL/public/api/v1/info/campaign"
