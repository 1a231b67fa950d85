import { extname } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator as recommend } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/binom/fingerprints.ts';
import { creator } from '../../src/secretlint/index.ts';
import { readCases } from './bundle.ts';

const ID = 'eslint-plugin-binom/secretlint';
const KEY = `27000001${'0f3a9c27'.repeat(4)}`;
const V2 = '5b1d9e047ac3f268'.repeat(4);

async function lint(filePath: string, content: string, options: object = {}, contentType: 'text' | 'binary' = 'text') {
  const { messages } = await lintSource({
    source: { filePath, content, ext: extname(filePath), contentType },
    options: { config: { rules: [{ id: ID, rule: creator, options }] }, noPhysicFilePath: true },
  });
  return messages;
}

const rulesOf = (messages: Awaited<ReturnType<typeof lint>>) =>
  messages.map((message) => message.ruleId.split('/').at(-1));

describe('labelled cases of every file type', () => {
  it.each(readCases(new URL('./cases/', import.meta.url)))('$path', async ({ path, content, expected }) => {
    const messages = await lint(path, content);
    const found = messages.map((message) => `${message.ruleId.split('/').at(-1) ?? ''}:${message.loc.start.line}`);
    expect([...new Set(found)].sort()).toEqual([...expected].sort());
    for (const message of messages) {
      const secret = content.slice(...message.range);
      if (message.ruleId.endsWith('/key')) expect(message.message).not.toContain(secret.slice(0, 12));
    }
  });
});

describe('the preset', () => {
  it('judges a file by its own name, not by the folder that it lies in', async () => {
    const address = 'TRACKER_URL=http://stats.corp.io\n';
    expect(rulesOf(await lint('/srv/binom.env', address))).toEqual(['cleartext']);
    for (const path of ['/srv/binom-sync/.env', '/srv/binomial-stats/.env', '/srv/binomial.env', 'C:\\binom\\.env'])
      expect(await lint(path, address), path).toEqual([]);
  });

  it('says what to do, links to the remedy and carries no data', async () => {
    const [message] = await lint('a.env', `BINOM_API_KEY=${V2}`);
    expect(message).toMatchObject({
      ruleId: `${ID}/key`,
      ruleParentId: ID,
      messageId: 'namedKey',
      range: [14, 78],
      docsUrl: 'https://github.com/binom-lint/eslint-plugin-binom/blob/main/docs/preset.md#namedKey',
      data: undefined,
    });
    expect(message?.message).toMatch(/"BINOM_API_KEY" has a real value.*fingerprint [A-Z2-9]{20}/);
  });

  it('allows a value by its fingerprint, in its file or anywhere', async () => {
    const allow = [fingerprint('key', V2, 'a.env')];
    expect(await lint('a.env', `BINOM_API_KEY=${V2}`, { allow })).toEqual([]);
    expect(await lint('b.env', `BINOM_API_KEY=${V2}`, { allow })).toHaveLength(1);
    expect(await lint('b.env', `BINOM_API_KEY=${V2}`, { allow: [fingerprint('key', V2, '')] })).toEqual([]);
    expect(await lint('a.env', `BINOM_API_KEY=${V2}\nBINOM_TOKEN=${KEY}`, { allow })).toHaveLength(1);
  });

  it('switches rules off, takes names and trackers', async () => {
    const text = `VITE_BINOM_KEY=${KEY}`;
    expect(rulesOf(await lint('a.env', text))).toEqual(['client-exposed', 'key']);
    expect(rulesOf(await lint('a.env', text, { disable: ['client-exposed'] }))).toEqual(['key']);
    expect(await lint('a.env', `TRK_SECRET=${V2}`)).toEqual([]);
    expect(rulesOf(await lint('a.env', `TRK_SECRET=${V2}`, { names: ['/^TRK_/'] }))).toEqual(['key']);
    expect(rulesOf(await lint('a.env', `adSecret=${V2}`, { names: ['adSecret'] }))).toEqual(['key']);
    expect(await lint('a.py', 'get("http://trk.example.com/x")')).toEqual([]);
    expect(rulesOf(await lint('a.py', 'get("http://trk.example.com/x")', { trackers: ['trk.example.com'] }))).toEqual([
      'cleartext',
    ]);
  });

  it('refuses options that it does not know', async () => {
    await expect(lint('a', 'x', { alow: [] })).rejects.toThrow(/"alow" is not an option/);
    await expect(lint('a', 'x', { disable: ['keys'] })).rejects.toThrow(/"keys"; the rules are/);
    await expect(lint('a', 'x', { names: 'x' })).rejects.toThrow(/secretlint: names must be an array/);
    await expect(lint('a', 'x', { allow: [1] })).rejects.toThrow(/"allow" must be an array/);
  });

  it('obeys secretlint-disable comments', async () => {
    const line = `BINOM_API_KEY=${V2}`;
    const silent = [
      `# secretlint-disable\n${line}`,
      `# secretlint-disable-next-line\n${line}`,
      `${line} # secretlint-disable-line`,
      `# secretlint-disable-next-line ${ID}/key -- a fixture\n${line}`,
      `# secretlint-disable-next-line key -- a fixture\n${line}`,
    ];
    for (const text of silent) expect(await lint('a.env', text), text).toEqual([]);
    const loud = [
      `# secretlint-disable-next-line ${ID}/tls\n${line}`,
      `# secretlint-disable-next-line\n\n${line}`,
      `# secretlint-disable\n# secretlint-enable\n${line}`,
      `# secretlint-disable key\n# secretlint-enable key\n${line}`,
    ];
    for (const text of loud) expect(await lint('a.env', text), text).toHaveLength(1);
  });

  it('works beside preset-recommend, in both orders', async () => {
    const own = { id: ID, rule: creator };
    const other = { id: '@secretlint/secretlint-rule-preset-recommend', rule: recommend };
    for (const rules of [
      [own, other],
      [other, own],
    ]) {
      const { messages } = await lintSource({
        source: {
          filePath: 'a.env',
          content: `BINOM_API_KEY=${V2}\n# secretlint-disable-next-line\nBINOM_TOKEN=${KEY}\n`,
          ext: '.env',
          contentType: 'text',
        },
        options: { config: { rules }, noPhysicFilePath: true },
      });
      expect(messages).toHaveLength(1);
    }
  });

  it('reads UTF-16 that was taken for UTF-8, texts with a BOM, and keys in binaries', async () => {
    const bytes = Buffer.from(`\uFEFFBINOM_API_KEY=${V2}\r\n`, 'utf16le');
    for (const type of ['text', 'binary'] as const) {
      const [found] = await lint('a.env', bytes.toString(), {}, type);
      expect(found?.messageId).toBe('namedKey');
    }
    const [withBom] = await lint('a.env', `\uFEFFBINOM_API_KEY=${V2}`);
    expect(withBom?.loc.start).toEqual({ line: 1, column: 14 });
    expect(rulesOf(await lint('a.png', `\x89PNG\0\x01tEXt ${KEY} \0\0`, {}, 'binary'))).toEqual(['key']);
    expect(await lint('a.png', `\x89PNG BINOM_API_KEY=${V2} NODE_TLS_REJECT_UNAUTHORIZED=0`, {}, 'binary')).toEqual([]);
  });

  it('caps the reports of a file', async () => {
    const text = Array.from({ length: 8000 }, (_, index) =>
      `${index + 10}000001${'0f3a9c27'.repeat(4)}`.slice(-41),
    ).join('\n');
    expect((await lint('dump.txt', text)).length).toBeLessThanOrEqual(501);
  });
});
