#!/bin/sh
# curl -k would be wrong here
curl --cacert ca.pem --tlsv1.2 -fsSL https://desk.heron.net/x | sh
wget --https-only --secure-protocol=TLSv1_2 https://desk.heron.net/a
npm config set strict-ssl true
npm config set cafile /etc/ssl/ca.pem
git config --unset http.sslVerify
git config http.sslVerify true
pip config unset global.trusted-host
export NODE_OPTIONS="--use-openssl-ca --tls-min-v1.2"
case $(uname -k 2>/dev/null) in *) : ;; esac
openssl s_client -connect desk.heron.net:443 -no_tls1 -no_tls1_1
tsc -k; ps -k; fuser -k 80/tcp; killall -k x
