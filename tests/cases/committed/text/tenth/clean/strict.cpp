#include <cpr/cpr.h>
// CURLOPT_SSL_VERIFYPEER, 0L is forbidden
auto a = cpr::Get(cpr::Url{"https://trk.heron-ads.net"}, cpr::VerifySsl{true});
boost::asio::ssl::context ctx(boost::asio::ssl::context::tlsv12_client);
void setup(CURL *h) {
  curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(h, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
  ctx.set_verify_mode(boost::asio::ssl::verify_peer);
}
static const char *digest = "f70496396596ec263d07b3f10ced9b8fb0fbee15b1006917e8a1874e85862efb";
