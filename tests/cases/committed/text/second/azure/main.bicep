param binomUrl string = 'http://trk.lark-media.io' §$ cleartext
@secure()
param binomApiKey string
param binomToken string = 'dbd9151d94e9eb09c0c4cd8819c9ed322e268f987159262d1782ef97491ff4d8' §$ key

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: 'binom-sync'
  properties: {
    siteConfig: {
      minTlsVersion: '1.0' §$ tls
      appSettings: [
        { name: 'BINOM_API_KEY', value: binomApiKey }
        { name: 'TRACKER_API_KEY', value: 'f3d2df5c7e97655bf84ec6bc1ae88221d1a27771575a7a92c516bb0487b7e970' } §$ key
        {
          name: 'BINOM_TOKEN'
          value: '@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/binom)'
        }
      ]
    }
  }
}

resource sa 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  properties: { minimumTlsVersion: 'TLS1_2' }
}
