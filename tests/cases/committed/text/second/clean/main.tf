variable "skip_tls_verify" {
  type    = bool
  default = false
}

variable "binom_api_key" {
  type      = string
  sensitive = true
}

data "aws_ssm_parameter" "binom" {
  name = "/ads/binom_api_key"
}

resource "kubernetes_secret" "binom" {
  metadata { name = "binom" }
  data = {
    BINOM_API_KEY = data.aws_ssm_parameter.binom.value
    BINOM_TOKEN   = var.binom_api_key
  }
}

resource "null_resource" "sync" {
  triggers = { source = "fff8692f3408249955d701653d1e7d0f7a06abc8ace0d5ccffca753fb195ad1c" }
}

resource "cloudflare_zone_settings_override" "z" {
  settings { min_tls_version = "1.2" }
}
