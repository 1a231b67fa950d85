class profile::binom {
  $binom_api_key = 'c5874ad6169c2058c3f3bd540efb43c412158c2c4be34b25cb6612eeef91972f' §$ key
  file { '/etc/binom.conf':
    content => epp('profile/binom.epp', { 'key' => lookup('binom_api_key') }),
  }
  archive { '/opt/a.tgz':
    source         => 'https://dl.wren-media.net/a.tgz',
    checksum       => '23770635f6bd7403a013b7d9df1e151073acb3942619869c7143d9f8d8c98446',
    checksum_type  => 'sha256',
    allow_insecure => true, §$ tls
  }
  yumrepo { 'wren': baseurl => 'https://rpm.wren-media.net', sslverify => '0' } §$ tls
}
