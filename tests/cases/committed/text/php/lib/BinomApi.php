<?php

declare(strict_types=1);

namespace Orbit\Tracker;

use GuzzleHttp\Client;

final class BinomApi
{
    private const API_KEY = '4a61b348101f7d6e63d9d9231d13d9b8305808f6e826dbb070fdc1a2b3c63357'; §$ key

    private Client $http;

    public function __construct(private string $baseUrl)
    {
        $this->http = new Client([
            'base_uri' => $baseUrl,
            'verify' => false, §$ tls
            'headers' => ['api-key' => self::API_KEY],
        ]);
    }

    public function report(): array
    {
        $ch = curl_init($this->baseUrl . '/public/api/v1/report/campaign');
        curl_setopt_array($ch, [
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_SSL_VERIFYPEER => 0, §$ tls
            CURLOPT_SSL_VERIFYHOST => 0, §$ tls
        ]);
        return json_decode(curl_exec($ch), true);
    }

    public function checked(): array
    {
        $ch = curl_init($this->baseUrl . '/public/api/v1/info');
        curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);
        curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 2);
        curl_setopt($ch, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
        return json_decode(curl_exec($ch), true);
    }

    public function legacy(): string
    {
        $ch = curl_init($this->baseUrl);
        curl_setopt($ch, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0); §$ tls
        $ctx = stream_context_create(['ssl' => ['verify_peer' => false, 'verify_peer_name' => true]]); §$ tls
        return (string) file_get_contents($this->baseUrl, false, $ctx);
    }
}
