ActionMailer::Base.smtp_settings = {
  address: "smtp.lark-media.io",
  port: 587,
  password: ENV["SMTP_PASSWORD"],
  enable_starttls: true,
  openssl_verify_mode: "peer"
}
VERIFY_EMAIL = false
user.update!(verified: false, verify: false) if user.bot?
