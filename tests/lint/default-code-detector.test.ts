import type { ESLint, Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import { isProgram } from '../../src/lint/code-detector.ts';
import { DefaultCodeDetector } from '../../src/lint/default-code-detector.ts';
import { LineIndex } from '../../src/lint/line-index.ts';
import { keepScripts } from '../../src/lint/scripts.ts';

/** Reports each `bad`, and can mend it; suggests worse for `maybe`. */
const rule: Rule.RuleModule = {
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    docs: { url: 'https://example.com/bad' },
  },
  create: (context) => ({
    Identifier(node) {
      if (node.name === 'bad')
        context.report({ node, message: 'Bad.', fix: (fixer) => fixer.replaceText(node, 'good') });
      if (node.name === 'maybe') {
        context.report({
          node,
          message: 'Maybe.',
          suggest: [{ desc: 'x', fix: (fixer) => fixer.replaceText(node, 'never') }],
        });
      }
    },
  }),
};
const plugin: ESLint.Plugin = { rules: { bad: rule } };
const detector = new DefaultCodeDetector('recommended', {
  loadLightParser: () => Promise.resolve(undefined),
  loadPlugin: () =>
    Promise.resolve({
      ...plugin,
      configs: { recommended: { plugins: { binom: plugin }, rules: { 'binom/bad': 'error' } } },
    }),
});

const detect = (path: string, text: string): ReturnType<DefaultCodeDetector['detect']> =>
  detector.detect({ path, text }, new LineIndex(text, true));

describe('the code detector', () => {
  it.each([
    ['a.js', 'import x from "y"; await x; bad();'],
    ['a.mjs', 'export const a = bad;'],
    ['a.cjs', 'return bad;'],
    ['script.js', 'with (x) { bad(); }'],
    ['a.js', 'const e = <p>{bad}</p>;'],
    ['a.jsx', 'const e = <p>{bad}</p>;'],
    ['typed.js', 'const a: string = bad;'],
    ['a.ts', 'const a = <string>bad;'],
    ['a.tsx', 'const a = <p>{bad as string}</p>;'],
    ['a.mts', 'enum A { x = bad }'],
    ['a.cts', 'import x = require("x"); bad();'],
    ['a.vue', '<template>{{ bad }}</template>\n<script lang="ts">\nconst a: string = bad;\n</script>'],
    ['a.svelte', '<script context="module">let x = 1;</script><script>let a = bad;</script>{bad}'],
    ['a.astro', '---\nconst a: string = bad;\n---\n<p>{bad}</p>'],
    ['a.html', '<script type="application/json">{"bad": 1}</script><script>\nbad();\n</script>'],
    ['bin/tool', '#!/usr/bin/env node\nbad();'],
  ])('reads %s: %s', async (path, text) => {
    const { findings, unparsable } = await detect(path, text);
    expect([findings.length, unparsable]).toEqual([1, undefined]);
    expect(text.slice(findings[0]?.start, findings[0]?.end)).toBe('bad');
    expect(findings[0]).toMatchObject({ rule: 'binom/bad', docsUrl: 'https://example.com/bad' });
  });

  it('says where a program does not parse, and nothing of a component', async () => {
    expect((await detect('a.ts', 'const a = ;')).unparsable).toMatch(/^line 1: /u);
    expect(await detect('a.vue', '<script>const = 1;</script>')).toMatchObject({ findings: [], isSkipped: true });
    expect(await detect('a.md', '# bad')).toMatchObject({ findings: [], isSkipped: true });
  });

  it('keeps what comments hide, with their reasons', async () => {
    const { findings } = await detect(
      'a.js',
      'bad(); // eslint-disable-line binom/bad -- because\nbad(); // eslint-disable-line\nbad();',
    );
    expect(findings.map(({ suppression }) => suppression?.reason).sort()).toEqual(['', 'because', undefined]);
  });

  it('applies fixes, never suggestions', async () => {
    expect(await detector.fix({ path: 'a.ts', text: 'bad(maybe as string);' })).toBe('good(maybe as string);');
    expect(await detector.fix({ path: 'a.js', text: 'maybe();' })).toBeUndefined();
    expect(await detector.fix({ path: 'a.js', text: 'const = bad;' })).toBeUndefined();
  });
});

describe('what is a program', () => {
  it.each([
    ['a.js', '', true],
    ['A.TS', '', true],
    ['run', '#!/usr/bin/env -S node --x', true],
    ['run', '#!/bin/sh', false],
    ['run.sh', '#!/usr/bin/env node', false],
    ['a.json', '', false],
  ])('%s %s', (path, text, expected) => {
    expect(isProgram({ path, text })).toBe(expected);
  });

  it('scripts keep their places', () => {
    const text = 'a\r\n<script>\nx();\n</script>\n';
    const kept = keepScripts(text, 'a.html') ?? '';
    expect([kept.length, kept.indexOf('x();'), kept.trim()]).toEqual([text.length, text.indexOf('x();'), 'x();']);
    expect(keepScripts('<p></p><script src="x"></script>', 'a.html')).toBeUndefined();
  });
});
