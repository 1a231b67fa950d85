/**
 * The cost of every detector on texts that are made to be costly: it grows with the text, not with its square. What a machine under load does
 * to times is kept out by the best of some runs, by a factor that only a worse growth reaches, and by a floor for what is too short to measure.
 */
import { describe, expect, it } from 'vitest';
import { detectCleartext } from '../src/binom/detect-cleartext.ts';
import { detectClientExposed } from '../src/binom/detect-client-exposed.ts';
import { detectKey } from '../src/binom/detect-key.ts';
import { detectTls } from '../src/binom/detect-tls.ts';
import { findEncodedKeys, findSelfEvidentKeys } from '../src/binom/keys.ts';
import { redact } from '../src/binom/redaction.ts';
import { readSettings } from '../src/binom/settings.ts';
import { isRelevant, type Topic } from '../src/prefilter/index.ts';
import { findDisabledRanges } from '../src/secretlint/comments.ts';

const SMALL = 8000;
/** A linear detector takes 16 times as long for the larger text, a quadratic one 256 times. */
const FACTOR = 16;
const LIMIT = 100;
/** Below this a time says nothing. */
const FLOOR_MILLISECONDS = 1;

/** What is repeated: what patterns skip, begin with, or look for the end of. */
const UNITS: Readonly<Record<string, string>> = {
  'blank lines': '\n',
  spaces: ' ',
  letters: 'a',
  digits: '1',
  'hexadecimal digits': '0000001',
  base64: 'MDAwMDAx',
  'percent signs': '%25',
  dashes: '-',
  underscores: '_',
  'open quotes': '"',
  'backslashes and quotes': String.raw`\"`,
  'open brackets': '{[(',
  'open braces of templates': '${',
  'open comments': '/* ',
  'open markup': '<a ',
  'keys without values': 'api_key=',
  'names in names': 'binom_api_key_',
  'capital names': 'BINOM_API_KEY ',
  'keys of objects': 'apiKey: { ',
  'schemes without hosts': 'http://',
  'hosts without ends': 'http://t.example.com/arm.php?',
  parameters: '&api_key=a',
  'public variables': 'VITE_BINOM_API_KEY=$',
  'switched-off checks': 'NODE_TLS_REJECT_UNAUTHORIZED=',
  'commands without ends': 'curl -k -H "api-key: ',
  'pre-commit blocks': '\n  - id: ',
  'ends of lines without lines': '\r',
  'comments of exceptions': '# secretlint-disable ',
};

const settings = readSettings({ credentials: 'any', names: ['/^TRK_/'] });
const TOPICS: readonly Topic[] = ['key', 'tls', 'tls-weak', 'cleartext', 'allowlist', 'request', 'personal-data'];
const PATHS = ['a.ts', '.env', 'values.yaml', 'a.json', 'nginx.conf', 'run.sh', 'notes.txt'];

const DETECTORS: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(
    TOPICS.map((topic) => [`prefilter ${topic}`, (text: string) => isRelevant(text, topic, settings)]),
  ),
  ...Object.fromEntries(
    PATHS.flatMap((path) => {
      const options = { path, settings };
      return [
        [`keys in ${path}`, (text: string) => detectKey(text, options)],
        [`certificates in ${path}`, (text: string) => detectTls(text, options)],
        [`cleartext in ${path}`, (text: string) => detectCleartext(text, options)],
        [`exposed in ${path}`, (text: string) => detectClientExposed(text, options)],
      ];
    }),
  ),
  redaction: (text) => redact(text, settings),
  'self-evident keys': findSelfEvidentKeys,
  'encoded keys': findEncodedKeys,
  'comments of secretlint': findDisabledRanges,
};

function measure(run: (text: string) => unknown, text: string): number {
  const from = performance.now();
  run(text);
  return performance.now() - from;
}

/** How many times as long the larger text takes, at best. */
function getGrowth(run: (text: string) => unknown, unit: string): number {
  const make = (length: number): string => `binom ${unit.repeat(Math.ceil(length / unit.length))}\u0001`;
  const small = make(SMALL);
  const large = make(SMALL * FACTOR);
  let best = Infinity;
  // The compiler needs a few runs; most are far below the limit at once.
  for (let i = 0; i < 4 && best > LIMIT; i += 1) {
    const shorter = Math.max(measure(run, small), FLOOR_MILLISECONDS);
    best = Math.min(best, measure(run, large) / shorter);
  }
  return best;
}

describe.each(Object.entries(UNITS))('%s', { timeout: 300_000 }, (_, unit) => {
  it('cost every detector as much as they are long', () => {
    const slow = Object.entries(DETECTORS).flatMap(([name, run]) => {
      const growth = getGrowth(run, unit);
      return growth > LIMIT ? [`${name}: ${growth.toFixed(0)} times`] : [];
    });
    expect(slow).toEqual([]);
  });
});
