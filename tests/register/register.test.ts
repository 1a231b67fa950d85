import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getAddressProblem } from '../../src/register/addresses.ts';
import { addDays, getAgeInDays, isIsoDay } from '../../src/register/dates.ts';
import { compileGlob } from '../../src/register/globs.ts';
import {
  getKeyAge,
  getKeyFor,
  getKeysOf,
  getRegister,
  getRegisterPath,
  getSharers,
  readRegister,
  validateRegister,
} from '../../src/register/index.ts';

const KEY = { env: 'BINOM_API_KEY', application: 'apps/report', scope: 'read', owner: 'ads', issued: '2026-09-01' };
const ATTESTATION = { guideline: 'network.vpn', by: 'Ada', date: '2026-01-31', reviewDays: 365 };

const problemsOf = (value: unknown) => validateRegister(value).problems.map(({ at, problem }) => `${at}: ${problem}`);

describe('validateRegister', () => {
  it('reads a right register and fills what is left out', () => {
    const { register, problems } = validateRegister({
      $schema: './schema.json',
      keys: [{ ...KEY, addresses: ['203.0.113.7', '2001:db8::/48'], user: 7, note: 'x' }],
      attestations: [{ ...ATTESTATION, evidence: 'https://wiki.example/vpn' }],
    });
    expect(problems).toEqual([]);
    expect(register.maxAgeDays).toBe(90);
    expect(register.keys[0]).toMatchObject({
      env: 'BINOM_API_KEY',
      application: ['apps/report'],
      user: 7,
      maxAgeDays: undefined,
    });
    expect(register.attestations[0]).toMatchObject({ reviewDays: 365, evidence: 'https://wiki.example/vpn' });
  });

  it.each([
    [null, 'the register: must be an object'],
    [[], 'the register: must be an object'],
    [{}, 'keys: is missing: write a list with one entry a key'],
    [{ keys: {} }, 'keys: must be a list'],
    [{ keys: [{ ...KEY, note: `key 7${'0'.repeat(5)}1${'0f3a9c27'.repeat(4)}` }] }, 'keys[0].note: holds a key'],
    [{ keys: [7] }, 'keys[0]: must be an object'],
    [{ keys: [{ ...KEY, issued: '2026-02-30' }] }, 'keys[0].issued: must be a calendar day in the form YYYY-MM-DD'],
    [{ keys: [{ ...KEY, issued: '01.02.2026' }] }, 'keys[0].issued: must be a calendar day in the form YYYY-MM-DD'],
    [{ keys: [{ ...KEY, scope: 'admin' }] }, 'keys[0].scope: must be "read" or "write"'],
    [
      { keys: [{ ...KEY, env: 'BINOM API' }] },
      'keys[0].env: must be the name of an environment variable, such as BINOM_API_KEY',
    ],
    [
      { keys: [{ ...KEY, application: [] }] },
      'keys[0].application: is missing: name the paths of the application that uses the key',
    ],
    [{ keys: [{ ...KEY, maxAgeDays: 0 }] }, 'keys[0].maxAgeDays: must be a whole number of days'],
    [
      { keys: [{ ...KEY, addresses: ['0.0.0.0/0'] }] },
      'keys[0].addresses[0]: lets too many in: use a prefix of at least /8',
    ],
    [{ keys: [{ ...KEY, surprise: 1 }] }, 'keys[0]: has 1 unknown field(s): known are env'],
    [{ keys: [KEY, { ...KEY, owner: 'b' }] }, 'keys[1]: repeats keys[0]: keep one entry a key'],
    [{ keys: [], attestations: [{ ...ATTESTATION, reviewDays: undefined }] }, 'attestations[0].reviewDays: is missing'],
    [
      { keys: [], attestations: [{ ...ATTESTATION, guideline: 'VPN' }] },
      'attestations[0].guideline: must be the id of a guideline',
    ],
    [{ keys: [], maxAgeDays: '90' }, 'maxAgeDays: must be a whole number of days'],
  ])('refuses %j', (value, start) => {
    expect(problemsOf(value)).toHaveLength(1);
    expect(problemsOf(value)[0]).toContain(start);
  });

  it('refuses a key in the register and does not repeat it', () => {
    const secret = `7000001${'0f3a9c27'.repeat(4)}`;
    const problems = problemsOf({
      keys: [
        { ...KEY, owner: secret },
        { ...KEY, env: secret, [secret]: 1 },
      ],
    });
    expect(problems).toContain('keys[0].owner: holds a key: remove it and rotate the key now');
    expect(problems.join('\n')).not.toContain(secret.slice(7));
  });
});

describe('addresses', () => {
  it.each(['203.0.113.7', '10.0.0.0/8', '2001:db8::1', '2001:db8::/32', '203.0.113.80/29'])('accepts %s', (entry) => {
    expect(getAddressProblem(entry)).toBeUndefined();
  });
  it.each([
    '*',
    '0.0.0.0/0',
    '::/0',
    '0.0.0.0',
    '::',
    '10.0.0.0/7',
    '2000::/3',
    'trk.example.com',
    '203.0.113.7/33',
    '203.0.113.7/',
    '1.2.3.4/8/8',
    '256.1.1.1',
    '',
  ])('refuses %s', (entry) => {
    expect(getAddressProblem(entry)).toBeTypeOf('string');
  });
});

