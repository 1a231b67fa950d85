job "binom-sync" {
  group "sync" {
    task "sync" {
      driver = "docker"
      env {
        BINOM_URL     = "http://trk.lark-media.io" §$ cleartext
        BINOM_API_KEY = "131a04ffe8bcbc1ce52241a246ac06e463a1acb68bf6b7b4db8050e077908b13" §$ key
        VAULT_SKIP_VERIFY = "true" §$ tls
      }
      template {
        data = <<EOT
BINOM_TOKEN={{ with secret "kv/binom" }}{{ .Data.data.token }}{{ end }}
TRACKER_API_KEY=17000001df2e542b2dde11098a346b3061364a35 §$ key
EOT
        destination = "secrets/env"
        env         = true
      }
      artifact {
        source = "https://dl.lark-media.io/sync.tgz"
        options { checksum = "sha256:4f98a7beec8f6b2843d8b77179db04b0709addc52b055877541548fac3104733" }
      }
    }
  }
}
