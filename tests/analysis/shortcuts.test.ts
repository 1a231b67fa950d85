/** What is answered without a trace, and what looks alike and needs one. */
import { describe, expect, it } from 'vitest';
import { ask, denoted } from './helpers.ts';

const names: [name: string, code: string, expected: string[]][] = [
  ['an import of CommonJS', "import fs = require('fs'); ask(fs.readFile)", ['fs#readFile']],
  ['an alias of something in a namespace', 'namespace N { export const b = 1 } import A = N.b; ask(A)', []],
  ['a name in brackets', "import axios from 'axios'; ask(axios['get'])", ['axios#get']],
  ['a global that the file writes to', 'console.log = mine; ask(console.log)', ['mine']],
  ['an import that the file writes to', "import axios from 'axios'; axios.get = mine; ask(axios.get)", ['mine']],
  ['a length', "import axios from 'axios'; ask(axios.length)", []],
  ['more properties than a path holds', 'ask(a.b.c.d.e.f.g.h.i.j)', []],
  ['arguments', 'function f() { ask(arguments) } f(console)', ['console']],
  ['no value', 'ask(undefined)', []],
];

describe('names that lead out of the file', () => {
  it.each(names)('%s', (_, code, expected) => {
    expect(denoted(code)).toEqual([expected]);
  });
});

const options: [name: string, code: string, path: string[], expected: string[] | string][] = [
  ['a value that is written down', 'ask({ a: 1, b: 2 })', ['b'], ['2']],
  ['the last of a name', 'ask({ a: 1, a: 2 })', ['a'], ['2']],
  ['a path', 'ask({ a: { b: 3 } })', ['a', 'b'], ['3']],
  ['nothing', 'ask({ a: 1 })', ['b'], 'missing'],
  ['nothing inside', 'ask({ a: {} })', ['a', 'b'], 'missing'],
  ['a path through a name', 'const a = { b: 4 }; ask({ a })', ['a', 'b'], ['4']],
  ['a spread', 'const o = { a: 5 }; ask({ ...o })', ['a'], ['5']],
  ['a computed name', "const k = 'a'; ask({ [k]: 6 })", ['a'], ['6']],
  ['a getter', 'ask({ get a() { return 7 } })', ['a'], ['7']],
  ['any property', 'ask({ a: 8 })', ['*'], ['8']],
  ['the object itself', 'ask({})', [], ['{}']],
];

describe('options that are written down', () => {
  it.each(options)('%s', (_, code, path, expected) => {
    const { analysis, asked } = ask(code);
    const [object] = asked;
    if (!object) throw new Error('The text asks nothing.');
    // Twice: the second answer comes from what is remembered.
    for (let i = 0; i < 2; i += 1) {
      const found = analysis.getProperty(object, ...path);
      const texts = found.state === 'found' ? found.values.map((node) => analysis.sourceCode.getText(node)) : undefined;
      expect(texts ?? found.state).toEqual(expected);
    }
  });
});

it('tells many steps apart', () => {
  const code = `${Array.from({ length: 20 }, (_, i) => `const v${i} = x ? '${i}' : v${i + 1} ?? v${(i * 7) % 20};`).join('\n')}
const v20 = 'end'; ask(v0)`;
  const { analysis, asked } = ask(code);
  const texts = asked.flatMap((node) =>
    analysis.leaves(node, 'value').map(({ step }) => analysis.sourceCode.getText(step.node)),
  );
  expect(new Set(texts).size).toBe(21);
  expect(texts).toHaveLength(21);
});
