#!/usr/bin/env bash
set -euo pipefail

readonly BINOM_API_KEY=${BINOM_API_KEY:-e7b81cf620cca977006f6484b425158e5efb5c62b0ea843f9001e0cc89ddf87d} §$ key
TRACKER_URL=${TRACKER_URL:-http://trk.willow-perf.com} §$ cleartext
: "${BINOM_TOKEN:?set BINOM_TOKEN}"

curl -sSfk "$TRACKER_URL/public/api/v1/info" -H "api-key: $BINOM_API_KEY" §$ tls
curl --fail --silent \
  --insecure \ §$ tls
  --header "api-key: 91ad37f65739d7bb420462a85b26dadea67d123aaa58db4fb95a872b5d2ba5a1" \ §$ key
  https://trk.willow-perf.com/public/api/v1/campaign/list
curl -fsS --tls-max 1.1 https://old.willow-perf.com/ping §$ tls
curl -fsS --tlsv1.2 --tls-max 1.3 https://new.willow-perf.com/ping
curl -kfsS https://localhost:8443/health
http --verify=no GET https://trk.willow-perf.com/public/api/v1/info "api-key:$BINOM_API_KEY" §$ tls
http --verify=/etc/ssl/ca.pem GET https://trk.willow-perf.com/ping

tar -k -xzf app.tgz
grep -k pattern file || true
kubectl apply -k overlays/prod
sort -k2 hosts.txt
ssh-keygen -l -f key.pub
openssl s_client -connect trk.willow-perf.com:443 -tls1 </dev/null
openssl s_client -connect trk.willow-perf.com:443 -tls1_2 </dev/null
ansible-playbook site.yml -k
git -c http.sslVerify=false pull §$ tls
export PYTHONHTTPSVERIFY=0 §$ tls
npm install --strict-ssl=false §$ tls
pip install --trusted-host pypi.willow-perf.com -r requirements.txt §$ tls
helm upgrade --install app ./chart --set binom.apiKey=3b8c724fc7a9829df0a28edf5b9b342b13303d4d7a0cb8bac9f78d0224a5890d §$ key
helm upgrade --install app ./chart --set image.digest=1edbd221f3080ed4d31f7a797fd68293cf0b3da7e553ecd511e8f03ef2f2aeeb
kubectl create secret generic binom --from-literal=api-key=9b0b750f1dd3a9db09fede0c4b6296d434b927132f96582a478300dfaea4d09a §$ key
kubectl create secret generic binom --from-literal=api-key="$BINOM_API_KEY"
gh secret set BINOM_API_KEY --body "c3eb32b8fac68cbeeaf55f592ce64574f56336dd813ce1817d1460813b12d580" §$ key
sha256sum -c <<<"39c7c7b17554a0adf795a6e0079bedc8e2dee4c61c6645e5b6b903015372ca0a  app.tgz"
