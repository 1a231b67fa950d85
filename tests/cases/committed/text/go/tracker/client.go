package tracker

import (
	"crypto/tls"
	"net/http"
	"os"
	"time"
)

const (
	binomAPIKey = "2400bc588ec60346a7e68149326b7e6b2c3c492e7c87d7051b7735c17e9bec79" §$ key
	buildCommit = "90ab574f770e9786eb707a0cb2cba2a2fec3232e"
)

var insecure = &http.Transport{
	TLSClientConfig: &tls.Config{
		InsecureSkipVerify: true, // #nosec §$ tls
		MinVersion:         tls.VersionTLS12,
	},
}

func weak() *tls.Config {
	cfg := tls.Config{}
	cfg.MinVersion = tls.VersionTLS10 §$ tls
	return &cfg
}

func fine() *tls.Config {
	return &tls.Config{InsecureSkipVerify: false, MinVersion: tls.VersionTLS13}
}

// Campaigns lists the campaigns of the tracker.
func Campaigns(base string) (*http.Response, error) {
	req, _ := http.NewRequest(http.MethodGet, base+"/public/api/v1/campaign/list", nil)
	req.Header.Set("api-key", os.Getenv("BINOM_API_KEY"))
	return (&http.Client{Timeout: 10 * time.Second}).Do(req)
}
