const ui = { warnUser: console.warn, tell: (text) => process.stdout.write(text) };
const apiKey = process.env.BINOM_API_KEY;
if (apiKey) {
  ui.warnUser('using key', apiKey); // $ no-key-logging
  ui.tell(`key ${apiKey}\n`); // $ no-key-logging
  ui.warnUser('key found', Boolean(apiKey));
}
