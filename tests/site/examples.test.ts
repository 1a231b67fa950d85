import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../site/engine/check.ts';
import type { CheckAnswer } from '../../site/engine/types.ts';
import { DEFAULT_SETTINGS } from '../../site/playground/state.ts';

const FOLDER = join(import.meta.dirname, '../../site/examples');

/** What each example of the playground shows: rules and the lines of their paths. */
const EXPECTED: Record<string, string[]> = {
  'clean.ts': [],
  'key-in-browser.tsx': ['no-client-exposed-key', 'no-plaintext-key-storage 5 11'],
  'key-in-log.ts': ['no-key-logging 5 7 12 16 20 22', 'no-key-logging 5 7 12 16 24 27'],
  'key-in-source.ts': ['no-hardcoded-key', 'no-cleartext-transport', 'no-key-in-url', 'no-unchecked-env-key'],
  'rotation.ts': ['require-safe-key-rotation'],
  'tls-off.ts': ['require-modern-tls', 'no-disabled-tls-verification 4 8', 'no-disabled-tls-verification'],
};

function checkText(code: string, filename = 'src/example.ts', credentials: 'binom' | 'any' = 'binom'): CheckAnswer {
  const settings = { ...DEFAULT_SETTINGS, credentials };
  return check({ id: 1, code, filename, level: 'recommended', off: [], settings });
}

describe('the examples of the playground', () => {
  it.each(readdirSync(FOLDER))('%s reports what it is there for', (name) => {
    const { findings, problem } = checkText(readFileSync(join(FOLDER, name), 'utf8'), `src/${name}`);
    expect(problem).toBeUndefined();
    expect(findings.map(({ rule, path }) => [rule, ...path.map(({ line }) => line)].join(' '))).toEqual(EXPECTED[name]);
  });
});

describe('the way of a value', () => {
  /** The texts at the steps, with their labels. */
  function getPath(code: string, credentials?: 'any'): string[][] {
    return checkText(code, 'src/example.ts', credentials).findings.map(({ path }) =>
      path.map(({ from, to, label }) => `${code.slice(from, to)}: ${label}`),
    );
  }

  it('starts at the source and ends at the report', () => {
    expect(
      getPath('const k = process.env.BINOM_API_KEY;\nif (!k) throw new Error();\nconsole.log(`key ${k}`);'),
    ).toEqual([['process.env.BINOM_API_KEY: read from the environment: BINOM_API_KEY', '`key ${k}`: reported here']]);
  });

  it('goes through parameters and fields', () => {
    const code = `class Tracker {
  constructor(private readonly apiKey: string) {}
  print() { show(this.apiKey); }
}
function show(text: string) { console.log(text); }
new Tracker(process.env.BINOM_API_KEY!).print();`;
    const [path = []] = getPath(code).filter((steps) => steps.length > 2);
    expect(path[0]).toContain('BINOM_API_KEY');
    expect(path.at(-1)).toContain('reported here');
  });

  it('is left out where all is in one place', () => {
    expect(getPath('console.log(process.env.BINOM_API_KEY);')).toEqual([[]]);
    expect(getPath("const password = 'S3p-Zk9!qLw2';", 'any')).toEqual([[]]);
  });

  it('names no value', () => {
    const key = '5b1d9e047ac3f268'.repeat(4);
    const { findings } = checkText(
      `const binomApiKey = '${key}';\nconst url = \`/x?api_key=\${binomApiKey}\`;\nconsole.log(url);`,
    );
    expect(findings.flatMap(({ path }) => path).length).toBeGreaterThan(1);
    const labels = findings.flatMap(({ path, message }) => [message, ...path.map(({ label }) => label)]);
    expect(labels.filter((label) => label.includes(key.slice(0, 6)))).toEqual([]);
  });
});

describe('what cannot be checked', () => {
  it('is said, with the line', () => {
    expect(checkText('const x = 1;\nconst = 2').problem).toMatch(/^Line 2: /);
  });

  it('takes settings that are wrong for a problem, not for silence', () => {
    const settings = { ...DEFAULT_SETTINGS, names: ['/(/'] };
    const code = 'console.log(process.env.BINOM_API_KEY)';
    const answer = check({ id: 1, code, filename: 'a.ts', level: 'strict', off: [], settings });
    expect(answer.problem).toContain('not a valid regular expression');
  });
});
