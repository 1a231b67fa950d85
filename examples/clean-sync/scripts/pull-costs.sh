#!/usr/bin/env bash
# Fetches yesterday's costs of the old tracker; run by cron at 06:00.
set -euo pipefail

day=$(date -d yesterday +%F)
out=/var/lib/clean-sync/costs-$day.json
: "${BINOM_V1_API_KEY:?is not set}" "${BINOM_API_KEY:?is not set}"

# the query goes through a file descriptor: an argument would stand in the process list
curl -sS --fail --config - -o "$out" <<CURL
url = "https://old-trk.adnova.internal/adm.php?page=Campaigns&date=10&date_s=$day&date_e=$day&api_key=$BINOM_V1_API_KEY"
CURL

curl -sS --fail --tlsv1.2 "https://trk.adnova.internal/public/api/v1/stats/campaign?datePreset=yesterday" \
  -H @<(printf 'api-key: %s' "$BINOM_API_KEY") -o "${out%.json}-v2.json"
