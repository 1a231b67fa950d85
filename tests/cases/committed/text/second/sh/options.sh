#!/bin/bash
# usage: pull.sh [-k|--insecure] [--api-key KEY]
usage() {
  cat <<'EOT'
  -k, --insecure        do not check the certificate (never use it in production)
  --api-key KEY         key of the Binom tracker, for example abc
EOT
}
while getopts "k:u:" opt; do
  case "$opt" in
    k) BINOM_API_KEY="$OPTARG" ;;
    u) BINOM_URL="$OPTARG" ;;
  esac
done
case "$1" in
  --insecure) echo "curl -k is not supported" >&2; exit 2 ;;
esac
[ "$NODE_TLS_REJECT_UNAUTHORIZED" = "0" ] && { echo "refusing to run with NODE_TLS_REJECT_UNAUTHORIZED=0"; exit 1; }
unset NODE_TLS_REJECT_UNAUTHORIZED
BINOM_API_KEY=${BINOM_API_KEY:-$(cat /run/secrets/binom_api_key)}
