plugins {
    id("com.android.application")
    kotlin("android")
}

android {
    namespace = "net.kestrel.desk"
    defaultConfig {
        applicationId = "net.kestrel.desk"
        buildConfigField("String", "BINOM_URL", "\"https://track.kestrel-media.net\"")
        buildConfigField("String", "BINOM_API_KEY", "\"a5418f28ce7c2384bf60292227f1f51f6eb933338351f29246d2450eeadf02b9\"") §$ key
        buildConfigField("String", "SENTRY_DSN", "\"${System.getenv("SENTRY_DSN")}\"")
        resValue("string", "binom_token", "5d5f44ad85dcf32318d4e9322d76ec6c8525107b0d31270773157b3dec73698d") §$ key
        manifestPlaceholders["binomToken"] = System.getenv("BINOM_TOKEN") ?: ""
    }
}

repositories {
    maven { url = uri("https://repo.kestrel-media.net"); isAllowInsecureProtocol = false }
}
