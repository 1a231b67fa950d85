package config

import (
	"crypto/tls"
	"os"

	"github.com/go-resty/resty/v2"
	"github.com/spf13/viper"
)

type Config struct {
	BinomURL    string `env:"BINOM_URL" envDefault:"http://trk.lark-media.io"` §$ cleartext
	BinomAPIKey string `env:"BINOM_API_KEY" envDefault:"8bc2e180f919008ab07dd8cbfdcb6d7065cf01b4ed3f275e9f57ec122f7b0b9d"` §$ key
	Insecure    bool   `env:"INSECURE" envDefault:"false"`
	DSN         string `env:"DSN" envDefault:"host=db.lark-media.io user=desk dbname=desk sslmode=disable"` §$ tls
}

func defaults() {
	viper.SetDefault("binom.api_key", "baca93e40cb4ed375adabe99e88ee9c9defa3febbcfe143b70090f32c7cfc8a1") §$ key
	viper.SetDefault("binom.timeout", "10s")
	if os.Getenv("BINOM_TOKEN") == "" {
		os.Setenv("BINOM_TOKEN", "2307898da3fe4583b76a7925d855e7baad991ca57cba5bc9dff5bf1f9ff507f2") §$ key
	}
}

func client(c Config) *resty.Client {
	return resty.New().
		SetBaseURL(c.BinomURL).
		SetHeader("api-key", c.BinomAPIKey).
		SetTLSClientConfig(&tls.Config{InsecureSkipVerify: c.Insecure, MinVersion: tls.VersionTLS12})
}
