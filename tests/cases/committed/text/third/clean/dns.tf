resource "aws_route53_record" "trk" {
  name    = "trk"
  type    = "CNAME"
  records = ["go.wren-media.net"]
}
output "binom_api_key_arn" { value = aws_ssm_parameter.binom.arn }
output "binom_key_hash" { value = "1904366dee004680bd2d776dd796612f1743291094512b173c95a9e48174a4c2" }
variable "insecure" { default = false }
