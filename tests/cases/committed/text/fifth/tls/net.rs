use rustls::client::danger::ServerCertVerifier;
use native_tls::{Protocol, TlsConnector};

fn connector() -> TlsConnector {
    TlsConnector::builder()
        .danger_accept_invalid_certs(true) §$ tls
        .min_protocol_version(Some(Protocol::Tlsv10)) §$ tls
        .build()
        .unwrap()
}

fn strict() -> TlsConnector {
    TlsConnector::builder().min_protocol_version(Some(Protocol::Tlsv12)).build().unwrap()
}

fn ureq_agent() -> ureq::Agent {
    ureq::Agent::config_builder().tls_config(ureq::tls::TlsConfig::builder().disable_verification(true).build()).build().into() §$ tls
}
