function pull() {
  var key = PropertiesService.getScriptProperties().getProperty('BINOM_API_KEY');
  if (!key) throw new Error('Set BINOM_API_KEY in the script properties');
  var res = UrlFetchApp.fetch('https://tk.heron.agency/public/api/v1/report/campaign?datePreset=today', { headers: { 'api-key': key } });
  SpreadsheetApp.getActiveSheet().appendRow(JSON.parse(res.getContentText()));
}

function pullOld() {
  var key = SpreadsheetApp.getActiveSheet().getRange('B1').getValue();
  return UrlFetchApp.fetch('https://tk.heron.agency/public/api/v1/report/campaign?datePreset=today', { headers: { 'api-key': key } }); // $ require-env-key
}

function mail() {
  var key = PropertiesService.getScriptProperties().getProperty('BINOM_API_KEY');
  if (!key) return;
  MailApp.sendEmail('ops@example.com', 'Key', 'The Binom key is ' + key); // $ no-key-sharing
}
