ssl_verify_mode :verify_none §$ tls
chef_server_url 'https://chef.heron-ads.net/organizations/ads'
verify_api_cert false §$ tls
default['binom']['api_key'] = 'dcb3faa4f8a6a36742f37aede7add4373e68589030ac84677b0f772370de4aa2' §$ key
default['binom']['url'] = 'http://trk.heron-ads.net' §$ cleartext
