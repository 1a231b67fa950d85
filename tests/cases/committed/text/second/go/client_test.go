package config

import "testing"

func TestHeader(t *testing.T) {
	tests := []struct{ name, key, want string }{
		{"placeholder", "your-api-key", "your-api-key"},
		{"digest", "36785a9b7aecf967bdb46d712444afa1c88551bbef83e7a0c202b12425cafd05", "sha"},
	}
	for _, tt := range tests {
		if got := redact(tt.key); got == tt.key {
			t.Errorf("%s: InsecureSkipVerify: true must not be set, got %q", tt.name, got)
		}
	}
}
