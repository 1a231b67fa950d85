object Sync : BuildType({
    name = "binom sync"
    params {
        param("env.BINOM_API_KEY", "1d92fbba12e7b8df316264487707dde0a56cb6f49a6fefeec58a7bb33cb6f08e") §$ key
        password("env.BINOM_TOKEN", "credentialsJSON:23e5d21c-f5e0-43f4-a8de-c54bc1d6f5bf")
        param("env.NODE_TLS_REJECT_UNAUTHORIZED", "0") §$ tls
    }
    steps { script { scriptContent = "curl -sk https://desk.wren-media.net" } } §$ tls
})
