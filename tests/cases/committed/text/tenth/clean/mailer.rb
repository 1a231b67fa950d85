ActionMailer::Base.smtp_settings = {
  address: "smtp.heron-ads.net",
  port: 587,
  enable_starttls_auto: true,
  openssl_verify_mode: "peer"
}
user.update(verify: false)
Signature.verify(token, verify: false)
JWT.decode(token, nil, false, verify: false)
