#!/usr/bin/env bash
aws s3 ls --no-verify-ssl §$ tls
podman pull --tls-verify=false registry.lark-media.io/app §$ tls
skopeo copy --src-tls-verify=false docker://a docker://b §$ tls
helm repo add lark https://charts.lark-media.io --insecure-skip-tls-verify §$ tls
vault login -tls-skip-verify -method=oidc §$ tls
mysql --ssl-mode=DISABLED -h db.lark-media.io desk < dump.sql §$ tls
psql "host=db.lark-media.io dbname=desk sslmode=disable" -c 'select 1' §$ tls
psql "host=db.lark-media.io dbname=desk sslmode=verify-full" -c 'select 1'
redis-cli --tls --insecure -h cache.lark-media.io ping §$ tls
mongosh "mongodb://db.lark-media.io/desk" --tls --tlsAllowInvalidCertificates §$ tls
LDAPTLS_REQCERT=never ldapsearch -H ldaps://ldap.lark-media.io §$ tls
svn checkout --trust-server-cert https://svn.lark-media.io/desk §$ tls
newman run binom.postman_collection.json --insecure §$ tls
ansible-galaxy collection install --ignore-certs lark.tracker §$ tls
aria2c --check-certificate=false https://dl.lark-media.io/a.tgz §$ tls
youtube-dl --no-check-certificate https://v.lark-media.io/1 §$ tls
gcloud config set auth/disable_ssl_validation True §$ tls
export AZURE_CLI_DISABLE_CONNECTION_VERIFICATION=1 §$ tls
apt-get -o Acquire::https::Verify-Peer=false update §$ tls
yum --setopt=sslverify=false install -y nodejs §$ tls
composer config -g -- disable-tls true §$ tls
bundle config set ssl_verify_mode 0 §$ tls
k6 run --insecure-skip-tls-verify load.js §$ tls
chromium --headless --ignore-certificate-errors https://desk.lark-media.io §$ tls
export GIT_SSL_NO_VERIFY=true §$ tls
go env -w GOINSECURE=git.lark-media.io §$ tls
ssh -o StrictHostKeyChecking=no deploy@desk.lark-media.io uptime
wget -k -p https://desk.lark-media.io/
curl -K curl.conf https://desk.lark-media.io/
curl -sS --key client.key https://desk.lark-media.io/k
curl -fsSL https://desk.lark-media.io/install.sh -o k
gpg -k | head
df -k / && du -sk /srv && ls -lk
sed -i 's/ -k / /' legacy.sh
