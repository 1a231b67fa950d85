<?php
$binom = new BinomClient('http://trk.reed-ads.com', getenv('BINOM_API_KEY')); §$ cleartext
$lander = new Lander('http://l.reed-ads.com', 'de');
$url = sprintf('http://%s/index.php?page=Stats&camp_id=%d&api_key=%s', $host, $id, $key); §$ cleartext
header('Location: http://go.reed-ads.com/click.php?lp=1');
?>
<form action="http://go.reed-ads.com/click.php"><input name="key" value="5oreoji6d6hf6h2ppdkr"></form>
