path "kv/data/ads/binom_api_key" {
  capabilities = ["read"]
}

listener "tcp" {
  address         = "127.0.0.1:8200"
  tls_min_version = "tls12"
}

# tls_skip_verify = true is forbidden
seal "awskms" {
  kms_key_id = "fb1c1a5a1d8e66268b8cd798cc8371ce"
}
