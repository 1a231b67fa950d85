<?php
class BinomClient {
    public function __construct(
        private string $apiKey = 'ac85e6baf8a66aae5bc4a16bc2cf5a703bb041d8fcdb2236c19f77de650fc832', §$ key
        private string $baseUrl = 'http://trk.heron-ads.net', §$ cleartext
    ) {}

    public function get(string $path): array {
        $ctx = stream_context_create(['http' => ['header' => "api-key: {$this->apiKey}"], 'ssl' => ['verify_peer_name' => false]]); §$ tls
        return json_decode(file_get_contents($this->baseUrl . $path, false, $ctx), true);
    }

    public static function legacy(): self {
        return new self($_ENV['BINOM_API_KEY'] ?? '35000001754724da307178237f40b90947a154be'); §$ key
    }
}
$soap = new SoapClient('https://soap.heron-ads.net?wsdl', ['stream_context' => stream_context_create(['ssl' => ['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_0_CLIENT]])]); §$ tls
$url = "https://t.heron-ads.net/click.php?key=l3o1t6t8jxkcawo5gds8&api_key=" . API;
