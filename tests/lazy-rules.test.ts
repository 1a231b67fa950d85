import { Linter, type ESLint } from 'eslint';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { BinomRule } from '../src/create-rule.ts';
import { createLazyRules } from '../src/lazy-rules.ts';
import { rules } from '../src/rules/index.ts';

const OFF = 'new https.Agent({ rejectUnauthorized: false });';
const descriptions = Object.values(rules).map(({ name, topic, meta }) => ({ name, topic, meta }));

function lint(lazy: Readonly<Record<string, BinomRule>>, code: string, settings: object = {}): Linter.LintMessage[] {
  // The rules are typed by typescript-eslint; both describe the same objects.
  const plugin = { rules: lazy } as unknown as ESLint.Plugin;
  const all = Object.fromEntries(Object.keys(lazy).map((name) => [`binom/${name}`, 'error' as const]));
  return new Linter().verify(code, [{ plugins: { binom: plugin }, rules: all, settings: { binom: settings } }]);
}

describe('rules whose code is loaded later', () => {
  it('load nothing for a text on which none can report', () => {
    const load = vi.fn(() => rules);
    expect(lint(createLazyRules(descriptions, load), 'export const sum = 1 + 2;')).toEqual([]);
    expect(load).not.toHaveBeenCalled();
  });

  it('report what the rules themselves report', () => {
    const load = vi.fn(() => rules);
    const messages = lint(createLazyRules(descriptions, load), OFF);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['binom/no-disabled-tls-verification']);
    expect(messages).toEqual(lint(rules, OFF));
    expect(load).toHaveBeenCalled();
  });

  it('say what is wrong in the settings before they load anything', () => {
    const load = vi.fn(() => rules);
    expect(() => lint(createLazyRules(descriptions, load), OFF, { trackers: 1 })).toThrow('settings.binom.trackers');
    expect(load).not.toHaveBeenCalled();
  });
});

describe('the built plugin', () => {
  it('describes every rule as the sources do', async () => {
    const file = pathToFileURL(join(import.meta.dirname, '../dist/index.js')).href;
    // The build of src/index.ts.
    const { default: built } = (await import(/* @vite-ignore */ file)) as typeof import('../src/index.ts');
    expect(Object.entries(built.rules).map(([name, { meta }]) => ({ name, meta }))).toEqual(
      descriptions.map(({ name, meta }) => ({ name, meta: JSON.parse(JSON.stringify(meta)) as unknown })),
    );
  });
});
