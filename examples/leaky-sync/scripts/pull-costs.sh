#!/usr/bin/env bash
# Fetches yesterday's costs of the old tracker; run by cron at 06:00.
set -euo pipefail

day=$(date -d yesterday +%F)
out=/var/lib/leaky-sync/costs-$day.json
BINOM_V1_API_KEY=23000001b7d40e96a15f82c3d97e604ab1f35c28

curl -sS "http://old-trk.adnova.internal/adm.php?page=Campaigns&date=10&date_s=$day&date_e=$day&api_key=$BINOM_V1_API_KEY" \
  -o "$out"

curl -sSk "https://trk.adnova.internal/public/api/v1/stats/campaign?datePreset=yesterday" \
  -H "api-key: $BINOM_API_KEY" -o "${out%.json}-v2.json"
