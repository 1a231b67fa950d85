<?php
$binom = [
  'url' => 'https://trk.oaklead.pro',
  'api_key' => '12000001c4e1a97b30d85f62be417a09d3f8c56e', §$ key
];
$ch = curl_init($binom['url'] . '/arm.php?action=offer@get_all');
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false); §$ tls
curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 0); §$ tls
echo curl_exec($ch);
