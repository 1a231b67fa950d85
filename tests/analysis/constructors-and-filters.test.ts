/** Functions used as constructors, filters over pairs, chosen properties: each beside the nearest program that is silent. */
import { describe, expect, it } from 'vitest';
import { carried } from './helpers.ts';

const K = 'const k = process.env.BINOM_API_KEY;';
const F = `${K} function F(a) { this.a = a; this.b = 1; }`;

/** [construct, a program whose question carries the key, the nearest one whose question does not] */
type Pair = readonly [construct: string, carrying: string, silent?: string];

const constructors: Pair[] = [
  ['a field', `${F} ask(new F(k).a)`, `${F} ask(new F(k).b)`],
  ['a whole instance', `${F} ask(new F(k))`, `${F} ask(new F(1))`],
  [
    'an instance without one of its fields',
    `${F} const { b, ...rest } = new F(k); ask(rest)`,
    `${F} const { a, ...rest } = new F(k); ask(rest)`,
  ],
  ['any field', `${F} ask(new F(k)[x])`],
  [
    'a nested field',
    `${K} function F(a) { this.o = {}; this.o.a = a; } ask(new F(k).o)`,
    `${K} function F(a) { this.o = {}; this.o.a = a; } ask(new F(k).o.b)`,
  ],
  [
    'a function expression',
    `${K} const F = function (a) { this.a = a; }; ask(new F(k).a)`,
    `${K} const F = function (a) { this.a = a; }; ask(new F(k).b)`,
  ],
  [
    'a method of the prototype',
    `${F} F.prototype.m = function () { return this.a; }; ask(new F(k).m())`,
    `${F} F.prototype.m = function () { return this.b; }; ask(new F(k).m())`,
  ],
  [
    'an arrow in such a method',
    `${F} F.prototype.m = function () { return [1].map(() => this.a); }; ask(new F(k).m())`,
  ],
  ['a value on the prototype', `${F} F.prototype.c = k; ask(new F(1).c)`, `${F} F.prototype.c = 'x'; ask(new F(1).c)`],
  [
    'a prototype that is an object',
    `${F} F.prototype = { m() { return this.a; } }; ask(new F(k).m())`,
    `${F} F.prototype = { m() { return this.b; } }; ask(new F(k).m())`,
  ],
  [
    'methods merged into the prototype',
    `${F} Object.assign(F.prototype, { m() { return this.a; } }); ask(new F(k).m())`,
    `${F} Object.assign(F.prototype, { m() { return this.b; } }); ask(new F(k).m())`,
  ],
  [
    'a prototype that is made elsewhere',
    `${F} Object.assign(F.prototype, mixin); ask(new F(k).a)`,
    `${F} Object.assign(F.prototype, mixin); ask(new F(k).z)`,
  ],
  [
    'toString of the prototype',
    `${F} F.prototype.toString = function () { return this.a; }; ask('' + new F(k))`,
    `${F} ask('' + new F(k))`,
  ],
  [
    'toJSON of the prototype',
    `${F} F.prototype.toJSON = function () { return { a: this.a }; }; ask(new F(k))`,
    `${F} F.prototype.toJSON = function () { return { b: this.b }; }; ask(new F(k))`,
  ],
  ['a method that writes to this', `${F} F.prototype.set = function () { this.c = k; }; ask(new F(1).c)`],
  [
    'this of the function itself',
    `${K} function F() { this.a = k; ask(this.a); } new F()`,
    `${K} function F() { this.a = k; ask(this.b); } new F()`,
  ],
  [
    'this of a method given to another call',
    `${F} list.forEach({ m() { ask(k); } })`,
    `${F} list.forEach({ m() { ask(this.a); } })`,
  ],
  [
    'new of a function that is no constructor',
    `${K} function f() { return k; } ask(f())`,
    `${K} function f() { return k; } ask(new f())`,
  ],
];

