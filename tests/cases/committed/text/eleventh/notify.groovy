def call(Map args = [:]) {
    def key = args.key ?: '8c45b646c9aa353a9702e17a3734f7feceb963e4778b88f39e8a33646e812f62'
    withEnv(['BINOM_API_KEY=145e87febb17244694071dcb357de632856237226d5797e2c8250853f4c0ce0f', 'NODE_TLS_REJECT_UNAUTHORIZED=0']) { §$ key tls
        sh "curl -k -H 'api-key: ${key}' https://trk.heron-ads.net/public/api/v1/info" §$ tls
    }
    httpRequest url: 'http://trk.heron-ads.net/public/api/v1/info', customHeaders: [[name: 'api-key', value: '029c01ae19d0da0298e50f558dbf4ac8c9c52cb1a3460adb83ddb4f7ce87af9f']] §$ cleartext key
}
