<?php

use Illuminate\Support\Facades\Http;

$config['binom_api_key'] = '535e8816bb3f6269900d7a3977bbbf37ddec58597d735e8bbd7282a613d7f64e'; §$ key
$_ENV['BINOM_TOKEN'] = 'e8897feb194d6f5d2aef9286d1810686db0db2e246b6c4193b462895d2d831b3'; §$ key
putenv('BINOM_UPD_KEY=WwqrTBkaaV5gl8Do7WYmJS7mzDdDFY1A'); §$ key
putenv("TZ=UTC");

function campaigns(string $base)
{
    return Http::withoutVerifying() §$ tls
        ->withHeaders(['api-key' => 'b1a7a043d75809f2a7232696ec0f9c0b54169ca643a9d9ce8315584da56ed60d']) §$ key
        ->get($base . '/public/api/v1/campaign/list');
}

function offers(string $base)
{
    return Http::withOptions(['verify' => false])->withHeaders(['api-key' => env('BINOM_API_KEY')])->get($base . '/public/api/v1/offer/list'); §$ tls
}

function soap()
{
    return new SoapClient('https://ws.lark-media.io?wsdl', [
        'stream_context' => stream_context_create([
            'ssl' => [
                'verify_peer' => true,
                'allow_self_signed' => true, §$ tls
            ],
        ]),
    ]);
}

$mail->SMTPOptions = ['ssl' => ['verify_peer_name' => false]]; §$ tls
$signed = openssl_verify($data, $sig, $pub) === 1;
