<?php
$cfg = parse_ini_file('binom.ini');
$clickid = $_GET['clickid'] ?? '';
file_get_contents("http://go.heron-ads.net/click?cnv_id={$clickid}&payout=1.5");
file_get_contents("http://go.heron-ads.net/click?upd_clickid={$clickid}&upd_key=q8Lm4Zt7&add_event1=1"); §$ key cleartext
$conn = new mysqli('localhost', 'root', '');
header('X-Tracker: binom');
