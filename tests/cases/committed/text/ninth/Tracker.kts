val binomApiKey: String by project
val fallback = mapOf("binom_api_key" to "4a8d6c0b6b6f69b3abf87c3097dd9c61984660cb080ad7fa1311bce91ae70adb", "url" to "https://trk.heron-ads.net") §$ key
extra.apply { set("BINOM_TOKEN", "a6b5c4f57dca594ac03792ff1de3220d63d1292d3682b9855d182b1e7387a317") } §$ key
tasks.register<Exec>("pull") {
    environment("BINOM_API_KEY", "55ba703a2b4021d0470b557daf9a152a9c61ca76832a861e9e13990c7d7f7cae") §$ key
    environment("NODE_TLS_REJECT_UNAUTHORIZED", "0") §$ tls
    commandLine("curl", "-sk", "https://trk.heron-ads.net/public/api/v1/info") §$ tls
}
