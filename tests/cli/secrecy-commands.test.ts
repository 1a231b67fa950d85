/** The commands besides the default one: what they write holds no key, whatever the repository holds. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/writer.ts';
import { Scratch } from '../lint/helpers/repository.ts';
import { runCli, runJson } from './helpers.ts';
import { findLeak, SECRETS } from './secrets.ts';

const { v1, root, v2, router, github, free } = SECRETS;
const DAY = '2026-01-01';

const REGISTER = {
  keys: [{ env: 'BINOM_API_KEY', application: `src/${v2}`, scope: 'read', owner: `ads, ${v2}`, issued: DAY }],
  attestations: [
    { guideline: 'network.vpn', by: `key ${v2}`, date: DAY, reviewDays: 9, evidence: `https://x.example/?api_key=${v2}` },
  ],
}; // prettier-ignore

const FILES = {
  'src/a.js': `const binomApiKey = '${v1}';\nconsole.log(binomApiKey);\n`,
  'src/b.js': `export const binomApiKey = '${v2}';\n`,
  [`${router}/c.env`]: `BINOM_API_KEY=${v2}\nBINOM_PASSWORD=${free}\n`,
  [`${root}.js`]: `const binomApiKey = '${v1}';\n`,
  '.env': `BINOM_API_KEY=${v2}\n`,
  'binom-keys.json': JSON.stringify(REGISTER),
};

/** Each in one line, so that whatever is added changes the line that holds a key. */
const CONFIGURATIONS: Readonly<Record<string, string>> = {
  'eslint.config.mjs': `export default [{ settings: { binomApiKey: '${v1}', other: '${github}' } }]; // ${v2}`,
  '.secretlintrc.json': `{ "rules": [{ "id": "x", "options": { "token": "${free}", "binomApiKey": "${v2}" } }] }`,
  '.husky/pre-commit': `BINOM_API_KEY=${v2} npm test`,
  '.gitlab-ci.yml': `variables: { BINOM_API_KEY: "${v1}" }`,
  '.gitignore': `${router}/x`,
  '.env.example': `BINOM_TOKEN=${v2}`,
  'package.json': `{ "name": "${v1}", "devDependencies": { "${router}": "1" } }`,
};

let scratch: Scratch;
beforeAll(() => {
  scratch = new Scratch();
  scratch.commit(FILES, `message with ${v1} and ${v2}`);
  scratch.git('tag', '-a', `v-${router}`, '-m', `${v1} ${v2}`);
  scratch.git('branch', `b/${v2}`);
  scratch.git('remote', 'add', `r-${v2}`, `https://me:${free}@host.example/${v1}.git?token=${v2}`);
  scratch.git('update-ref', `refs/remotes/r-${v2}/main`, 'HEAD');
  scratch.gitWith({ GIT_AUTHOR_NAME: `A ${v2}`, GIT_COMMITTER_EMAIL: `${router}@x.example` }, 'commit', '-q', '--allow-empty', '-m', 'x'); // prettier-ignore
});
afterAll(() => {
  scratch.remove();
});

describe('incident', () => {
  it.each(['markdown', 'json'])('%s, for each of the keys, into the output and into a file', async (format) => {
    for (const place of ['src/a.js:1', 'src/b.js:1', `${router}/c.env:1`, `${router}/c.env:2`, `${root}.js:1`]) {
      const { out, err, code } = await runCli(scratch.root, ['incident', place, '--format', format]);
      expect([place, code]).toEqual([place, 0]);
      expect(findLeak(out + err)).toBeUndefined();
      const file = join(scratch.root, '.git', 'incident');
      const said = await runCli(scratch.root, ['incident', place, '--format', format, '--output', file]);
      expect(findLeak(said.out + said.err + readFileSync(file, 'utf8'))).toBeUndefined();
    }
  });

  it('ids of commits and blobs stay whole', async () => {
    const { out } = await runCli(scratch.root, ['incident', 'src/b.js:1', '--format', 'json']);
    expect(out).toContain(scratch.git('rev-list', '--max-parents=0', 'HEAD').trim());
    expect(out).toContain(scratch.git('rev-parse', 'HEAD:src/b.js').trim());
    expect(out).toMatch(/startswith\(\\"[0-9a-f]{40}\\"\)/u);
  });

  it('by a fingerprint', async () => {
    const { report } = await runJson(scratch.root);
    for (const fingerprint of new Set(report.findings.map((finding) => finding.fingerprint))) {
      const { out, err } = await runCli(scratch.root, ['incident', fingerprint]);
      expect(findLeak(out + err)).toBeUndefined();
    }
  });
});

