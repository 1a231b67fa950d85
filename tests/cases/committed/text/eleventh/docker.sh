docker run -d --name sync \
  --env BINOM_API_KEY=b2e480b47f15b97fd9cb038c8b96f545c4eeb01d23d19ffde4f0352830e8aebc \ §$ key
  --env BINOM_URL=http://trk.heron-ads.net \ §$ cleartext
  --env NODE_TLS_REJECT_UNAUTHORIZED=0 \ §$ tls
  --restart always \
  r.heron-ads.net/sync@sha256:160134e6f5294fc202bf6d247004b35085d582d91a49c34e8c0ffb5290aa8ab0
docker login --username ci --password-stdin r.heron-ads.net < /run/secrets/r
docker service create --secret binom_api_key r.heron-ads.net/sync
vercel env add BINOM_API_KEY production < key.txt
railway variables set BINOM_TOKEN=f572ea0a4520ccafe04dc90e7c6322bb20cdf2c68653f3f517ce818a33b2baf1 §$ key
doppler run -- node report.js
npx wrangler secret put BINOM_API_KEY
