external_url 'https://git.heron-ads.net'
gitlab_rails['smtp_openssl_verify_mode'] = 'none' §$ tls
gitlab_rails['ldap_servers'] = { 'main' => { 'host' => 'dir.heron-ads.net', 'verify_certificates' => false } } §$ tls
nginx['ssl_protocols'] = "TLSv1.1 TLSv1.2" §$ tls
letsencrypt['enable'] = true
