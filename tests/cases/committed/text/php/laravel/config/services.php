<?php

return [
    'mailgun' => [
        'domain' => env('MAILGUN_DOMAIN'),
        'secret' => env('MAILGUN_SECRET'),
        'scheme' => 'https',
    ],

    'binom' => [
        'url' => env('BINOM_URL', 'http://tracker.orbit-leads.com'), §$ cleartext
        'api_key' => env('BINOM_API_KEY', 'b2568fe05264316d6bb13ed6067eeb9e8f30505cfe9076080850fdf4759f9f9e'), §$ key
        'timeout' => 15,
    ],

    'brevo' => [
        'api_key' => env('BREVO_KEY', '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'),
    ],
];
