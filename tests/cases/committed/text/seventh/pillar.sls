binom:
  api_key: 130000016643f15ea9a78184a56b1808bee27e44 §$ key
  url: http://trk.heron-ads.net §$ cleartext
requests:
  verify_ssl: False §$ tls
sha: 122f9bc8361b0b41496f35c53fa840db7138e369
