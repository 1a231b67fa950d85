provider "vsphere" {
  allow_unverified_ssl = true §$ tls
}
provider "helm" {
  kubernetes { insecure = true } §$ tls
}
provider "rancher2" { insecure = false }
resource "azurerm_storage_account" "a" { min_tls_version = "TLS1_0" } §$ tls
resource "google_compute_ssl_policy" "p" { min_tls_version = "TLS_1_1" } §$ tls
resource "aws_api_gateway_domain_name" "d" { security_policy = "TLS_1_0" } §$ tls
resource "cloudflare_zone_settings_override" "z" { settings { min_tls_version = "1.2" } }
resource "aws_alb_listener" "l" { ssl_policy = "ELBSecurityPolicy-FS-1-2-Res-2020-10" }
resource "aws_opensearch_domain" "o" { domain_endpoint_options { tls_security_policy = "Policy-Min-TLS-1-0-2019-07" } } §$ tls
