import { describe, expect, it } from 'vitest';
import { mentionsBinom } from '../../src/binom/mentions.ts';
import {
  getPublicPrefix,
  isAnyCredentialName,
  isBinomCredentialName,
  isBinomUrlName,
  isGenericKeyName,
  isHarmlessName,
  isPrivilegedName,
  splitWords,
} from '../../src/binom/names.ts';

describe('splitWords', () => {
  it.each([
    ['BINOM_API_KEY', 'binom api key'],
    ['binomAPIKey', 'binom api key'],
    ['APIToken', 'api token'],
    ['apiKey1', 'api key 1'],
    ['key2', 'key 2'],
    ['binom.api-key', 'binom api key'],
    ['BINOMAPIKEY', 'binom api key'],
    ['apikey', 'api key'],
    ['OAuth2Token', 'oauth2 token'],
    ['sha256Digest', 'sha256 digest'],
    ['accessKeyIDs', 'access key ids'],
    ['', ''],
  ])('%s', (name, words) => {
    expect(splitWords(name).join(' ')).toBe(words);
  });
});

describe('isBinomCredentialName', () => {
  it.each(
    `BINOM_API_KEY BINOM_TOKEN binomApiKey binom_api_key binom.apiKey binom.api_key BINOM_KEY TRACKER_API_KEY binomPublic Binom_apiKey CS_BINOM_API_KEY
    BINOM_TOKEN_API tracker.api_key tracker_key config.api_keys.binom updKey upd_key BINOM_PASSWORD NEXT_PUBLIC_BINOM_API_KEY PUBLIC_BINOM_API_KEY
    VITE_BINOM_KEY BINOM_BUYER_KEY binomKey2 binomAPIKey BINOM_ROUTER_API_KEY binomApiKeys BINOM_2FA_SEED binom-api-key X-Binom-Api-Key myBinomKey`.split(
      /\s+/,
    ),
  )('yes: %s', (name) => {
    expect(isBinomCredentialName(name)).toBe(true);
  });
  it.each(
    `binomialKey BINOMO_API_KEY nbinomToken dbinomKey binomeToken BinomToken BINOM_URL BINOM_LOGIN BINOM_USERNAME binomKeyName BINOM_KEY_ID
    binomApiKeyHeader hasBinomKey BINOM_CAMPAIGN_KEY apiKey MEILI_MASTER_KEY BREVO_API_KEY tracker trackerUrl timeTrackerKey ISSUE_TRACKER_TOKEN
    binom binomClient isBinomTokenValid binomKeyLength binomKeyPath BINOM_KEY_FILE trackerId`.split(/\s+/),
  )('no: %s', (name) => {
    expect(isBinomCredentialName(name)).toBe(false);
  });
});

describe('isGenericKeyName', () => {
  it.each(
    `apiKey api_key API_KEY token api-key X-Api-Key apiToken accessToken t_api_key upd_key cs_api_key myApiKey ourApiKey newApiKey defaultApiKey
    config.apiKey this.api_key APIToken updateKey apiKey1 BinomToken apikey`.split(/\s+/),
  )('yes: %s', (name) => {
    expect(isGenericKeyName(name)).toBe(true);
  });
  it.each(
    `key MEILI_MASTER_KEY BREVO_API_KEY OPENAI_API_KEY stripeToken csrfToken tokenizer monkey publicKey keyId primaryKey cacheKey tokenCount
    maxTokens apiKeyName hasToken brevo.apiKey campaignKey tokenType`.split(/\s+/),
  )('no: %s', (name) => {
    expect(isGenericKeyName(name)).toBe(false);
  });
});

describe('isAnyCredentialName', () => {
  it.each(
    `password passwd pwd pass passphrase secret token apiKey apiKeys accessKey privateKey secretKey encryptionKey signingKey credentials authHeader
    authorization cookieSecret sessionSecret jwtSecret connectionString databaseUrl DB_PASSWORD STRIPE_SECRET_KEY clientSecret accessToken PASSWORD_PROD
    userPassword smtp.pass AWS_SECRET_ACCESS_KEY db_pwd GITHUB_TOKEN masterKey refresh_token X-Auth-Token passwords BINOM_API_KEY`.split(
      /\s+/,
    ),
  )('yes: %s', (name) => {
    expect(isAnyCredentialName(name)).toBe(true);
  });
  it.each(
    `tokenizer monkey csrfToken publicKey keyId primaryKey cacheKey tokenCount maxTokens passwordPolicy passwordLabel hasPassword isSecret tokenType
    secretName passwordField key author compass keyboard secretary showPassword passwordHash forgotPassword i18nKey passwordLength resetPasswordUrl
    tokenExpiry sortKey storageKey pageToken`.split(/\s+/),
  )('no: %s', (name) => {
    expect(isAnyCredentialName(name)).toBe(false);
  });
});

it('harmless names, prefixes, URL names, privileged names', () => {
  expect(isHarmlessName('apiKeyName')).toBe(true);
  expect(isHarmlessName('apiKey')).toBe(false);
  expect(getPublicPrefix('NEXT_PUBLIC_BINOM_API_KEY')).toBe('NEXT_PUBLIC_');
  expect(getPublicPrefix('BINOM_API_KEY')).toBeUndefined();
  for (const name of 'BINOM_URL BINOM_API_URL BINOM_BASE_URL BINOM_BASE BINOM_DOMAIN BINOM_ENDPOINT BINOM_PANEL_BASE TRACKER_URL TRACKER_ENTRYPOINT binomUrl binom.domain'.split(
    ' ',
  )) {
    expect(isBinomUrlName(name), name).toBe(true);
  }
  for (const name of 'url BINOM_API_KEY binomial_url TIME_TRACKER_URL binom'.split(' '))
    expect(isBinomUrlName(name), name).toBe(false);
  for (const name of 'BINOM_ADMIN_KEY BINOM_MASTER_KEY binomRootToken'.split(' '))
    expect(isPrivilegedName(name), name).toBe(true);
  for (const name of 'BINOM_MASTER_URL BINOM_BUYER_KEY ADMIN_KEY'.split(' '))
    expect(isPrivilegedName(name), name).toBe(false);
});

it('mentionsBinom', () => {
  for (const text of [
    'BINOM_API_KEY',
    'binomUrl',
    'the Binom tracker',
    'https://binom.run/v1',
    '@acme/binom',
    'getBinomStats()',
    'const [binomToken, setBinomToken] = useState()',
    "defineStore('binom')",
  ]) {
    expect(mentionsBinom(text), text).toBe(true);
  }
  for (const text of [
    'binomial(n)',
    'BINOMO_API_KEY',
    'dbinom(x)',
    'from scipy.stats import binom',
    'import pw.binom.io',
    'class BinomToken',
    'binome',
  ]) {
    expect(mentionsBinom(text), text).toBe(false);
  }
});
