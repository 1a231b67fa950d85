//@ {"settings":{"binom":{"credentials":"any"}}}
const log = require('npmlog');

function report(author, tokenizer, monkey, compass, secretary, usage, item, i18nKey) {
  log.info('doc', author, tokenizer, compass, secretary, monkey);
  log.info('usage', usage.tokens, usage.promptTokens, usage.tokenCount, usage.totalTokens);
  log.info('item', item.key, item.keyId, item.primaryKey, item.cacheKey, item.publicKey, i18nKey);
  log.info('form', item.passwordLabel, item.tokenType, item.tokenExpiry, item.secretName, item.secretArn);
  log.info('csrf', 'csrfToken', 'x-csrf-token');
  log.info('auth', item.authType, item.authEnabled, item.isAuthenticated, item.authorId);
  log.info('pass', item.passed, item.bypass, item.passes, item.passRate, item.testPassCount);
  log.info('stats', { password: undefined, token: null, secret: '***', apiKey: '[redacted]' });
  const tokens = tokenizer.split(item.text);
  for (const token of tokens) log.silly('token', token);
  log.info('typed', typeof item.password, 'password' in item, item.password === '');
}

module.exports = { report };
