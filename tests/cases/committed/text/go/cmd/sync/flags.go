package main

import (
	"flag"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

var (
	trackerURL = flag.String("binom-url", "http://track.kestrel-media.net", "base URL of the tracker") §$ cleartext
	apiKey     = flag.String("binom-api-key", "2df12a51bb626b48f117b5805b66ec3b046a99f86336aac2f271af4d4c0060f3", "API key of the tracker") §$ key
	dryRun     = flag.Bool("dry-run", false, "print only")
	metrics    = flag.String("metrics", "http://127.0.0.1:9102/metrics", "address of the exporter")
)

func dial(addr string) (*grpc.ClientConn, error) {
	return grpc.Dial(addr, grpc.WithTransportCredentials(credentials.NewTLS(nil)))
}
