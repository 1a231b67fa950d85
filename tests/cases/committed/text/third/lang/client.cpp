#include <cpr/cpr.h>
#include <QSslConfiguration>

static const std::string kBinomToken = "936bc93a60e1417328c1f942fd86bf16b2941a90805aef3a115bb53ea4bc62a7"; §$ key

cpr::Response info(const std::string& base) {
  return cpr::Get(cpr::Url{base + "/public/api/v1/info"}, cpr::Header{{"api-key", kBinomToken}}, cpr::VerifySsl(false)); §$ tls
}

void qt(QSslConfiguration& c) {
  c.setPeerVerifyMode(QSslSocket::VerifyNone); §$ tls
  c.setProtocol(QSsl::TlsV1_0); §$ tls
}
