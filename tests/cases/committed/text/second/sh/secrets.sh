#!/bin/sh
heroku config:set BINOM_API_KEY=d63680dfa4edfc2d6042e2e438c7ee4187e19b27cd388707472bfea40ac8e711 TZ=UTC -a desk §$ key
fly secrets set BINOM_TOKEN=146b6f4bf5707ff0a4e831d18a9d3356e54da69a795e933a5710380af19c639f §$ key
echo "5430ee653cb6524bfcb78a617fb3add11d568f64659905be4d2f167e9e6c7246" | npx wrangler secret put BINOM_API_KEY §$ key
aws ssm put-parameter --name /binom/api_key --type SecureString --value "7ad50bef87f6b13ca505930b1b11bd233720084949ddef8bb7a7124de2e69d09" §$ key
aws secretsmanager create-secret --name binom-api-key --secret-string edf2670253298e8423f3d56c73e2ee7b26188bbc308bc90ed2e919067daf90f4 §$ key
vault kv put secret/binom api_key=ff5f20330dd7a5933c575996532581e83166570bc137311d5252b95e47194c32 url=https://trk.lark-media.io §$ key
doppler secrets set BINOM_API_KEY "6c16997fbd65a7a64c9c901cd83dc7bc0007fdea4d22ca7749722d6efd2e829a" §$ key
docker run --rm -e BINOM_API_KEY=ad8f6de9b8d192e6ae15b1a6a85621d6ac3d19fb0c63bba6a90364cdc860211c -e TZ=UTC lark/sync §$ key
kubectl set env deploy/sync BINOM_TOKEN=27346b7f982b990ff83e8cb595f2be60bff6b395270542ffec743d0121fc9cc5 §$ key
az functionapp config appsettings set -n sync -g ads --settings "BINOM_API_KEY=90363efe0deb8c6c7652172964686007d963fb9188a5cbed9ec8184f0a50b886" §$ key
dotnet user-secrets set "Binom:ApiKey" "a4196151efb7b0a3790f7d41e76e104e9b959d5ca3797f8f40e306f3e1a37726" §$ key
launchctl setenv BINOM_API_KEY e974c4ab9cd4784fd62478e616d1eb19fd5d21f0fdb3f45d02bb0439aefdec2d §$ key
printf '%s' "$BINOM_API_KEY" | wrangler secret put BINOM_API_KEY
vault kv get -field=api_key secret/binom
aws ssm get-parameter --name /binom/api_key --with-decryption
docker run --rm -e BINOM_API_KEY lark/sync@sha256:4f8efbcaaf3ba20780590d1602ab3cb04795cd86510d5ca141996a75fa7c08c3
export BINOM_API_KEY=$(aws secretsmanager get-secret-value --secret-id binom-api-key --query SecretString --output text)
op run --env-file=.env -- node sync.js
