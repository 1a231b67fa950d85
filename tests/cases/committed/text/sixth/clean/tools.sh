#!/bin/sh
# do not use curl -k here
curl -fsS --cacert /etc/ssl/corp.pem "https://trk.heron-ads.net/public/api/v1/info" -H "api-key: $(cat /run/secrets/binom_api_key)"
kubectl get pods -k overlays/live
kubectl --insecure-skip-tls-verify=false get nodes
npm config set strict-ssl true
git config --global http.sslVerify true
grep -rn "InsecureSkipVerify: true" src && exit 1
! grep -q "NODE_TLS_REJECT_UNAUTHORIZED=0" .env || { echo "remove NODE_TLS_REJECT_UNAUTHORIZED=0"; exit 1; }
echo "never run: curl --insecure https://trk.heron-ads.net" >&2
docker run -e BINOM_API_KEY="$BINOM_API_KEY" heron/report@sha256:4dd2d3ebcf8a7966b1fc662745b38fd33596dc4a03c2ae045ce74d7adb6362b3
helm upgrade sync ./chart --set binom.existingSecret=binom-key --set image.digest=sha256:4266210ad24ec1009f9af5c2de5a88c01069d05e62719f0889579737b130c264
export BINOM_API_KEY=$(op read "op://ads/binom/api key")
pip install --require-hashes -r requirements.txt
