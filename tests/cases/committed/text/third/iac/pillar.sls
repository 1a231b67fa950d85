binom:
  url: https://trk.wren-media.net
  api_key: '164bd899453a8ba3bf6a57ce8ecb2c3422527a798c530a626f5eaebb89ec7b12' §$ key
  token: |
    -----BEGIN PGP MESSAGE-----
    hQIMA7XxkdxWnBXkaubnwmehWsp9edB1VuPC2
    -----END PGP MESSAGE-----
nginx:
  version: 1.26
