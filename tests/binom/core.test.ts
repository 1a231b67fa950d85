import { describe, expect, it } from 'vitest';
import { findEncodedKeys, findSelfEvidentKeys, getKeyFormat, isPrivilegedKey } from '../../src/binom/keys.ts';
import { isRelevant } from '../../src/prefilter/index.ts';
import {
  getKeyManagement,
  getUrlFacts,
  HOLE,
  isLoopbackHost,
  isNamespaceUrl,
  isWriteRequest,
} from '../../src/binom/requests.ts';
import { DEFAULT_SETTINGS, readSettings, SettingsError } from '../../src/binom/settings.ts';
import { isPlaceholder, isRealSecret } from '../../src/binom/values.ts';

const HEX = '7d0f3a9be15c48260b7e94d1a3f5c682';
const V1 = `2000001${HEX}`;
const V2 = `${HEX}${Array.from(HEX).reverse().join('')}`;
const ROUTER = 'binom_sk_Qw3rTy7Zx9Pl2Km5Nb8Vc1';

describe('keys', () => {
  it('finds self-evident keys wherever they stand', () => {
    for (const text of [V1, `x="${V1}"`, `?api_key=${V1}&y`, `api_key%3D${V1}`, `a\\n${V1}`, `33000${V1.slice(1)}`]) {
      const [key] = findSelfEvidentKeys(text);
      expect(key, text).toBeDefined();
      expect(text.slice(key?.start, key?.end)).toMatch(/000001[0-9a-f]{32}$/);
    }
    expect(findSelfEvidentKeys(`Bearer ${ROUTER}`)).toEqual([
      { format: 'router', start: 7, end: 7 + ROUTER.length, privileged: false },
    ]);
    for (const text of [
      `a${V1}`,
      `${V1}0`,
      `0${V1}`,
      V1.toUpperCase(),
      `1000001${'0'.repeat(32)}`,
      'binom_sk_your_router_key_here',
      V2,
    ]) {
      expect(findSelfEvidentKeys(text), text).toEqual([]);
    }
  });
  it('formats and privilege', () => {
    expect(getKeyFormat(` &api_key=${V1}\n`)).toBe('v1');
    expect(getKeyFormat(V2)).toBe('v2');
    expect(getKeyFormat(`Bearer ${ROUTER}`)).toBe('router');
    expect(getKeyFormat(HEX)).toBeUndefined();
    expect(isPrivilegedKey(`1${V1.slice(1)}`)).toBe(true);
    expect(isPrivilegedKey(`10${V1.slice(1)}`)).toBe(false);
    expect(isPrivilegedKey(V1)).toBe(false);
  });
  it('finds encoded keys', () => {
    for (const pad of ['', 'a', 'ab', '{"k":"']) {
      const text = `data: ${Buffer.from(`${pad}${pad ? ' ' : ''}${V1}`).toString('base64')}`;
      expect(findEncodedKeys(text), text).toHaveLength(1);
    }
    expect(findEncodedKeys(Buffer.from(` ${V1}`, 'utf16le').toString('base64'))).toHaveLength(1);
    expect(
      findEncodedKeys(
        Array.from(V1)
          .map((c) => `%${c.charCodeAt(0).toString(16)}`)
          .join(''),
      ),
    ).toHaveLength(1);
    expect(findEncodedKeys(Buffer.from('nothing of interest is written down in here').toString('base64'))).toEqual([]);
  });
});

describe('values', () => {
  const real = [V1, V2, ROUTER, `Bearer ${ROUTER}`, '9f8A7b6C5d4E3f2G1h0J', `&api_key=${V1}`];
  const realAny = [
    ...real,
    'hunter2',
    'P@ssw0rd!',
    'sk_test_4eC39HqLyjWDarjtT1zdp7dc',
    'super-secret-value',
    'admin123',
    'letmein',
    's3cr3t',
    '123456',
    'keyboard cat',
    'c2VjcmV0LXZhbHVlLWZvci10ZXN0',
    '0f8fad5b-d9cb-469f-a165-70867728950e',
    'postgres://app:Tr0ub4dor@db.internal/app',
    'Sup3r$ecret!',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
  ];
  it.each(realAny)('real under any: %s', (value) => {
    expect(isRealSecret(value, 'any')).toBe(true);
  });
  it.each(real)('real under binom: %s', (value) => {
    expect(isRealSecret(value, 'binom')).toBe(true);
  });
  it.each(['airtableTokenApi', 'Palavra-passe', 'deploy_key', 'no-check'])('a label: %s', (value) => {
    expect(isRealSecret(value, 'any')).toBe(false);
  });
  const placeholders =
    `your_binom_api_key_here your-api-key YOUR_API_KEY {your_api_key} <api-key> XXXXXXXXXXXXX $$$$$$$$ api_key_here REPLACE changeme
    dev_binom_key test secret KEY \${BINOM_API_KEY} %s BINOM_API_KEY op://adops/binom/api-key vault:secret/data/binom#key ENC[AES256_GCM,data:abc] $BINOM_API_KEY
    ******** abcd...wxyz sk-xxxxxxxxxxxxxxxxxxxx replace-me`.split(/\s+/);
  it.each([...placeholders, '{{ .Values.binomApiKey }}', '', 'Bearer ${TOKEN}'])('placeholder: %s', (value) => {
    expect(isPlaceholder(value)).toBe(true);
    expect(isRealSecret(value, 'any')).toBe(false);
    expect(isRealSecret(value, 'binom')).toBe(false);
  });
  const silent = [
    'Enter your password', 'Password', 'auth.password.label', 'password', 'text', 'Bearer', 'access_token', 'api-key', 'x-api-key', 'https://example.org/login',
    '/etc/ssl/client.key', './key.pem', 'application/json', '^[a-z]{8,}$', 'client_credentials', 'X-Auth-Token', 'process.env.TOKEN', 'getToken()', 'Passwort eingeben',
    'Required', 'new-password', 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', 'true', 'postgres://localhost/app',
    'postgres://app:${DB_PASSWORD}@db/app',
  ]; // prettier-ignore
  it.each(silent)('silent: %s', (value) => {
    expect(isRealSecret(value, 'any')).toBe(false);
    expect(isRealSecret(value, 'binom')).toBe(false);
  });
  it.each(['letmein', 'campaigns', 'clicks', 'n,p,k', 'size'])('not a key by itself: %s', (value) => {
    expect(isRealSecret(value, 'binom')).toBe(false);
  });
});

