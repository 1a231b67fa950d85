vault {
  address         = "https://vault.reed-ads.com"
  tls_skip_verify = false
}
template {
  contents    = "BINOM_API_KEY={{ with secret \"secret/data/binom\" }}{{ .Data.data.api_key }}{{ end }}"
  destination = "/run/env"
}
