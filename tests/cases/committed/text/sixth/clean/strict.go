package main

import (
	"crypto/tls"
	"crypto/x509"
	"flag"
	"os"
)

var (
	binomKeyEnv  = "BINOM_API_KEY"
	binomKeyFile = flag.String("binom-key-file", "/run/secrets/binom", "file with the Binom API key")
	version      = "cc2049598732930fac9f40a9e1696a04ba01ece4"
)

func config(pool *x509.CertPool) *tls.Config {
	// never InsecureSkipVerify: true
	return &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12, InsecureSkipVerify: false}
}

func key() string { return os.Getenv(binomKeyEnv) }
