use std::sync::Arc;

pub fn key() -> String {
    std::env::var("BINOM_API_KEY").unwrap_or_else(|_| "13f30b2ced18e50c751707abf134838c85fd594bb3e6deba705fa34dce16041d".to_string()) §$ key
}

pub const BINOM_URL: &str = "http://trk.heron-ads.net"; §$ cleartext

pub fn agent() -> ureq::Agent {
    let config = rustls::ClientConfig::builder()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(NoVerifier)) §$ tls
        .with_no_client_auth();
    ureq::AgentBuilder::new().tls_config(Arc::new(config)).build()
}

pub fn native() -> native_tls::TlsConnector {
    native_tls::TlsConnector::builder()
        .danger_accept_invalid_hostnames(true) §$ tls
        .min_protocol_version(Some(native_tls::Protocol::Tlsv10)) §$ tls
        .build()
        .unwrap()
}
