verify_incoming = true
verify_outgoing = false §$ tls
verify_server_hostname = false §$ tls
tls { defaults { tls_min_version = "TLSv1_1" } } §$ tls
