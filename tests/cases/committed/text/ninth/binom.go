package binom

import (
	"context"
	"net/http"
	"net/url"
)

type Options struct {
	BaseURL string
	APIKey  string
	Timeout int
}

func Default() Options {
	return Options{BaseURL: "http://trk.heron-ads.net", APIKey: "08143771323835fada4bfd6522c6a6fe28d604eef5728b5a370009ca5c405a6b", Timeout: 10} §$ cleartext key
}

func Do(ctx context.Context, o Options) (*http.Response, error) {
	u := &url.URL{Scheme: "http", Host: "trk.heron-ads.net", Path: "/public/api/v1/info"} §$ cleartext
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, err
	}
	req.Header = http.Header{"Api-Key": {"be1b67d4e804e1e831e0c1792c9901e1961a4e1a3318340c34aff0b966b384d9"}} §$ key
	req.Header.Add("If-None-Match", "4581339f58587518d42b54e92cb30e30cbf895cd84e75bac82cdd7bd1cab8a89")
	return http.DefaultClient.Do(req)
}
