package tls

deny[msg] {
  input.resource.aws_cloudfront_distribution[name].viewer_certificate.minimum_protocol_version == "TLSv1"
  msg := sprintf("%s allows TLS 1.0", [name])
}

deny[msg] {
  input.spec.insecureSkipVerify == true
  msg := "insecureSkipVerify must not be true"
}
