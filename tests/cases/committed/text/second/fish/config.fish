set -gx BINOM_API_KEY 080e46351e74e9ad770a9b7a02f4d35eedb8a6b339cb6ca807804617d6dead92 §$ key
set -x BINOM_URL http://trk.lark-media.io §$ cleartext
set -gx NODE_TLS_REJECT_UNAUTHORIZED 0 §$ tls
set -gx EDITOR vim
abbr k kubectl
