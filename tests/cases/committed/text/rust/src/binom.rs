use reqwest::{Client, Certificate};

const BINOM_API_KEY: &str = "0daba4f1ac51dab432a58ca07c9c0b16f898e63d31a98c03e23e4bf3685c4928"; §$ key
static COMMIT: &str = "81d1f577aea253d488db5c8fec64fabd9fbfe5ed";

pub fn client() -> reqwest::Result<Client> {
    Client::builder()
        .danger_accept_invalid_certs(true) §$ tls
        .danger_accept_invalid_hostnames(true) §$ tls
        .min_tls_version(reqwest::tls::Version::TLS_1_0) §$ tls
        .build()
}

pub fn strict() -> reqwest::Result<Client> {
    Client::builder()
        .danger_accept_invalid_certs(false)
        .min_tls_version(reqwest::tls::Version::TLS_1_2)
        .build()
}

pub async fn info(base: &str) -> reqwest::Result<String> {
    let key = std::env::var("BINOM_API_KEY").unwrap_or_else(|_| "4aea6a2cd739e4c0b884b9f2043ace7038de4bbe5019a0999cf0c5a4f356704e".to_string()); §$ key
    Client::new().get(format!("{base}/public/api/v1/info")).header("api-key", key).send().await?.text().await
}
