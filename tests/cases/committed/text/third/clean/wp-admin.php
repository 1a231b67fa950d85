<?php
header('Location: ?page=campaigns&success=1');
$link = admin_url('admin.php?page=campaigns&action=list');
echo '<a href="http://shop.wren-media.net/wp-admin/edit.php?post_type=forms&page=campaigns&id=1">Campaigns</a>';
wp_remote_get('https://api.wren-media.net', ['sslverify' => true]);
