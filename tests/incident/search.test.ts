import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint as getFingerprint } from '../../src/binom/fingerprints.ts';
import { decodeText } from '../../src/binom/decode.ts';
import { createInspect } from '../../src/incident/inspect.ts';
import { findByFingerprint, KeySearch } from '../../src/incident/search.ts';
import { openRepository } from '../../src/incident/trace.ts';
import { readCases } from '../secretlint/bundle.ts';
import { KEY, TestRepository } from './helpers.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const inspect = createInspect();

describe('KeySearch', () => {
  const programs = readdirSync(join(ROOT, 'tests', 'cases'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(ROOT, file), bytes: readFileSync(file) }));
  const texts = readCases(new URL('../secretlint/cases/', import.meta.url)).map(({ path, content }) => ({
    path,
    bytes: Buffer.from(content),
  }));

  it.each([
    ['programs', programs],
    ['texts', texts],
  ])('finds every key that the engine reports in the labelled %s, by its fingerprint', async (_, files) => {
    const lost: string[] = [];
    let found = 0;
    for (const { path, bytes } of files) {
      const text = decodeText(bytes)?.text ?? '';
      for (const fault of (await inspect(path, text)).filter(({ isSecret }) => isSecret)) {
        const secret = await new KeySearch(fault.fingerprint, inspect).look(path, bytes);
        if (secret === undefined) lost.push(`${path}:${fault.line} ${fault.rule}`);
        else found += 1;
      }
    }
    expect(lost).toEqual([]);
    expect(found).toBeGreaterThan(50);
  });

  it('tells what each version has new', async () => {
    const other = KEY.replace('27', '31');
    const search = new KeySearch(getFingerprint('key', other, 'a.env'), inspect);
    const lines = Array.from({ length: 40 }, (_, index) => `NAME_${index}=${index}\n`);
    expect(await search.look('a.env', Buffer.from(`${lines.join('')}K=${KEY}\n`))).toBeUndefined();
    expect(await search.look('b.env', Buffer.from(`K=${other}\n`))).toBeUndefined();
    expect(await search.look('a.env', Buffer.from(`${lines.join('')}K=${KEY}\nL=${other}\n`))).toBe(other);
  });

  it('reads a literal over several lines of which one is new', async () => {
    const version = (tail: string): Buffer =>
      Buffer.from(`const binomApiKey =\n  '27000001' +\n  '0f3a9c270f3a9c27' +\n  '${tail}';\n`);
    const [fault] = await inspect('a.js', version('0f3a9c270f3a9c27').toString());
    const search = new KeySearch(fault?.fingerprint ?? '', inspect);
    expect(await search.look('a.js', version('0'))).toBeUndefined();
    expect(await search.look('a.js', version('0f3a9c270f3a9c27'))).toBeDefined();
  });
});

describe('findByFingerprint', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = new TestRepository();
  });
  afterEach(() => {
    repository.remove();
  });
  const find = async (path: string) =>
    findByFingerprint(await openRepository(repository.path), getFingerprint('key', KEY, path), inspect);

  it('looks into files, the index and the history', async () => {
    repository.commit('a', { 'a.js': `k = '${KEY}'` });
    repository.commit('b', { 'a.js': '' });
    repository.write('new.js', `'${KEY}'`);
    repository.write('staged.env', `K=${KEY}`);
    repository.git('add', 'staged.env');
    repository.write('staged.env', '');
    for (const path of ['new.js', 'a.js', 'staged.env']) expect((await find(path)).secret).toBe(KEY);
    await expect(find('none.js')).rejects.toThrow('No written key has this fingerprint');
  });

  it('knows a version under each of its names, in UTF-16 and in a binary file', async () => {
    repository.commit('a', { 'old/a.env': `K=${KEY}\n`, 'wide.txt': Buffer.from(`\uFEFFk ${KEY}\n`, 'utf16le') });
    repository.commit('b', { 'x.db': Buffer.concat([Buffer.from([0, 1, 2, 0]), Buffer.from(` ${KEY} `)]) });
    repository.git('mv', 'old', 'renamed');
    repository.commit('c');
    repository.git('rm', '-rq', '.');
    repository.commit('d');
    for (const path of ['old/a.env', 'renamed/a.env', 'wide.txt', 'x.db']) expect((await find(path)).secret).toBe(KEY);
  });

  it('ends when it has found something early in a long history', async () => {
    repository.commit('a', { 'z.env': `K=${KEY}\n` });
    for (let index = 0; index < 12; index += 1) repository.commit('b', { 'z.env': `${index}${'x\n'.repeat(200_000)}` });
    repository.commit('c', { 'z.env': `K=${KEY}\n1\n`, 'b.env': `K=${KEY}` });
    repository.commit('d', { 'z.env': '', 'b.env': '' });
    expect((await find('b.env')).secret).toBe(KEY);
  });
});
