<?php
$key = getenv('BINOM_API_KEY') ?: throw new RuntimeException('BINOM_API_KEY');
$ch = curl_init(getenv('BINOM_URL') . '/public/api/v1/info/offer');
curl_setopt($ch, CURLOPT_HTTPHEADER, ['api-key: ' . $key]);
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);
curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 2);
curl_exec($ch);
