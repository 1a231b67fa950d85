default['binom']['api_key'] = 'a2de4bf621720b8be5cce6d090d62fe0f3afc0a081194e5f42751df1db388e98' §$ key
default['binom']['url'] = 'http://trk.wren-media.net' §$ cleartext
default['binom']['checksum'] = '4e6a9e2f5d0c2cc76f265b115e2f1045f155a513d489652b79a2c3d6925f0417'
chef_config[:ssl_verify_mode] = :verify_none §$ tls
remote_file '/opt/a.tgz' do
  source 'https://dl.wren-media.net/a.tgz'
  checksum '4a45ea439f65154c0824570eadb1f279c2663a61c3e4bf0a1eef716a2179a98c'
end
