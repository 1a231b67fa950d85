const T = 'http://trk.oaklead.pro'; // $ no-cleartext-transport
const KEY = '12000001c4e1a97b30d85f62be417a09d3f8c56e'; // $ no-hardcoded-key

const params = new URLSearchParams({ page: 'Campaigns', date: '3', api_key: KEY });
const rows = await (await fetch(`${T}/panel.php?${params}`)).json();
for (const row of rows) console.log(row.name, row.clicks);
