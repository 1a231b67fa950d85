import { describe, expect, it } from 'vitest';
import { HOLE } from '../../src/binom/requests.ts';
import { ask } from './helpers.ts';

const statics: [code: string, expected: unknown][] = [
  ["ask('a' + 'b')", 'ab'],
  ['ask(`a${1 + 1}`)', 'a2'],
  ['ask(!1)', false],
  ['ask(!0)', true],
  ['ask(-1)', -1],
  ['ask(+"2")', 2],
  ['ask(~0)', -1],
  ['ask(void 0)', undefined],
  ['ask(undefined)', undefined],
  ['ask(typeof 1)', 'number'],
  ['ask(1 === 1)', true],
  ['ask(1 !== 1)', false],
  ['ask(1 == "1")', true],
  ['ask(1 != "1")', false],
  ['ask(1 | 4)', 5],
  ['ask(2 > 1 ? "a" : "b")', 'a'],
  ['ask(x ? "a" : "a")', 'a'],
  ['ask(null ?? "a")', 'a'],
  ['ask("" || "a")', 'a'],
  ['ask(0 && x)', 0],
  ['ask(Boolean(0))', false],
  ['ask(Number("3"))', 3],
  ['ask(String(false))', 'false'],
  ['const a = false; ask(a)', false],
  ['let a = 1; ask(a)', 1],
  ['const o = { a: { b: "c" } }; ask(o.a.b)', 'c'],
  ['const f = () => "a"; ask(f())', 'a'],
  ['enum E { A = "a" } ask(E.A)', 'a'],
  ['class A { static b = 1 } ask(A.b)', 1],
  ['function f(v) { ask(v) } f(false)', false],
  ['const a = b as const, b = "x"; ask(a)', 'x'],
  ['ask(3 - 1)', 2],
  ['ask(3 * 2)', 6],
  ['ask(6 / 2)', 3],
  ['ask(7 % 4)', 3],
  ['ask(2 ** 3)', 8],
  ['ask(6 & 3)', 2],
  ['ask(6 ^ 3)', 5],
  ['ask(1 << 3)', 8],
  ['ask(8 >> 2)', 2],
  ['ask(1 < 2)', true],
  ['ask(1 <= 1)', true],
  ['ask(1 >= 2)', false],
  ['ask(-1n)', -1n],
  ['ask(undefined ?? "a")', 'a'],
  ['ask(0 ?? "a")', 0],
  ['ask(false ? "a" : "b")', 'b'],
  ['ask(1 && "a")', 'a'],
  ['ask("b" || "a")', 'b'],
  ['ask(`${1}${true}`)', '1true'],
];
const unknowns = [
  'ask(x)',
  'let a = 1; a = 2; ask(a)',
  'ask(x ? 1 : 2)',
  'ask(f())',
  'ask(/a/)',
  'ask(x + 1)',
  'ask(`a${x}`)',
  'function f(v) { ask(v) } f(1); f(2)',
  'ask({})',
  'var a = a; ask(a)',
  'ask(1n + 2n)',
  'ask(+1n)',
  'ask(~1n)',
  'ask(delete x.y)',
  'ask(1 >>> 1)',
  'ask("a" < "b")',
  'ask(x && 1)',
  'ask(Boolean(x))',
  'ask(parse("1"))',
  'const o = { a: 1 }; ask(o.a.b)',
  'ask(x ? 1 : y)',
  'ask(tag`a`)',
];

describe('getStatic', () => {
  it.each(statics)('%s', (code, value) => {
    const { analysis, asked } = ask(code);
    expect(asked[0] && analysis.getStatic(asked[0])).toEqual({ known: true, value });
  });

  it.each(unknowns)('%s is not known', (code) => {
    const { analysis, asked } = ask(code);
    expect(asked[0] && analysis.getStatic(asked[0])).toEqual({ known: false });
  });
});

const texts: [code: string, expected: string[]][] = [
  ['ask(`${base}/a/${id}`)', [`${HOLE}/a/${HOLE}`]],
  ["ask(base + '/a')", [`${HOLE}/a`]],
  ["const u = x ? 'a' : 'b'; ask(`${u}/c`)", ['a/c', 'b/c']],
  ["ask(process.env.U ?? 'http://t')", [HOLE, 'http://t']],
  ["const B = 'https://t'; ask([B, 'a', id].join('/'))", [`https://t/a/${HOLE}`]],
  ["ask(new URL('/a', 'https://t/b'))", ['https://t/a']],
  ["ask(new URL('a', 'https://t/b/c'))", ['https://t/b/a']],
  ["ask(new URL('https://o/a', base).toString())", ['https://o/a']],
  ["ask(new URL('/a', base).href)", [HOLE]],
  ["ask(base.concat('/a'))", [`${HOLE}/a`]],
  ["ask(String(base + '/a').trim())", [`${HOLE}/a`]],
  ["const f = (p) => `https://t/${p}`; ask(f('a'))", ['https://t/a']],
  ["function f(p = 'a') { ask(p) }", [HOLE, 'a']],
  ["ask(`${base}/a` || 'https://t/b')", [`${HOLE}/a`, 'https://t/b']],
  ["ask(x && '/a')", ['/a']],
  ["async () => { ask(await '/a') }", ['/a']],
  ["ask(['https://t', ...rest].join('/'))", [`https://t/${HOLE}`]],
  // Each is the other and nothing else.
  ['const a = b, b = a; ask(a)', [HOLE]],
];

describe('getTexts', () => {
  it.each(texts)('%s', (code, expected) => {
    const { analysis, asked } = ask(code);
    expect(asked[0] && analysis.getTexts(asked[0])).toEqual(expected);
  });
});

const properties: [code: string, expected: string][] = [
  ['ask({ p: v })', 'v'],
  ['const o = { p: v }; ask(o)', 'v'],
  ['ask({ ...{ p: v } })', 'v'],
  // A spread is taken to hide nothing, whatever it holds.
  ['ask({ p: a, ...{ p: v } })', 'v,a'],
  ['const o = {}; o.p = v; ask(o)', 'v'],
  ['const o = {}; Object.assign(o, { p: v }); ask(o)', 'v'],
  ['const f = () => ({ p: v }); ask(f())', 'v'],
  ['ask(x ? { p: v } : {})', 'v'],
  ["ask({ ['p']: v })", 'v'],
  ["const o = {}; Object.defineProperty(o, 'p', { value: v }); ask(o)", 'v'],
  ['ask({})', 'missing'],
  ['ask({ q: v })', 'missing'],
  ['ask(outside)', 'unknown'],
  ['ask({ ...outside })', 'unknown'],
  ['function f(o) { ask(o) }', 'unknown'],
  ['ask(Object.fromEntries([["p", v]]))', 'v'],
  ['ask(Object.fromEntries([["q", v]]))', 'missing'],
  ['ask([["p", v]])', 'v'],
  ['ask([["q", v]])', 'missing'],
  ['ask({ get p() { return v; } })', 'v'],
  ['const o = {}; ({ a: o.p } = { a: v }); ask(o)', 'v'],
  ['const o = {}; Reflect.set(o, "p", v); ask(o)', 'v'],
];

describe('getProperty', () => {
  it.each(properties)('%s', (code, expected) => {
    const { analysis, asked } = ask(code);
    const found = asked[0] ? analysis.getProperty(asked[0], 'p') : { state: 'missing' as const };
    expect(
      found.state === 'found' ? found.values.map((node) => analysis.sourceCode.getText(node)).join() : found.state,
    ).toBe(expected);
  });
});