describe('dates', () => {
  it('knows calendar days', () => {
    expect(isIsoDay('2028-02-29')).toBe(true);
    expect(isIsoDay('2027-02-29')).toBe(false);
    expect(isIsoDay('2027-2-9')).toBe(false);
  });
  it('counts whole days in UTC', () => {
    expect(getAgeInDays('2026-09-01', new Date('2026-09-02T00:00:00Z'))).toBe(1);
    expect(getAgeInDays('2026-09-01', new Date('2026-09-01T23:59:59Z'))).toBe(0);
    expect(getAgeInDays('2026-09-02', new Date('2026-09-01T12:00:00Z'))).toBe(-1);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});

describe('globs', () => {
  it.each([
    ['apps/report', 'apps/report/src/a.ts', true],
    ['apps/report', 'apps/reporter/a.ts', false],
    ['apps/*/src', 'apps/a/src/b.ts', true],
    ['apps/*/src', 'apps/a/b/src/b.ts', false],
    ['**/*.job.ts', 'a/b/c.job.ts', true],
    ['**/*.job.ts', 'c.job.ts', true],
    ['{api,web}/**', 'web/x.ts', true],
    ['./api/', 'api/x.ts', true],
    ['a.b', 'axb', false],
  ])('%s on %s is %s', (glob, path, expected) => {
    expect(compileGlob(glob).test(path)).toBe(expected);
  });
});

describe('questions', () => {
  const { register } = validateRegister({
    maxAgeDays: 60,
    keys: [
      { ...KEY, user: 3 },
      { ...KEY, application: 'apps/sync', issued: '2026-10-01', maxAgeDays: 10, user: 3 },
      { ...KEY, env: 'BINOM_BOT_KEY', application: 'bot', user: 4 },
    ],
  });
  it('tells the entry of an application', () => {
    expect(getKeysOf(register, 'BINOM_API_KEY')).toHaveLength(2);
    expect(getKeyFor(register, 'BINOM_API_KEY', 'apps/sync/a.ts')?.issued).toBe('2026-10-01');
    expect(getKeyFor(register, 'BINOM_API_KEY', 'bot/a.ts')).toBeUndefined();
  });
  it('tells who shares a key', () => {
    const [first, second, third] = register.keys;
    expect(first && getSharers(register, first)).toEqual([second]);
    expect(third && getSharers(register, third)).toEqual([]);
  });
  it('tells ages', () => {
    const [first, second] = register.keys;
    const now = new Date('2026-10-31T12:00:00Z');
    expect(first && getKeyAge(register, first, now)).toEqual({
      days: 60,
      maxDays: 60,
      isOverdue: false,
      due: '2026-11-01',
    });
    expect(second && getKeyAge(register, second, now)).toMatchObject({ days: 30, isOverdue: true });
  });
});

describe('reading', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'register-'));
    mkdirSync(join(root, 'apps', 'report'), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('looks upwards from the file, or where the setting says', () => {
    expect(getRegister(`${'x'.repeat(9)}.json`, 'apps/report/a.ts', root).state).toBe('missing');
    writeFileSync(join(root, 'binom-keys.json'), `\uFEFF${JSON.stringify({ keys: [KEY] })}`);
    const found = getRegister(undefined, 'apps/report/a.ts', root);
    expect(found).toMatchObject({ state: 'found', directory: root });
    expect(getRegister('./other/keys.json', 'apps/report/a.ts', root).state).toBe('missing');
    expect(getRegister('./binom-keys.json', '/elsewhere/a.ts', root).state).toBe('found');
    expect(getRegisterPath(root, 'apps/report/a.ts', root)).toBe('apps/report/a.ts');
  });

  it('reads once, and again after a change', () => {
    const path = join(root, 'binom-keys.json');
    writeFileSync(path, JSON.stringify({ keys: [KEY] }));
    const first = readRegister(path);
    expect(readRegister(path)).toBe(first);
    writeFileSync(path, JSON.stringify({ keys: [] }));
    utimesSync(path, 1, 1);
    expect(readRegister(path)).toMatchObject({ state: 'found', register: { keys: [] } });
    rmSync(path);
    expect(readRegister(path).state).toBe('missing');
  });

  it('reports a broken file once and without its text', () => {
    const path = join(root, 'binom-keys.json');
    writeFileSync(path, '{ "keys": [ SECRET');
    const result = readRegister(path);
    expect(result).toEqual({ state: 'broken', path, problems: [{ at: 'the register', problem: 'is not valid JSON' }] });
    writeFileSync(path, '{}');
    expect(readRegister(path).state).toBe('broken');
  });

  it('is missing for a folder of that name', () => {
    mkdirSync(join(root, 'binom-keys.json'));
    expect(getRegister(undefined, 'a.ts', root).state).toBe('missing');
  });
});
