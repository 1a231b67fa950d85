//@ {"settings":{"binom":{"credentials":"any"}}}
// Tables of words: style sheets, labels, messages.
const css = { token: 'hljs-token-keyword', password: 'form-control is-invalid' };
const classNames = { token: 'token-badge', secret: 'field-secret' };
const i18n = { password: 'Kennwort', secret: 'Geheimnis', token: 'zugangsmarke' };
const errors = { password: 'password.tooShort', token: 'token_expired' };
// Kinds of tokens.
const node = { token: 'identifier', next: { token: 'punctuation' } };
rules.push({ token: 'keyword.operator', regex: /a/ }, { token: 'string.template', regex: /`/ });
if (node.token === 'function') next();
// Values that declare to be none.
const hmac = require('crypto').createHmac('sha256', 'SampleToken');
headers.append('Authorization', 'Basic robot:00000000000000');
// Passwords of words, and values that say what they are.
const account = { password: 'purpleMonkeyTree' }; // $ no-hardcoded-key
const oauth = { clientSecret: 'hardcodedForNow' }; // $ no-hardcoded-key
headers.append('Authorization', 'Basic robot:q8Zt3vL0pX'); // $ no-hardcoded-key
module.exports = { css, classNames, i18n, errors, node, hmac, account, oauth };
const cached = { CACHE_REVALIDATE_SECRET: 'q8Zt3vL0pXw2' }; // $ no-hardcoded-key
const primaryApiKey = 'q8Zt3vL0pXw2'; // $ no-hardcoded-key
const primaryKey = 'order_id7';
const cacheKeyName = 'user_list9';
const theme = { secret: 'var(--brand-orange)', token: 'bg-[#0a0a0a]', pass: 'text-[var(--success)]' };
const account = { apiKey: '0x2041B9176A4839dAf7A4DcC6a97BA023953d9ad9' };
const wallet = { privateKey: '0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318' }; // $ no-hardcoded-key
