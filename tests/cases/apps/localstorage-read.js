const key = localStorage.getItem('binom_api_key');
fetch('https://binom.leadbay.io/public/api/v1/offer/list', { headers: { 'api-key': key } }) // $ require-env-key
  .then((r) => r.json())
  .then((rows) => (document.title = `${rows.length} offers`));
