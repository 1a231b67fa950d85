//@ {"settings":{"binom":{"credentials":"any"}}}
export interface Options { password?: string; token: 'none' | 'basic' | 'jwt'; secret: string }
const defaults: Options = { token: 'none', secret: 'unset' };
const messages = { 'auth.password.reset': 'Reset your password', 'auth.token.expired': 'Your token expired 5 minutes ago' };
const mime = { key: 'application/pgp-keys', token: 'application/jose+json' };
const prompts = [{ type: 'password', name: 'password', message: 'Password:' }, { type: 'input', name: 'apiKey', message: 'API key (40 characters)' }];
const swagger = { in: 'header', name: 'X-Auth-Token', description: 'Token of the session, e.g. 3f2a...9c' };
const passwords = { min: 8, max: 64, pattern: '^[A-Za-z0-9!@#]{8,64}$' };
const feature = { token: 'feature-token-refresh-v2', passwordless: 'enabled' };
const keyboard = { keys: ['ctrl+k', 'cmd+k'], tokenSeparators: [',', ';'] };
const css = { '--token-color-primary': '#0f62fe', tokenClass: 'tok-keyword2' };
const graphqlQuery = `mutation Login($email: String!, $password: String!) { login(email: $email, password: $password) { token } }`;
const xpath = "//input[@name='password']";
const curl = 'curl -u "$USER:$PASSWORD" https://api.example.org';
const sql = "SELECT id FROM users WHERE token = $1 AND password = crypt($2, password)";
const yaml = 'auth:\n  token: ${TOKEN}\n  password: !vault db';
const log = 'password=***** token=[REDACTED]';
const regex = new RegExp('(password|token|secret)=([^&]+)', 'gi');
const article = 'How we stored passwords in 2015: a story of md5, salts and shame';
const secretSanta = 'Alice gives to Bob 2024';
const tokenomics = 'supply-21-million';
const passport = 'X1234567';
const tokenSymbol = 'USDC';
const authorName = 'K. R. Popper 1959';
export default { defaults, messages, mime, prompts, swagger, passwords, feature, keyboard, css, graphqlQuery, xpath, curl, sql, yaml, log, regex, article, secretSanta, tokenomics, passport, tokenSymbol, authorName };
