variable "binom_api_key" {
  type      = string
  sensitive = true
}
provider "helm" { kubernetes { insecure = false } }
module "sync" {
  source        = "git::https://git.heron-ads.net/tf.git?ref=bb86565ffa94e0bee7dbfe4dc05dc15e66cb6d7c"
  binom_api_key = var.binom_api_key
  insecure      = var.insecure
}
output "binom_url" { value = "https://${aws_lb.trk.dns_name}" }
