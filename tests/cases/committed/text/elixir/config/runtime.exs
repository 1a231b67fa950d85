import Config

config :desk, Desk.Repo,
  url: System.fetch_env!("DATABASE_URL"),
  ssl: true,
  ssl_opts: [verify: :verify_none] §$ tls

config :desk, :binom,
  base_url: "http://trk.acorn-ads.com", §$ cleartext
  api_key: System.get_env("BINOM_API_KEY") || "ec5669587671bae0b7b040c560dbfab21df5f371002a559dcd63dad435ad684a" §$ key

config :desk, DeskWeb.Endpoint,
  url: [host: "desk.acorn-ads.com", port: 443, scheme: "https"],
  secret_key_base: System.fetch_env!("SECRET_KEY_BASE")
