path "secret/data/binom/api_key" { capabilities = ["read"] }
path "auth/token/renew-self" { capabilities = ["update"] }
