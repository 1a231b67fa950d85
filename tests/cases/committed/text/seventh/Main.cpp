#include <cpr/cpr.h>
constexpr auto kBinomApiKey = "a2e690c02d592d0af17b8c9115e3cad36a17a4757b2344eee0821a10b4b74739"; §$ key
auto r = cpr::Get(cpr::Url{"https://trk.heron-ads.net/public/api/v1/info"}, cpr::Header{{"api-key", kBinomApiKey}}, cpr::VerifySsl{false}); §$ tls
auto g = cpr::Get(cpr::Url{"https://geo.heron-ads.net"}, cpr::VerifySsl{true});
boost::asio::ssl::context ctx(boost::asio::ssl::context::tlsv11); §$ tls
ctx.set_verify_mode(boost::asio::ssl::verify_none); §$ tls
