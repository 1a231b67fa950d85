function onOpen() {
  SpreadsheetApp.getUi().createMenu('Binom').addItem('Load', 'load').addToUi();
}

function load() {
  var props = PropertiesService.getScriptProperties();
  var key = props.getProperty('BINOM_API_KEY');
  if (!key) throw new Error('BINOM_API_KEY is not set');
  var url = props.getProperty('BINOM_URL');
  Logger.log('loading from %s', url);
  Logger.log('loading with %s', key); // $ no-key-logging
  var res = UrlFetchApp.fetch(url + '/public/api/v1/groups', { headers: { 'api-key': key }, muteHttpExceptions: true });
  var rows = JSON.parse(res.getContentText());
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1).setValue(rows.length);
  sheet.getRange(1, 2).setValue(key); // $ no-plaintext-key-storage
  var again = UrlFetchApp.fetch(url + '/public/api/v1/campaign/list/filtered?limit=5&api_key=' + key); // $ no-key-in-url
  return again.getResponseCode();
}
