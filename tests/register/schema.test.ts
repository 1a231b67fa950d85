import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateRegister } from '../../src/register/index.ts';

// The schema that editors read and the validator that rules ask must say the same of every document. Two things only the validator
// sees: a key that somebody pasted into a text, and an entry that repeats another.
const schema = JSON.parse(
  readFileSync(new URL('../../schemas/binom-keys.schema.json', import.meta.url), 'utf8'),
) as object; // A schema is an object.
const accepts = new Ajv({ format: 'full' }).compile(schema);

const KEY = { env: 'BINOM_API_KEY', application: 'apps/report', scope: 'read', owner: 'ads', issued: '2026-09-01' };
const ATTESTATION = { guideline: 'network.vpn', by: 'Ada', date: '2026-01-31', reviewDays: 365 };
const withKey = (change: object) => ({ keys: [{ ...KEY, ...change }] });
const withAttestation = (change: object) => ({ keys: [], attestations: [{ ...ATTESTATION, ...change }] });

const ODD = [null, true, 0, 1, -1, 1.5, 90, '', ' ', 'x', '90', [], {}, [''], [7], ['a', 'b'], { a: 1 }] as const;
const DAYS = [
  '2026-02-28',
  '2026-02-29',
  '2028-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '20260101',
  '2026-01-01T00:00:00Z',
];
const ADDRESSES = [
  ...[
    '203.0.113.7',
    '203.0.113.80/29',
    '10.0.0.0/8',
    '10.0.0.0/7',
    '0.0.0.0',
    '0.0.0.0/0',
    '0.0.0.0/8',
    '*',
    'any',
    '',
  ],
  ...[
    '256.1.1.1',
    '01.2.3.4',
    '1.2.3',
    '1.2.3.4/33',
    '1.2.3.4/08',
    '1.2.3.4/',
    '1.2.3.4/8/8',
    ' 1.2.3.4',
    'trk.example.com',
  ],
  ...[
    '::',
    '::/0',
    '::1',
    '2001:db8::1',
    '2001:db8::/32',
    '2000::/3',
    '2000::/15',
    '2000::/16',
    '2001:db8::/129',
    '::/64',
  ],
  ...[
    '2001:db8:0:0:0:0:0:1',
    '1:2:3:4:5:6:7:8:9',
    '::ffff:1.2.3.4',
    '::ffff:1.2.3.4/128',
    '1::2::3',
    'fe80::1%eth0',
    'g::1',
  ],
];

function agree(document: unknown): void {
  const { problems } = validateRegister(document);
  expect({ document, isAccepted: problems.length === 0 }).toEqual({ document, isAccepted: accepts(document) });
}

describe('the schema of the key register', () => {
  it('accepts and refuses what the validator does: fields', () => {
    for (const document of [...ODD, { keys: [] }, { keys: [KEY] }, { keys: [], more: 1 }]) agree(document);
    for (const field of ['$schema', 'maxAgeDays', 'keys', 'attestations']) {
      for (const value of ODD) agree({ keys: [], [field]: value });
    }
    const fields = [
      'env',
      'application',
      'scope',
      'owner',
      'issued',
      'maxAgeDays',
      'addresses',
      'user',
      'note',
      'more',
    ];
    for (const field of fields) for (const value of [...ODD, undefined]) agree(parse(withKey({ [field]: value })));
    for (const field of [...Object.keys(ATTESTATION), 'evidence', 'note', 'more']) {
      for (const value of [...ODD, undefined]) agree(parse(withAttestation({ [field]: value })));
    }
  });

  it('accepts and refuses what the validator does: days, addresses, names', () => {
    for (const day of DAYS) agree(withKey({ issued: day }));
    for (const day of DAYS) agree(withAttestation({ date: day }));
    for (const address of ADDRESSES) agree(withKey({ addresses: [address] }));
    for (const env of ['_A', 'A1', '1A', 'A-B', 'A B', 'É']) agree(withKey({ env }));
    for (const guideline of ['a.b', 'a', 'a.', 'A.b', 'a.b-c.d2', 'a b.c']) agree(withAttestation({ guideline }));
  });

  it('agrees on made-up registers', () => {
    const text = fc.constantFrom('ads', ' ', '', 'Ada L.', 'x/**');
    const address = fc.oneof(
      fc.tuple(fc.ipV4(), fc.nat(34)).map(([ip, bits]) => `${ip}/${String(bits)}`),
      fc.tuple(fc.ipV6(), fc.nat(130)).map(([ip, bits]) => `${ip}/${String(bits)}`),
      fc.ipV4(),
      fc.ipV6(),
    );
    const key = fc.record(
      {
        env: fc.constantFrom('BINOM_API_KEY', 'bad name'),
        application: fc.oneof(text, fc.array(text, { maxLength: 2 })),
        scope: fc.constantFrom('read', 'write', 'admin'),
        owner: text,
        issued: fc.constantFrom(...DAYS),
        maxAgeDays: fc.integer({ min: -1, max: 400 }),
        addresses: fc.array(address, { maxLength: 3 }),
        user: fc.integer({ min: 0, max: 9 }),
        note: text,
      },
      { requiredKeys: ['env', 'application', 'scope', 'owner', 'issued'] },
    );
    // One key: two could repeat each other.
    fc.assert(
      fc.property(fc.array(key, { maxLength: 1 }), (keys) => {
        fc.pre(new Set([keys[0]?.application ?? []].flat()).size === [keys[0]?.application ?? []].flat().length);
        agree({ keys });
      }),
      { numRuns: 500 },
    );
  });
});

/** As a file has it: a field that is undefined is not there. */
function parse(document: object): unknown {
  return JSON.parse(JSON.stringify(document));
}
