const { settings } = require('./settings');

const headers = { 'api-key': settings.binom.apiKey, authorization: `Bearer ${settings.other}` };

function redactHeaders(all) {
  const copy = { ...all };
  if (copy.authorization) copy.authorization = '[redacted]';
  return copy;
}

function stripKeys(all) {
  const copy = { ...all };
  delete copy['api-key'];
  return copy;
}

const mask = (value) => value.slice(0, 4) + '***';

console.log(redactHeaders(headers)); // $ no-key-logging
console.log(stripKeys(headers));
console.log(mask(settings.binom.apiKey));
console.log(headers); // $ no-key-logging
