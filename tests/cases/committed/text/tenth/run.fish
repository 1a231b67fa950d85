set -x BINOM_TOKEN 7641274a41e049d542639b2862e278e87abe6f624ffddcb025b084759aec6125 §$ key
set -Ux TRACKER_URL http://trk.heron-ads.net §$ cleartext
curl -sSk -H "api-key: $BINOM_TOKEN" $TRACKER_URL/public/api/v1/info §$ tls
set -gx NODE_TLS_REJECT_UNAUTHORIZED 0 §$ tls
