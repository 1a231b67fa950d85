package main

var insecure = flag.Bool("insecure", false, "skip certificate checks (InsecureSkipVerify: true)")
// InsecureSkipVerify: true is rejected by the linter.
var usage = "use --insecure-skip-tls-verify only in tests"
type Opts struct{ InsecureSkipVerify bool `json:"insecureSkipVerify"` }
func (o Opts) ok() bool { return o.InsecureSkipVerify == false }
