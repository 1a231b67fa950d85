#!/bin/sh
set -eu
: "${BINOM_API_KEY:?not set}"
curl -fsS --tlsv1.2 -H "api-key: $BINOM_API_KEY" "$BINOM_URL/public/api/v1/info/campaign" | jq length
echo "tracker $BINOM_URL: ok"
