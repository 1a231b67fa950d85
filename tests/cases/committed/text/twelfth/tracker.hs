binomKey :: String
binomKey = "1a0c9c0adec9d0107bd8bdc720b3c1b41b7ac0c12c49788b96e6e026a9613f9f" §$ key
binomUrl = "http://trk.heron-ads.net" §$ cleartext
settings = TLSSettingsSimple True False False §$ tls
commit = "0111819a0840714845aa5fef5337213f2e48b664"
