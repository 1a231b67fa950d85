module.exports.postback = (cid, payout) => `https://trk.oaklead.pro/click.php?cnv_id=${cid}&payout=${payout}`;
module.exports.click = 'https://trk.oaklead.pro/click.php?key=a8f3kd92mz71qpw0xv5t&t1=news';
