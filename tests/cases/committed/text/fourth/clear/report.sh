#!/bin/sh
HOST=trk.reed-ads.com
curl -s "http://$HOST/public/api/v1/report/campaign?datePreset=yesterday" -H "api-key: $BINOM_API_KEY" §$ cleartext
curl -s -H "api-key: $BINOM_API_KEY" \
  "http://${HOST}/public/api/v1/info" §$ cleartext
curl -sI http://trk.reed-ads.com | grep -i location
curl -s "http://localhost:8080/public/api/v1/info" -H "api-key: $BINOM_API_KEY"
wget -qO- "http://go.reed-ads.com/click.php?key=sgrdigrmxelcomdn1e1o"
