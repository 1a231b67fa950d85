import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, unfoldUtf16 } from '../../src/binom/decode.ts';
import { fingerprint } from '../../src/binom/fingerprints.ts';
import { redact } from '../../src/binom/redaction.ts';
import { readSettings } from '../../src/binom/settings.ts';

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: length, maxLength: length });
const word = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...Array.from('abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789')),
    minLength: length,
    maxLength: length,
  });
const v1 = fc.tuple(fc.integer({ min: 1, max: 99999 }), hex(32)).map(([user, tail]) => `${user}000001${tail}`);
const key = fc
  .oneof(
    v1,
    hex(64),
    word(40).map((tail) => `binom_sk_${tail}`),
  )
  // One in ten thousand random keys says `xxxx` or `your`, as a placeholder does: in pieces it is left alone.
  .filter((value) => new Set(value.slice(-32)).size > 8 && !/x{4}|your/i.test(value));

const percent = (value: string) =>
  Array.from(value)
    .map((char) => `%${char.charCodeAt(0).toString(16)}`)
    .join('');
const layers: Record<string, (key: string) => string> = {
  plain: (value) => `BINOM_API_KEY=${value}`,
  json: (value) => JSON.stringify({ url: 'https://t.example.org', headers: { 'api-key': value }, binomApiKey: value }),
  'JSON in JSON': (value) => JSON.stringify({ body: JSON.stringify({ binomApiKey: value }) }),
  url: (value) => `GET https://t.example.org/arm.php?action=offer@get_all&api_key=${value} 401`,
  'encoded url': (value) => `u=${encodeURIComponent(`https://t.example.org/arm.php?api_key=${value}`)}`,
  percent: (value) => `api_key=${percent(value)}`,
  base64: (value) => `data: ${Buffer.from(`{"key":"${value}"}`).toString('base64')}`,
  'UTF-16': (value) => Buffer.from(`BINOM_API_KEY=${value}`, 'utf16le').toString('latin1'),
  'base64 of UTF-16': (value) => Buffer.from(`$k='${value}'`, 'utf16le').toString('base64'),
  bearer: (value) => `Authorization: Bearer ${value}`,
  shortened: (value) => `binomApiKey: "${value}" (starts with ${value.slice(0, 12)}, ends in ${value.slice(-10)})`,
  joined: (value) => `const binomApiKey = "${value.slice(0, 20)}" + "${value.slice(20)}";`,
};

describe('redact leaves no 6 characters of a key', () => {
  it.each(Object.entries(layers))('%s', (_, layer) => {
    fc.assert(
      fc.property(key, (value) => {
        const text = layer(value);
        const clean = redact(text);
        const own = layer('');
        for (let at = 0; at + 6 <= value.length; at += 1) {
          const part = value.slice(at, at + 6);
          if (!own.includes(part) && part !== '000001') expect(clean).not.toContain(part);
        }
        for (const run of text.match(/[A-Za-z0-9+/]{40,}/g) ?? []) expect(clean).not.toContain(run);
      }),
      { numRuns: 60 },
    );
  });

  it('takes values of credential names, of the user too, and leaves the rest', () => {
    expect(redact('BINOM_PASSWORD=hunter2 status=200')).toBe('BINOM_PASSWORD=[REDACTED] status=200');
    expect(redact('postgres://app:Tr0ub4dor@db/app')).toBe('postgres://app:[REDACTED]@db/app');
    expect(redact('TRK_X=Tr0ub4dor', readSettings({ names: ['/^TRK_/'] }))).toBe('TRK_X=[REDACTED]');
    expect(redact('BINOM_API_KEY is not set')).toBe('BINOM_API_KEY is not set');
    expect(redact('GET https://t.example.org/public/api/v1/info 200')).toBe(
      'GET https://t.example.org/public/api/v1/info 200',
    );
  });
});

describe('fingerprint', () => {
  it('is of the content and the POSIX path only', () => {
    const print = fingerprint('key', 'secret', 'a/b.env');
    expect(print).toMatch(/^[A-HJ-NP-Z2-9]{20}$/);
    expect(fingerprint('key', 'secret', 'a\\b.env')).toBe(print);
    expect(fingerprint('key', 'secret', './a/b.env')).toBe(print);
    expect(
      new Set([
        print,
        fingerprint('tls', 'secret', 'a/b.env'),
        fingerprint('key', 'secre', 'ta/b.env'),
        fingerprint('key', 'x', 'a/b.env'),
      ]).size,
    ).toBe(4);
  });
});

describe('decoding', () => {
  it.each([
    ['utf-8', Buffer.from('BINOM=ключ')],
    ['utf-8-bom', Buffer.from('\uFEFFBINOM=ключ')],
    ['utf-16le', Buffer.from('\uFEFFBINOM=ключ', 'utf16le')],
    ['utf-16be', Buffer.from('\uFEFFBINOM=ключ', 'utf16le').swap16()],
  ])('%s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'BINOM=ключ', encoding });
  });
  it('UTF-16 without BOM, Latin-1, binary', () => {
    const text = 'BINOM_API_KEY=abc and some more text';
    expect(decodeText(Buffer.from(text, 'utf16le'))).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeText(Buffer.from(text, 'utf16le').swap16())).toEqual({ text, encoding: 'utf-16be' });
    expect(decodeText(Buffer.from('Schlüssel=ü', 'latin1'))).toEqual({ text: 'Schlüssel=ü', encoding: 'latin1' });
    expect(decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 0, 9]))).toBeUndefined();
    expect(decodeText(Buffer.alloc(0))).toEqual({ text: '', encoding: 'utf-8' });
  });
  it('takes the NULs of misread UTF-16 out and finds the way back', () => {
    const misread = Buffer.from('\uFEFFBINOM_API_KEY=x', 'utf16le').toString();
    const unfolded = unfoldUtf16(misread);
    expect(unfolded?.text).toBe('BINOM_API_KEY=x');
    expect(misread.charAt(unfolded?.toOriginal(0) ?? -1)).toBe('B');
    expect(misread.charAt(unfolded?.toOriginal(14) ?? -1)).toBe('x');
    expect(unfoldUtf16('plain text')).toBeUndefined();
  });
});

describe('redact: vendors', () => {
  it.each(
    'amzn.mws. ya29. AAAAb1c2d3e:APA91b EAACEdEose0cBA PMAK- glsa_ hvs. dp.st. NRAK- lin_api_ pscale_tkn_ pypi-AgEI gsk_ r8_ sbp_ LTAI glpat-'.split(
      ' ',
    ),
  )("removes a vendor's credential that begins with %s", (start) => {
    const rest = 'k7Qm2Zt9Xc4Vb8Np1Ls6Rd3W';
    const printed = redact(`GET /a "${start}${rest}" failed`);
    expect(printed).not.toContain(rest.slice(0, 6));
    expect(printed).toContain('failed');
  });
});
