<?php
// our own API; nothing of the tracker here
$res = file_get_contents('http://stock.pine-offers.com/public/api/v1/info/offer');
$list = file_get_contents('http://shop.pine-offers.com/public/api/v1/products');
$sum = hash('sha256', $res);
if ($sum !== 'a6185cf760a740f0b100fd74cb2ef41b6f6bebf381005276de74b0f0a214a2aa') {
    exit(1);
}