describe('report', () => {
  it.each(['markdown', 'json', 'html'])('%s, under both configurations and with a baseline', async (format) => {
    const baseline = join(scratch.root, '.git', 'baseline.json');
    await runCli(scratch.root, ['--baseline', baseline, '--update-baseline', '--reason', v1]);
    const modes = [[], ['--config', 'recommended'], ['--no-config'], ['--baseline', baseline]];
    for (const mode of modes) {
      const { out, err, code } = await runCli(scratch.root, ['report', '--format', format, ...mode]);
      expect([mode, code]).not.toEqual([mode, 2]);
      expect(out).toContain('src');
      expect(findLeak(out + err)).toBeUndefined();
    }
  });
});

describe('init', () => {
  it.each([['--dry-run'], ['--yes']])('%s, where each line that it changes holds a key', async (option) => {
    const project = new Scratch();
    try {
      project.commit({ ...CONFIGURATIONS, '.env': `BINOM_API_KEY=${v2}\n` }, v1);
      const { out, err, code } = await runCli(project.root, ['init', option]);
      expect(code).toBe(0);
      expect(out).toContain('eslint.config.mjs');
      expect(findLeak(out + err)).toBeUndefined();
      // What is written is the project's own text, whole.
      const written = readFileSync(join(project.root, 'eslint.config.mjs'), 'utf8');
      expect(written).toContain(v1);
    } finally {
      project.remove();
    }
  });
});

describe('merge', () => {
  it.each(FORMATS)('%s', async (format) => {
    const { out } = await runCli(scratch.root, ['--format', 'json', '--no-cache']);
    const parts = join(scratch.root, '.git', `${v1}.json`);
    writeFileSync(parts, out);
    const { out: merged, err } = await runCli(scratch.root, ['merge', parts, '--format', format]);
    expect(findLeak(merged + err)).toBeUndefined();
  });
});

describe('mistakes', () => {
  it.each([
    ['incident', v1],
    ['incident', v2],
    ['incident', `${v1}:3`],
    ['incident', `nowhere/${router}:3`],
    ['incident', 'src/a.js:1', '--format', v1],
    ['incident', 'src/a.js:1', '--output', `/nowhere/${v1}`],
    ['incident', 'src/a.js:1', `--${router}`],
    ['incident', 'src/a.js:1', v1],
    ['report', v1],
    ['report', '--format', v1],
    ['report', '--config', v1],
    ['report', '--baseline', `${v1}.json`],
    ['report', '--output', `/nowhere/${v1}`],
    ['init', v1],
    ['init', `--${v1}`],
    ['merge', `${v1}.json`],
    ['merge', '--format', v1, '.env'],
    ['merge', '.env'],
    ['merge', 'binom-keys.json', '--output', `/nowhere/${v1}`],
    ['--baseline', '.env'],
    ['--baseline', 'binom-keys.json', '--debug'],
    ['--output', `/nowhere/${v2}`, '--debug'],
    ['--range', `HEAD..${v2}`, '--debug'],
  ])('%s %s', async (...argv) => {
    for (const more of [[], ['--debug']]) {
      const { out, err, code } = await runCli(scratch.root, [...argv, ...more]);
      expect(code).toBe(2);
      expect(findLeak(out + err)).toBeUndefined();
    }
  });

  const broken: Readonly<Record<string, string>> = {
    'eslint.config.mjs': `throw new Error('${v1} ${v2}');`,
    'eslint.config.js': `export default [{ rules: { '${v1}/${v2}': 'error' } }];`,
    '.secretlintrc.json': `{ "rules": [ "${v1}" `,
    '.secretlintrc.js': `throw new TypeError('${v2}');`,
    'binom-keys.json': `{ "keys": [ { "env": "${v1}", "${v2}": 1 } ], "${router}": 2 }`,
    'package.json': `{ ${v1}`,
  };
  it.each(Object.keys(broken))('a broken %s that holds keys', async (name) => {
    const project = new Scratch();
    try {
      mkdirSync(join(project.root, 'src'));
      project.commit({ [name]: broken[name] ?? '', 'src/a.js': FILES['src/a.js'] });
      for (const argv of [[], ['--config', 'strict'], ['report'], ['incident', 'src/a.js:1'], ['init', '--dry-run']]) {
        for (const more of argv.length === 0 ? [[], ['--debug']] : [[]]) {
          const { out, err } = await runCli(project.root, [...argv, ...more]);
          expect(findLeak(out + err)).toBeUndefined();
        }
      }
    } finally {
      project.remove();
    }
  });
});
