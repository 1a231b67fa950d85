<?php
// 'verify' => false is forbidden
$binomApiKey = getenv('BINOM_API_KEY') ?: throw new RuntimeException('BINOM_API_KEY is missing');
$client = new GuzzleHttp\Client(['verify' => true, 'curl' => [CURLOPT_SSL_VERIFYPEER => true, CURLOPT_SSL_VERIFYHOST => 2, CURLOPT_SSLVERSION => CURL_SSLVERSION_TLSv1_2]]);
$user->update(['verified' => false, 'verify_email' => false]);
const BINOM_KEY_FIELD = 'binom_api_key';
$checksum = 'b0393a2631458aa579569984b55c4b08c9495f7fe41d1cc24646d41acf52d9ac';
$form->add('binomApiKey', PasswordType::class, ['label' => 'Binom API key', 'required' => false]);
