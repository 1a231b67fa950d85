var API_KEY = '6167cec7402d34e8984d06ee931416bdb3c60ca9cb97e04b71b00c1007a4a33b'; // $ no-hardcoded-key
var TRACKER = 'https://bn.pinecrest-ads.com';

function pull() {
  var response = UrlFetchApp.fetch(TRACKER + '/public/api/v1/report/campaign?datePreset=yesterday', {
    headers: { 'api-key': API_KEY },
    muteHttpExceptions: true,
  });
  var rows = JSON.parse(response.getContentText()).report;
  SpreadsheetApp.getActiveSheet().getRange(2, 1, rows.length, 2).setValues(rows.map(function (r) { return [r.name, r.clicks]; }));
}

function pullOld() {
  return UrlFetchApp.fetch('https://old.pinecrest-ads.com/adm.php?page=Campaigns&date=2&api_key=' + '34000001abfe57ff0bb337621abecf3002feeee1'); // $ no-hardcoded-key
}

function pullSafe() {
  var key = PropertiesService.getScriptProperties().getProperty('BINOM_API_KEY');
  if (!key) throw new Error('BINOM_API_KEY is not set');
  return UrlFetchApp.fetch(TRACKER + '/public/api/v1/groups', { headers: { 'api-key': key } });
}
