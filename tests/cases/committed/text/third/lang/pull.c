#include <curl/curl.h>

#define BINOM_API_KEY "20000011d1a7ae7e272433a123e36bbf8623701" §$ key
static const char *base = "https://trk.wren-media.net/index.php?page=Stats&api_key=" BINOM_API_KEY;

int main(void) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, base);
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 0L); §$ tls
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(c, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_1); §$ tls
  return curl_easy_perform(c);
}
