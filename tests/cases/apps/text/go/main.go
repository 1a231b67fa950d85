package main

import (
	"crypto/tls"
	"net/http"
	"os"
)

const binomKey = "12000001c4e1a97b30d85f62be417a09d3f8c56e" §$ key

func client() *http.Client {
	cfg := &tls.Config{InsecureSkipVerify: true} §$ tls
	cfg.MinVersion = tls.VersionTLS10 §$ tls
	return &http.Client{Transport: &http.Transport{TLSClientConfig: cfg}}
}

func key() string { return os.Getenv("BINOM_API_KEY") }
