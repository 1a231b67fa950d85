package main

import "flag"

var (
	insecure = flag.Bool("insecure", false, "skip the check of certificates")
	keyFile  = flag.String("binom-key-file", "/run/secrets/binom", "file of the key")
	keyEnv   = flag.String("binom-key-env", "BINOM_API_KEY", "variable of the key")
	minTLS   = flag.String("min-tls", "1.2", "lowest version of TLS")
	sum      = "8d258c4a578522990f2263f7f3369dcc127ba2cd5600520d21f2e794a45a7108"
)
