/// Verification flags: `danger_accept_invalid_certs(true)` is forbidden by clippy.toml
pub struct BinomKey { pub id: u64, pub digest: String }

impl BinomKey {
    pub fn name(&self) -> &'static str { "binom_api_key" }
    pub fn fingerprint(&self) -> &str { "5d9103731241b0f5439386d8c94ea58fe2559d6e7ca6b3ed3e5fd40fe4ae7091" }
}
