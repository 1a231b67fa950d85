/** Constructions of Binom clients and what they take as their key. */
import { describe, expect, it } from 'vitest';
import { ask } from './helpers.ts';

/** [what, program, the clients: name and key expressions, `?` where the file does not show the key] */
const cases: [name: string, code: string, expected: string[]][] = [
  ['a class by position', 'new BinomClient(url, key)', ['BinomClient key']],
  ['a class by options', 'new BinomClient({ url, apiKey: key })', ['BinomClient key']],
  ['options in a constant', 'const o = { apiKey: key }; new BinomClient(o)', ['BinomClient key']],
  ['options with a short name', 'new BinomClient({ url, key })', ['BinomClient key']],
  ['options without a key', 'new BinomClient({ url })', ['BinomClient ']],
  ['options that come from outside, in part', 'new BinomClient({ url, ...more })', ['BinomClient ?']],
  ['a named argument in any place', 'new BinomClient(apiKey, url)', ['BinomClient apiKey']],
  ['a spread', 'new BinomClient(...all)', ['BinomClient ?']],
  ['one argument of an unknown kind', 'new BinomClient(settings)', ['BinomClient ?']],
  ['no argument', 'new BinomClient()', ['BinomClient ']],
  ['a callback for a key', 'new BinomClient(url, () => {})', ['BinomClient ?']],
  ['a factory', 'createBinomClient(url, key)', ['createBinomClient key']],
  ['a namespace', 'new sdk.BinomClient(url, key)', ['BinomClient key']],
  ['a class of the file', 'class BinomApi { constructor(a, b) {} } new BinomApi(x, y)', ['BinomApi y']],
  [
    'a class of the file with a named key',
    'class BinomApi { constructor(binomKey, url) {} } new BinomApi(x, y)',
    ['BinomApi x'],
  ],
  [
    'a parameter property',
    'class BinomApi { constructor(private url: string, private apiKey = "") {} } new BinomApi(u, x)',
    ['BinomApi x'],
  ],
  [
    'a class of the file without its key',
    'class BinomApi { constructor(url, apiKey) {} } new BinomApi(u)',
    ['BinomApi '],
  ],
  ['a factory of the file', 'function makeBinom(url, apiKey = "") {} makeBinom(u, x)', ['makeBinom x']],
  [
    'a class of the file with options',
    'class BinomApi { constructor({ apiKey }) {} } new BinomApi({ apiKey: x })',
    ['BinomApi x'],
  ],
  ['another class', 'new BinomialHeap(url, key)', []],
  ['a computed callee', 'new classes[i](url, key)', []],
];

describe('clients', () => {
  it.each(cases)('%s', (_, code, expected) => {
    const { analysis } = ask(code);
    const found = analysis
      .clients()
      .map(({ name, keys, isKeyUnknown }) =>
        isKeyUnknown ? `${name} ?` : `${name} ${keys.map((node) => analysis.sourceCode.getText(node)).join()}`,
      );
    expect(found).toEqual(expected);
  });

  it("knows the user's own clients, whose only argument is the key", () => {
    const { analysis } = ask("import { connect } from '@acme/tracker'; connect(k)", {
      clients: ['@acme/tracker#connect'],
    });
    expect(analysis.clients().map(({ name, keys }) => [name, keys.length])).toEqual([['connect', 1]]);
  });
});
