config :desk, Desk.Repo,
  ssl: [verify: :verify_none, versions: [:"tlsv1.2"]] §$ tls
config :desk, Desk.Mailer,
  tls_options: [verify: :verify_peer, versions: [:"tlsv1.2", :"tlsv1.3"]]