const filters: Pair[] = [
  [
    'the pairs of other names',
    `${K} ask(Object.entries({ a: k, b: 1 }).filter(([n]) => n !== 'b'))`,
    `${K} ask(Object.entries({ a: k, b: 1 }).filter(([n]) => n !== 'a'))`,
  ],
  [
    'a comparison the other way round',
    `${K} ask(Object.entries({ a: k }).filter(([n]) => 'b' !== n))`,
    `${K} ask(Object.entries({ a: k }).filter(([n]) => 'a' !== n))`,
  ],
  [
    'the pair itself',
    `${K} ask(Object.entries({ a: k }).filter((p) => p[0] !== 'b'))`,
    `${K} ask(Object.entries({ a: k }).filter((p) => p[0] !== 'a'))`,
  ],
  [
    'both of two conditions',
    `${K} ask(Object.entries({ a: k }).filter(([n]) => n !== 'b' && n !== 'c'))`,
    `${K} ask(Object.entries({ a: k }).filter(([n]) => n !== 'b' && n !== 'a'))`,
  ],
  [
    'a list',
    `${K} ask(Object.entries({ a: k }).filter(([n]) => !['b', 'c'].includes(n)))`,
    `${K} ask(Object.entries({ a: k }).filter(([n]) => !['a', 'c'].includes(n)))`,
  ],
  [
    'a list of another file',
    `${K} ask(Object.entries({ a: k }).filter(([n]) => list.includes(n)))`,
    `${K} ask(Object.entries({ a: k }).filter(([n]) => !list.includes(n) && n !== 'b'))`,
  ],
  [
    'a name in lower case',
    `${K} ask(Object.entries({ a: k }).filter(([n]) => n.toLowerCase() !== 'b'))`,
    `${K} ask(Object.entries({ a: k }).filter(([n]) => !/key/.test(n.toLowerCase())))`,
  ],
  ['the value', `${K} ask(Object.entries({ a: k }).filter(([n, v]) => v !== 'a'))`],
  ['something else of the name', `${K} ask(Object.entries({ a: k }).filter(([n]) => !n.startsWith('a')))`],
  ['a function of another file', `${K} ask([k].filter(check))`],
  ['several returns', `${K} ask([k].filter((n) => { if (n) return true; return n !== 'a'; }))`],
  [
    'each of what is left',
    `${K} ask(Object.entries({ a: k, b: 1 }).filter(([n]) => n !== 'b').map(([, v]) => v).join())`,
    `${K} ask(Object.entries({ a: k, b: 1 }).filter(([n]) => n !== 'a').map(([, v]) => v).join())`,
  ],
];

const choices: Pair[] = [
  [
    'a dump of named properties',
    `${K} ask(JSON.stringify({ a: k, b: 1 }, ['a', list]))`,
    `${K} ask(JSON.stringify({ a: k, b: 1 }, ['b']))`,
  ],
  [
    'the rest of a nested object',
    `${K} const o = { p: { a: k, b: 1 } }; const { b, ...rest } = o.p; ask(rest)`,
    `${K} const o = { p: { a: k, b: 1 } }; const { a, ...rest } = o.p; ask(rest)`,
  ],
  [
    'the rest of a field',
    `${K} class C { p = { a: k, b: 1 }; m() { const { b, ...rest } = this.p; ask(rest); } }`,
    `${K} class C { p = { a: k, b: 1 }; m() { const { a, ...rest } = this.p; ask(rest); } }`,
  ],
  ['the end of a text by its length', `${K} ask(k.substring(k.length - 8))`, `${K} ask(k.substring(k.length - 4))`],
  ['the start of a text by its length', `${K} ask(k.slice(0, k.length - 4))`],
  ['what a mask leaves', `${K} ask(k.replace(new RegExp('.'), '*'))`, `${K} ask(k.replace(new RegExp('.', 'g'), '*'))`],
  ['the part before an @', `${K} ask(k.split('@')[0])`, `${K} ask(k.split('@')[1])`],
  ['an element of a list', `${K} ask([k].at(0))`, `${K} ask(k.at(0))`],
  [
    'an element of a variable that holds a list',
    `ask(process.env.BINOM_API_KEYS[0])`,
    `ask(process.env.BINOM_API_KEY[0])`,
  ],
  [
    'what stands beside a parsed secret',
    `const binomSecret = read(); ask(JSON.parse(binomSecret).apiKey)`,
    `const binomSecret = read(); ask(JSON.parse(binomSecret).host)`,
  ],
  [
    'the whole of an environment',
    `app.get('/', (c) => { ask(c.env); use(c.env.BINOM_API_KEY); })`,
    `app.get('/', (c) => { ask(c.env); use(c.env.BINOM_URL); })`,
  ],
  [
    'a printer of tables',
    `import Papa from 'papaparse'; ${K} ask(Papa.unparse([{ a: k }]))`,
    `import Papa from 'papaparse'; ${K} ask(Papa.unparse([{ a: 1 }]))`,
  ],
];

describe.each(Object.entries({ constructors, filters, choices }))('flow through %s', (_, pairs) => {
  it.each(pairs.map(([construct, code]) => [construct, code]))('sees %s', (__, code) => {
    expect(carried(code)).toEqual([true]);
  });

  const silent = pairs.flatMap(([construct, , code]) => (code === undefined ? [] : [[construct, code]]));
  it.each(silent)('is silent beside %s', (__, code) => {
    expect(carried(code)).toEqual([false]);
  });
});
