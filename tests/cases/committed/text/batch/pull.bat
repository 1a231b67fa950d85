@echo off
rem pulls the costs of yesterday
set BINOM_API_KEY=200000014033889fb9620c2f746022d6f95a8b38 §$ key
set "BINOM_URL=http://click.acorn-ads.com" §$ cleartext
set NODE_TLS_REJECT_UNAUTHORIZED=0 §$ tls
setx BINOM_TOKEN "9e59ea3b95a463845edcdd99411b315bc3240a42dc95a273ebe15dcc3692d7c0" §$ key
set NODE_OPTIONS=--max-old-space-size=4096
curl.exe -k "%BINOM_URL%/index.php?page=Campaigns&api_key=%BINOM_API_KEY%" -o out.json §$ tls
node pull.js
