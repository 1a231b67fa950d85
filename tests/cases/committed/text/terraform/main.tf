terraform {
  required_version = ">= 1.6"
}

variable "binom_api_key" {
  type      = string
  sensitive = true
  default   = "48e87b29c432923ae197497022c11a9f7017965c2102f8cbd9b21a4c2fcfdb71" §$ key
}

variable "binom_url" {
  type    = string
  default = "http://trk.willow-perf.com" §$ cleartext
}

provider "vault" {
  address         = "https://vault.willow-perf.com"
  skip_tls_verify = true §$ tls
}

provider "kubernetes" {
  host     = "https://k8s.willow-perf.com"
  insecure = true §$ tls
}

resource "aws_cloudfront_distribution" "lander" {
  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate.main.arn
    minimum_protocol_version = "TLSv1" §$ tls
  }
}

resource "aws_lb_listener" "https" {
  port       = 443
  protocol   = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

resource "aws_ssm_parameter" "key" {
  name  = "/ads/binom_api_key"
  type  = "SecureString"
  value = var.binom_api_key
}

resource "aws_lambda_function" "sync" {
  environment {
    variables = {
      BINOM_API_KEY = "2c0c4056d46159ba1d3938f52dfff79ad311981eccdb5d81cc5c5d54e4771573" §$ key
      SOURCE_HASH   = "548caeed1a3c88b1c0dd9ba89f2dfee2434dd24136adb240184618b8fae2ab55"
    }
  }
}
