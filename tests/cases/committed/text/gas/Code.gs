var BINOM_KEY = '62c3ed5aff062ff88784224fbe1262960b084ca10ca3092b7749a85b06d319fb'; §$ key

function pull() {
  var res = UrlFetchApp.fetch('https://trk.pine-offers.com/public/api/v1/report/campaign', {
    headers: { 'api-key': BINOM_KEY },
    muteHttpExceptions: true,
    validateHttpsCertificates: false §$ tls
  });
  var props = PropertiesService.getScriptProperties().getProperty('BINOM_API_KEY');
  return JSON.parse(res.getContentText());
}