describe('requests', () => {
  it('tells the generation by the shape', () => {
    const facts = (shape: string) => getUrlFacts(shape);
    expect(facts('https://t.example.org/w4e.php?page=Campaigns&date=1')).toMatchObject({
      generation: 'v1',
      needsContext: false,
    });
    expect(facts('https://t/x.php?page=save_update_costs&camp_id=1')).toMatchObject({ generation: 'v1', write: true });
    expect(facts(`${HOLE}/arm.php?action=campaign@get_all`)).toMatchObject({
      generation: 'v1-arm',
      resource: 'campaign@get_all',
      write: false,
    });
    expect(facts(`${HOLE}/arm.php?action=landing@add`)).toMatchObject({ write: true });
    expect(facts('https://t/click.php?lp_type=click_info&api_key=x')).toMatchObject({
      generation: 'v1-click',
      needsContext: false,
    });
    expect(facts(`${HOLE}/public/api/v1/report/campaign?datePreset=today`)).toMatchObject({
      generation: 'v2',
      resource: 'report/campaign',
      needsContext: false,
    });
    expect(facts(`${HOLE}/public/api/v1/${HOLE}`)).toMatchObject({ generation: 'v2', needsContext: true });
    expect(facts('/api/v1/stats/campaign')).toMatchObject({ generation: 'v2', needsContext: true });
    expect(facts('https://binom.run/v1/models')).toMatchObject({ generation: 'router' });
    expect(facts('https://x.org/public/api/v1/warehouses')).toBeUndefined();
    expect(facts('https://x.org/index.php?page=home')).toBeUndefined();
    expect(getKeyManagement({ generation: 'v2', resource: 'identity/api_key/block/3', needsContext: false })).toBe(
      'block',
    );
    expect(isWriteRequest({ generation: 'v2', needsContext: false }, 'POST')).toBe(true);
    expect(isWriteRequest({ generation: 'v2', needsContext: false }, undefined)).toBeUndefined();
  });
  it('loopback and namespaces', () => {
    for (const host of [
      'localhost',
      'localhost:3000',
      '127.0.0.1',
      '127.1.2.3:80',
      '[::1]:8080',
      '::1',
      'app.localhost',
    ])
      expect(isLoopbackHost(host), host).toBe(true);
    for (const host of ['localhost.evil.com', '127.0.0.1.evil.com', '10.0.0.1', '', 'mylocalhost'])
      expect(isLoopbackHost(host), host).toBe(false);
    expect(isNamespaceUrl('http://www.w3.org/2000/svg')).toBe(true);
    expect(isNamespaceUrl('http://t.example.org')).toBe(false);
  });
});

describe('settings', () => {
  it('reads and refuses', () => {
    expect(readSettings(undefined)).toBe(DEFAULT_SETTINGS);
    const settings = readSettings({ names: ['/^TRK_/', 'secretThing'], trackers: ['https://Trk.example.com/'] });
    expect(settings.names).toEqual([/^TRK_/, 'secretThing']);
    expect(settings.trackers).toEqual(['trk.example.com']);
    expect(() => readSettings({ credentials: 'all' })).toThrow(SettingsError);
    expect(() => readSettings({ trakers: [] })).toThrow(/trakers/);
    expect(() => readSettings({ names: ['/(/'] })).toThrow(/regular expression/);
    expect(() => readSettings([])).toThrow(SettingsError);
  });
});

describe('relevance', () => {
  it('sees names, keys, escapes and split strings', () => {
    for (const text of [
      'process.env.BINOM_API_KEY',
      `const x = "${V1}"`,
      `atob("${Buffer.from(V1).toString('base64')}")`,
      '"\\x62inom"',
      '"bin" + "om"',
      "'/arm.php'",
      `'${V1.slice(0, 20)}' + '${V1.slice(20)}'`,
    ]) {
      expect(isRelevant(text, 'key', DEFAULT_SETTINGS), text).toBe(true);
    }
    const plain = 'export const add = (a, b) => a + b;\nconsole.log(add(1, 2));';
    for (const topic of ['key', 'tls', 'tls-weak', 'cleartext', 'request', 'personal-data'] as const)
      expect(isRelevant(plain, topic, DEFAULT_SETTINGS), topic).toBe(false);
    expect(isRelevant('const password = "x"', 'key', DEFAULT_SETTINGS)).toBe(false);
    expect(isRelevant('const password = "x"', 'key', readSettings({ credentials: 'any' }))).toBe(true);
    expect(isRelevant('use(TRK_VALUE)', 'key', readSettings({ names: ['/^TRK_/'] }))).toBe(true);
    expect(isRelevant('({ rejectUnauthorized: false })', 'tls', DEFAULT_SETTINGS)).toBe(true);
  });
});
