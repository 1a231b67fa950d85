/**
 * The constructs of the language that a credential can flow through, each by its name, and beside it the nearest program where
 * it must not be seen. A program asks about one expression.
 */
import { describe, expect, it } from 'vitest';
import { carried } from './helpers.ts';

const K = 'const k = process.env.BINOM_API_KEY;';

/** [construct, a program whose question carries the key, the nearest one whose question does not] */
type Pair = readonly [construct: string, carrying: string, silent?: string];

const assignments: Pair[] = [
  ['a name that is a part of itself', `${K} var a = a.b; a.c = k; ask(a)`, `${K} var a = a.b; a.c = 'x'; ask(a)`],
  ['names that are parts of each other', `${K} var a = b.b; var b = a.c; a.d = k; ask(a)`],
  ['a declaration without a value', `${K} let a; a = k; ask(a)`, `${K} let a; a = 'x'; ask(a)`],
  ['const without init in a loop head', `${K} for (const a of [k]) ask(a)`, `${K} for (const a in { x: k }) ask(a)`],
  ['an assigned loop variable', `${K} let a; for (a of [k]) ask(a)`, `${K} let a; for (a in { x: k }) ask(a)`],
  ['an assignment as a value', `${K} let a; ask((a = k))`, `${K} let a; ask((a = 'x'))`],
  ['an appending assignment as a value', `${K} let a = ''; ask((a += k))`, `${K} let a = ''; ask((a += 'x'))`],
  ['a nullish assignment as a value', `${K} let a; ask((a ??= k))`, `${K} let a; ask((a ??= 'x'))`],
  ['||=', `${K} let a; a ||= k; ask(a)`, `${K} let a; a ||= 'x'; ask(a)`],
  ['&&=', `${K} let a = 1; a &&= k; ask(a)`],
  [
    'a number that is counted',
    `${K} let n = 0; n += 1; n++; ask(k.length + n)`.replace('k.length + n', 'k + n'),
    `${K} let n = k.length; n++; ask(n)`,
  ],
  ['other compound operators', `${K} let a = k; ask(a)`, `${K} let n = k.length; n -= 1; ask(n)`],
  ['chained assignments', `${K} let a, b; a = b = k; ask(a)`, `${K} let a, b; a = b = 'x'; ask(a)`],
  ['a swap', `${K} let a = k, b = ''; [a, b] = [b, a]; ask(b)`],
  ['var in a block', `${K} if (x) { var a = k; } ask(a)`],
];

const destructuring: Pair[] = [
  ['an object pattern', `${K} const { a } = { a: k }; ask(a)`, `${K} const { b } = { a: k, b: 1 }; ask(b)`],
  ['a renamed property', `${K} const { a: b } = { a: k }; ask(b)`],
  [
    'a nested pattern',
    `${K} const { a: { b } } = { a: { b: k } }; ask(b)`,
    `${K} const { a: { c } } = { a: { b: k, c: 1 } }; ask(c)`,
  ],
  ['a default', `${K} const { a = k } = {}; ask(a)`, `${K} const { a = 'x' } = {}; ask(a)`],
  ['a default of a nested pattern', `${K} const { a: { b } = { b: k } } = {}; ask(b)`],
  [
    'a property under a name that a class keeps',
    `${K} class N { static readonly a = 'x'; } const o = { [N.a]: k, y: 1 }; ask(o.x)`,
    `${K} class N { static readonly a = 'x'; } const o = { [N.a]: k, y: 1 }; ask(o.y)`,
  ],
  ['a computed property', `${K} const n = 'a'; const { [n]: b } = { a: k }; ask(b)`],
  ['an array pattern', `${K} const [, a] = [1, k]; ask(a)`, `${K} const [a] = [1, k]; ask(a)`],
  ['the rest of an array', `${K} const [, ...a] = [1, k]; ask(a)`],
  [
    'the rest of an object',
    `${K} const { a, ...rest } = { a: 1, b: k }; ask(rest)`,
    `${K} const { b, ...rest } = { a: 1, b: k }; ask(rest)`,
  ],
  ['a rest pattern with a pattern in it', `${K} const [...[a]] = [k]; ask(a)`],
  [
    'an assigned object pattern',
    `${K} let a; ({ a } = { a: k }); ask(a)`,
    `${K} let a; ({ a } = { a: 1, b: k }); ask(a)`,
  ],
  ['an assigned array pattern', `${K} let a; [a] = [k]; ask(a)`],
  ['an assigned pattern with a default', `${K} let a; ({ a = k } = {}); ask(a)`],
  [
    'a pattern into a property',
    `${K} const o = {}; ({ a: o.b } = { a: k }); ask(o.b)`,
    `${K} const o = {}; ({ a: o.b } = { a: 1, c: k }); ask(o.b)`,
  ],
  [
    'an array pattern into a property',
    `${K} const o = {}; [o.a, o.b] = [1, k]; ask(o.b)`,
    `${K} const o = {}; [o.a, o.b] = [1, k]; ask(o.a)`,
  ],
  [
    'a pattern in a loop head',
    `${K} for (const { a } of [{ a: k }]) ask(a)`,
    `${K} for (const { b } of [{ a: k, b: 1 }]) ask(b)`,
  ],
  ['a pattern of a parameter with a default', `${K} function f({ a = k } = {}) { ask(a); } f()`],
  ['an array parameter', `${K} function f([a]) { ask(a); } f([k])`, `${K} function f([, a]) { ask(a); } f([k, 1])`],
];

const objects: Pair[] = [
  ['a write in a function that stands after the use', `${K} const o = {}; ask(o); function later() { o.a = k; }`],
  ['a setter in a literal, whole', `${K} ask({ set a(v) {}, b: k })`, `${K} ask({ set a(v) { use(k); } })`],
  ['Reflect.set with a computed name', `${K} const o = {}; Reflect.set(o, n, k); ask(o.a)`],
  ['a push by a computed name', `${K} const o = { l: [] }; o.l.push(k); ask(o[n])`],
  ['a pattern with a computed name', `${K} const o = { a: k }; const { [n]: v } = o; ask(v)`],
  [
    'aliases as deep as the bound',
    `${K} const a0 = {}; ${Array.from({ length: 22 }, (_, i) => `const a${i + 1} = a${i};`).join(' ')} a22.x = k; ask(a22)`,
  ],
  ['a shorthand property', `${K} ask({ k })`],
  ['a computed key', `${K} const n = 'a'; const o = { [n]: k }; ask(o[n])`],
  [
    'a read by a known name',
    `${K} const n = 'a'; const o = { a: k, b: 1 }; ask(o[n])`,
    `${K} const n = 'b'; const o = { a: k, b: 1 }; ask(o[n])`,
  ],
  ['a read by an unknown name', `${K} const o = { a: k, b: 1 }; ask(o[x])`],
  [
    'a getter',
    `${K} const o = { get a() { return k; } }; ask(o.a)`,
    `${K} const o = { get a() { return k; }, get b() { return 1; } }; ask(o.b)`,
  ],
  ['an object with a getter, whole', `${K} const o = { get a() { return k; } }; ask(o)`],
  ['a method, whole', `${K} const o = { a: k, f() {} }; ask(o)`, `${K} const o = { f() { return k; } }; ask(o)`],
  ['a property that is written over in the literal', `${K} ask({ a: 'x', a: k })`, `${K} ask({ a: k, a: 'x' })`],
  [
    'a spread of a call',
    `${K} const f = () => ({ a: k }); ask({ ...f() })`,
    `${K} const f = () => ({ a: k }); ask({ ...f(), a: 'x' })`,
  ],
  ['a spread of a choice', `${K} ask({ ...(x && { a: k }) })`],
  ['a spread in an array', `${K} const l = [k]; ask([...l])`, `${K} const l = [k]; ask([...l].length)`],
  ['a hole in an array', `${K} const l = [, k]; ask(l[1])`, `${K} const l = [, k]; ask(l[0])`],
  ['an element after a spread', `${K} const l = [...x, k]; ask(l[3])`],
  [
    'a compound write',
    `${K} const o = { u: 'x?' }; o.u += k; ask(o.u)`,
    `${K} const o = { u: 'x?', v: '' }; o.v += k; ask(o.u)`,
  ],
  ['a write to an unknown name', `${K} const o = {}; o[x] = k; ask(o.a)`],
  [
    'a write below',
    `${K} const o = { a: {} }; o.a.b = k; ask(o.a)`,
    `${K} const o = { a: {}, c: {} }; o.a.b = k; ask(o.c)`,
  ],
  [
    'Reflect.set',
    `${K} const o = {}; Reflect.set(o, 'a', k); ask(o.a)`,
    `${K} const o = {}; Reflect.set(o, 'a', k); ask(o.b)`,
  ],
  ['Reflect.set without a value', `${K} const o = { a: k }; Reflect.set(o); ask(o.a)`],
  [
    'defineProperty with a variable name',
    `${K} const o = {}; Object.defineProperty(o, x, { value: k, writable: true }); ask(o.a)`,
  ],
  ['defineProperty without a literal', `${K} const o = { a: k }; Object.defineProperty(o, 'b', d); ask(o)`],
  [
    'Object.freeze',
    `${K} const o = Object.freeze({ a: k }); ask(o.a)`,
    `${K} const o = Object.freeze({ a: k, b: 1 }); ask(o.b)`,
  ],
  ['unshift', `${K} const l = []; l.unshift(k); ask(l[0])`],
  ['an alias that is written through later', `${K} const o = {}; const p = o; p.a = k; ask(o.a)`],
  ['delete of another property', `${K} const o = { a: k, b: 1 }; delete o.b; ask(o)`],
];

const functions: Pair[] = [
  ['apply with a list from elsewhere', `${K} function f(v) { ask(v); } f.apply(null, list); f(k)`],
  ['arguments in an arrow', `${K} function f() { return [1].map(() => ask(arguments[0])); } f(k)`],
  ['a tag of another function', `${K} function tag(s, v) { ask(v); } other\`a\`; tag\`a\${k}\``],
  ['a method by the name of call', `${K} const o = { call(v) { ask(v); } }; o.call(k)`],
  [
    'calls deeper than the bound',
    `${K} ${'abcdefgh'
      .split('')
      .map((n, i, all) => `const ${n} = (v) => ${i === 0 ? 'v' : `${all[i - 1]}(v)`};`)
      .join(' ')} use(h(k)); ask([h(1), k])`,
  ],
  [
    'a constructor that constructs itself',
    `${K} class A { constructor(v) { this.a = v; this.b = () => new A(this.a); } } ask(new A(k).b().a)`,
  ],
  ['a declaration', `${K} function f(v) { ask(v); } f(k)`, `${K} function f(v) { ask(v); } f('x')`],
  ['an arrow', `${K} const f = (v) => ask(v); f(k)`],
  ['a function expression', `${K} const f = function (v) { ask(v); }; f(k)`],
  ['a second parameter', `${K} function f(a, b) { ask(b); } f(1, k)`, `${K} function f(a, b) { ask(a); } f(1, k)`],
  ['a missing argument', `${K} function f(a, b = k) { ask(b); } f(1)`, `${K} function f(a, b) { ask(b); } f(k)`],
  [
    'an element of a rest parameter',
    `${K} function f(...l) { ask(l[1]); } f(1, k)`,
    `${K} function f(...l) { ask(l[0]); } f(1, k)`,
  ],
  ['an unknown element of a rest parameter', `${K} function f(...l) { ask(l[i]); } f(1, k)`],
  ['a spread before the argument', `${K} function f(a, b) { ask(b); } f(...l, k)`.replace('...l', '...[1, k]')],
  ['call', `${K} function f(v) { ask(v); } f.call(null, k)`, `${K} function f(a, v) { ask(v); } f.call(null, k)`],
  ['apply', `${K} function f(v) { ask(v); } f.apply(null, [k])`],
  ['the result of call', `${K} function f(v) { return v; } ask(f.call(null, k))`],
  ['the result of apply', `${K} function f(v) { return v; } ask(f.apply(null, [k]))`],
  ['a bound argument', `${K} function f(v) { ask(v); } const g = f.bind(null, k); g()`],
  ['a bound method', `${K} const o = { k, f() { return this.k; } }; const g = o.f.bind(o); ask(g())`],
  [
    'a method of a prototype',
    `${K} ask(String.prototype.trim.call(k))`,
    `${K} ask(Array.prototype.indexOf.call(k, 'x') > 1)`,
  ],
  ['util.format by apply', `import util from 'node:util'; ${K} ask(util.format.apply(null, ['%s', k]))`],
  ['the second of two results', `${K} function f() { if (x) return 1; return k; } ask(f())`],
  ['a function that returns a function', `${K} const f = () => () => k; ask(f()())`],
  ['currying', `${K} const f = (a) => (b) => a; ask(f(k)(1))`, `${K} const f = (a) => (b) => b; ask(f(k)(1))`],
  ['recursion', `${K} function f(n) { return n ? f(n - 1) : k; } ask(f(3))`],
  ['mutual recursion', `${K} function f(n) { return n ? g(n) : k; } function g(n) { return f(n - 1); } ask(f(3))`],
  ['deep calls', `${K} const a = (v) => v, b = (v) => a(v), c = (v) => b(v), d = (v) => c(v); ask(d(k))`],
  ['an immediately called function', `${K} ask((() => k)())`],
  ['an immediately called async function', `${K} (async () => { ask(await (async () => k)()); })()`],
  ['a conditional callee', `${K} const f = x ? () => k : () => 1; ask(f())`],
  ['an object of functions', `${K} const o = { f: (v) => { ask(v); } }; o.f(k)`],
  [
    'a tag of the file',
    `${K} function tag(s, v) { ask(v); } tag\`a\${k}\``,
    `${K} function tag(s, v) { ask(s); } tag\`a\${k}\``,
  ],
  ['the result of a tag of the file', `${K} const tag = (s, ...v) => v[0]; ask(tag\`a\${k}\`)`],
  ['arguments', `${K} function f() { ask(arguments[0]); } f(k)`],
  ['a closure over a parameter', `${K} function f(v) { return { show() { ask(v); } }; } f(k)`],
  ['an exported function', `${K} export function f(v) { ask(v); } f(k)`],
  ['a default export', `${K} export default function f(v) { ask(v); } f(k)`],
];

const callbacks: Pair[] = [
  ['a callback in parentheses of a type', `${K} [k].forEach(((v) => { ask(v); }) as F)`],
  [
    'a callback of a parameter that is taken apart',
    `${K} function each({ l }, fn) { l.forEach(fn); } each({ l: [k] }, (v) => { ask(v); })`,
  ],
  ['reduce without a start', `${K} ask([k].reduce((all) => all))`],
  [
    'a listener of this',
    `${K} class B extends E { f() { this.on('a', (v) => { ask(v); }); this.emit('a', k); } }`,
    `${K} class B extends E { f() { this.on('a', (v) => { ask(v); }); this.emit('b', k); } }`,
  ],
  ['a listener of what a call returns', `${K} bus().on('a', (v) => { ask(v); }); bus().emit('a', k)`],
  ['join with two arguments', `${K} ask([[1].join('a', 'b'), k])`, `${K} ask(path.join('a', k.length))`],
  ['map', `${K} [k].map((v) => ask(v))`, `${K} [k].map((v, i) => ask(i))`],
  ['filter', `${K} ask([k].filter(Boolean))`, `${K} ask([k].filter(Boolean).length)`],
  ['find', `${K} ask([k].find((v) => v))`, `${K} ask([k].findIndex((v) => v))`],
  ['flatMap', `${K} ask([1].flatMap(() => [k]))`, `${K} ask([k].flatMap(() => [1]))`],
  ['flat', `${K} ask([[k]].flat())`],
  ['at', `${K} ask([1, k].at(-1))`],
  ['pop', `${K} const l = [k]; ask(l.pop())`],
  ['shift', `${K} const l = [k]; ask(l.shift())`],
  ['slice of a list', `${K} ask([1, k].slice(1))`],
  ['reverse, sort, concat', `${K} ask([1].concat([k]).reverse().sort())`],
  ['concat of texts', `${K} ask('a'.concat('b', k))`, `${K} ask('a'.concat('b', 'c'))`],
  [
    'reduce',
    `${K} [k].reduce((all, v) => { ask(v); return all; }, '')`,
    `${K} [k].reduce((all, v, i) => { ask(i); return all; }, '')`,
  ],
  ["reduce's start", `${K} [1].reduce((all, v) => { ask(all); return all; }, k)`],
  ['reduce to an object', `${K} ask(Object.entries({ a: k }).reduce((o, [n, v]) => ({ ...o, [n]: v }), {}))`],
  [
    'a named callback',
    `${K} function show(v) { ask(v); } [k].forEach(show)`,
    `${K} function show(v, i) { ask(i); } [k].forEach(show)`,
  ],
  ['a named callback of a promise', `${K} const show = (v) => { ask(v); }; Promise.resolve(k).then(show)`],
  ['a callback that is handed on', `${K} function each(l, fn) { l.forEach(fn); } each([k], (v) => { ask(v); })`],
  ['a callback in an options object', `${K} function run({ done }) { done(k); } run({ done: (v) => { ask(v); } })`],
  ['a handler of its own emitter', `${K} bus.on('key', (v) => { ask(v); }); bus.emit('key', k)`],
  ['setTimeout with an argument', `${K} setTimeout((v) => { ask(v); }, 10, k)`],
  ['Array.from with a callback', `${K} ask(Array.from([k], (v) => v + '!'))`, `${K} ask(Array.from([k], () => 1))`],
  [
    'the entries of a list',
    `${K} for (const [i, v] of [k].entries()) ask(v)`,
    `${K} for (const [i, v] of [k].entries()) ask(i)`,
  ],
  [
    'the values of a map',
    `${K} const m = new Map([['a', k]]); for (const v of m.values()) ask(v)`,
    `${K} const m = new Map([['a', k]]); for (const n of m.keys()) ask(n)`,
  ],
  [
    'forEach of a map',
    `${K} const m = new Map([['a', k]]); m.forEach((v) => { ask(v); })`,
    `${K} const m = new Map([['a', k]]); m.forEach((v, n) => { ask(n); })`,
  ],
  [
    'for of a map',
    `${K} const m = new Map([['a', k]]); for (const [n, v] of m) ask(v)`,
    `${K} const m = new Map([['a', k]]); for (const [n, v] of m) ask(n)`,
  ],
  ['a set', `${K} const s = new Set([k]); for (const v of s) ask(v)`, `${K} const s = new Set([k]); ask(s.size)`],
  ['add to a set', `${K} const s = new Set(); s.add(k); ask([...s])`],
  [
    'set of a map',
    `${K} const m = new Map(); m.set('a', k); ask(m.get('a'))`,
    `${K} const m = new Map(); m.set('a', k); ask(m.has('a'))`,
  ],
  [
    'another entry of a map',
    `${K} const m = new Map(); m.set(n, k); ask(m.get('a'))`,
    `${K} const m = new Map([['a', k], ['b', 1]]); ask(m.get('b'))`,
  ],
  ['toSorted, with', `${K} ask([1].with(0, k))`.replace('[1].with(0, k)', '[k].toSorted()')],
  ['join', `${K} ask(['a', k].join('&'))`, `${K} ask(['a', 'b'].join('&'))`],
];

const asynchronous: Pair[] = [
  [
    'a promise whose resolve is handed on',
    `${K} const p = new Promise((done) => { on(done); done(k); }); ask(await p)`,
  ],
  [
    'a promise that is resolved with nothing',
    `${K} const p = new Promise((done) => { done(); done(k); }); ask(await p)`,
  ],
  ['await of an async function', `${K} async function f() { return k; } async () => { ask(await f()); }`],
  ['then with two callbacks', `${K} p.then(() => k, () => 1).then((v) => { ask(v); })`],
  ['catch', `${K} ask(await Promise.reject(1).catch(() => k))`],
  ['finally', `${K} ask(await Promise.resolve(k).finally(() => 1))`],
  [
    'Promise.all',
    `${K} const [a, b] = await Promise.all([1, k]); ask(b)`,
    `${K} const [a, b] = await Promise.all([1, k]); ask(a)`,
  ],
  ['Promise.race', `${K} ask(await Promise.race([1, k]))`],
  [
    'Promise.allSettled',
    `${K} const [a] = await Promise.allSettled([k]); ask(a.value)`,
    `${K} const [a] = await Promise.allSettled([k]); ask(a.status)`,
  ],
  [
    'a promise made by hand',
    `${K} const p = new Promise((done) => setTimeout(() => done(k), 1)); ask(await p)`,
    `${K} const p = new Promise((done) => setTimeout(() => done(1), 1)); ask(await p)`,
  ],
  [
    'a promise with a function for its executor',
    `${K} const p = new Promise(function (done) { done(k); }); ask(await p)`,
  ],
  [
    'a promise whose executor takes nothing',
    `${K} ask([await new Promise(() => {}), k])`,
    `${K} ask(await new Promise(() => {}))`,
  ],
  ['for await', `${K} async function* g() { yield k; } for await (const v of g()) ask(v)`],
  [
    'a delegating generator',
    `${K} function* g() { yield k; } function* h() { yield* g(); } for (const v of h()) ask(v)`,
  ],
  ['next of a generator', `${K} function* g() { yield k; } ask(g().next().value)`],
  [
    'an empty yield',
    `${K} function* g() { yield; yield k; } for (const v of g()) ask(v)`,
    `${K} function* g() { yield; } for (const v of g()) ask(v)`,
  ],
  ['a spread generator', `${K} function* g() { yield k; } ask([...g()])`],
];

const classes: Pair[] = [
  ['a computed field, whole', `${K} class A { [n] = k; } ask(new A())`],
  ['a class in a function', `${K} function f() { class A { a = k; g() { ask(this.a); } } }`],
  ['super in a static method', `${K} class A { static a = k; } class B extends A { static f() { ask(super.a); } }`],
  [
    'super without a class of the file',
    `${K} class B extends A { f() { ask([super.f(), k]); } }`,
    `${K} class B extends A { f() { ask(super.f()); } }`,
  ],
  [
    'toJSON that is an accessor',
    `${K} class A { a = k; get toJSON() { return f; } } ask([JSON.stringify(new A()), k])`,
  ],
  ['a field', `${K} class A { a = k; b = 1; } ask(new A().a)`, `${K} class A { a = k; b = 1; } ask(new A().b)`],
  ['a private field', `${K} class A { #a = k; get() { return this.#a; } } ask(new A().get())`],
  ['a private method', `${K} class A { #a() { return k; } get() { return this.#a(); } } ask(new A().get())`],
  [
    'a private field of an instance that is printed',
    `${K} class A { a = k; } ask(new A())`,
    `${K} class A { #a = k; } ask(new A())`,
  ],
  [
    'a static field',
    `${K} class A { static a = k; static b() { return this.a; } } ask(A.b())`,
    `${K} class A { static a = k; b() { return this.a; } } ask(new A().b())`,
  ],
  ['a static block', `${K} class A { static a; static { this.a = k; } } ask(A.a)`],
  ['a static private field', `${K} class A { static #a = k; static b() { return A.#a; } } ask(A.b())`],
  ['an accessor', `${K} class A { accessor a = k; } ask(new A().a)`],
  ['a getter', `${K} class A { get a() { return k; } } ask(new A().a)`],
  ['a static getter', `${K} class A { static get a() { return k; } } ask(A.a)`],
  [
    'a setter',
    `${K} class A { #v; set a(v) { this.#v = v; } get b() { return this.#v; } } const o = new A(); o.a = k; ask(o.b)`,
  ],
  ['a computed field', `${K} class A { ['a'] = k; } ask(new A().a)`],
  ['a field that a method sets', `${K} class A { init() { this.a = k; } f() { ask(this.a); } }`],
  [
    'a field set below',
    `${K} class A { o = {}; init() { this.o.a = k; } f() { ask(this.o.a); } }`,
    `${K} class A { o = {}; init() { this.o.a = k; } f() { ask(this.o.b); } }`,
  ],
  ['a field set below, whole', `${K} class A { o = {}; init() { this.o.a = k; } f() { ask(this.o); } }`],
  [
    'a field set through a headers object',
    `${K} class A { headers = new Headers(); constructor() { this.headers.set('api-key', k); } f() { ask(this.headers.get('api-key')); } }`,
  ],
  ['an arrow method', `${K} class A { a = k; f = () => { ask(this.a); }; }`],
  ['this in a closure', `${K} class A { constructor() { this.a = k; } f() { return [1].map(() => ask(this.a)); } }`],
  ['self', `${K} class A { constructor() { const self = this; self.a = k; } f() { ask(this.a); } }`],
  ['a parameter property with a default', `${K} class A { constructor(private a = k) {} f() { ask(this.a); } }`],
  [
    'a parameter property of an instance',
    `${K} class A { constructor(readonly a: string) {} } ask(new A(k).a)`,
    `${K} class A { constructor(readonly a: string, readonly b: string) {} } ask(new A(k, 'x').b)`,
  ],
  [
    'an instance with a parameter property with a default, whole',
    `${K} class A { constructor(public a = k) {} } ask(new A())`,
  ],
  [
    'an abstract class',
    `${K} abstract class A { abstract b(): string; a = k; } class B extends A { b() { return this.a; } } ask(new B().b())`,
  ],
  ['super fields', `${K} class A { a = k; } class B extends A { f() { ask(super.a); } }`.replace('super.a', 'this.a')],
  [
    'super methods',
    `${K} class A { f() { return k; } } class B extends A { f() { return super.f(); } } ask(new B().f())`,
  ],
  [
    'a class without constructor that extends',
    `${K} class A { constructor(public a: string) {} } class B extends A {} ask(new B(k).a)`,
  ],
  ['a class expression', `${K} const A = class { a = k; }; ask(new A().a)`],
  [
    'a class that a function makes',
    `${K} function make() { return class { a = k; }; } const A = make(); ask(new A().a)`,
  ],
  [
    'an instance handed on',
    `${K} class A { constructor(v) { this.a = v; } } function show(o) { ask(o.a); } show(new A(k))`,
  ],
  [
    'an instance kept in a field',
    `${K} class A { constructor(v) { this.a = v; } } class B { one = new A(k); f() { ask(this.one.a); } }`,
  ],
  [
    'toString',
    `${K} class A { a = k; toString() { return this.a; } } ask(\`\${new A()}\`)`,
    `${K} class A { a = k; toString() { return 'A'; } } ask(\`\${new A()}\`)`,
  ],
  [
    'an instance as text',
    `${K} class A { a = k; } ask(String(new A().a))`,
    `${K} class A { a = k; } ask(String(new A()))`,
  ],
  [
    'a method, not called',
    `${K} class A { f() { return k; } } ask(new A().f())`,
    `${K} class A { f() { return k; } } ask(new A().f)`,
  ],
  [
    'a class of a module',
    `${K} import { B } from './b'; class A extends B { f() { this.a = k; ask(this.a); } }`,
    `${K} import { B } from './b'; class A extends B { f() { this.a = k; ask(this.b); } }`,
  ],
  [
    'a decorated class',
    `${K} @Injectable() class A { constructor(private readonly a: string) {} f() { ask(this.a); } } new A(k)`,
  ],
  ['an object with this', `${K} const o = { a: k, get b() { return this.a; } }; ask(o.b)`],
];

const expressions: Pair[] = [
  [
    'a namespace, whole',
    `${K} namespace N { export const a = k; } ask(N)`,
    `${K} namespace N { const a = k; export const b = 1; } ask(N)`,
  ],
  [
    'a function of a namespace',
    `${K} namespace N { export function f() { return k; } export const [a] = [1]; use(k); } ask(N.f())`,
  ],
  ['a namespace without a body', `${K} declare namespace N {} ask([N.a, k])`, `declare module 'x'; ask(x)`],
  ['or', `${K} ask('' || k)`, `${K} ask(k && 'set')`],
  ['a negated test', `${K} ask(!x ? k : '')`, `${K} ask(!k ? 'no' : 'yes')`],
  ['the last of a sequence', `${K} ask((1, k))`, `${K} ask((k, 1))`],
  ['a template in a template', `${K} ask(\`a\${\`b\${k}\`}\`)`],
  ['a cooked template', `${K} ask(String.raw\`a\${k}\`)`],
  ['as, satisfies, !, <T>', `${K} ask(((k as string) satisfies string)!)`, `${K} ask((k as string).length)`],
  ['as const', `${K} const o = { a: k } as const; ask(o.a)`],
  ['an optional chain', `${K} const o = { a: { b: k } }; ask(o?.a?.b)`, `${K} const o = { a: { b: k } }; ask(o?.a?.c)`],
  ['void', `${K} ask([k, void 0])`, `${K} ask(void k)`],
  ['in and instanceof', `${K} ask('a' in { a: k } ? k : '')`, `${K} ask(k instanceof String)`],
  ['a regular expression test', `${K} ask(k.match(/a+/))`, `${K} ask(/a/.test(k))`],
  ['a JSX child', `${K} ask(<b>{k}</b>)`, `${K} ask(<b>text</b>)`],
  ['a JSX attribute', `${K} ask(<A a={k} b="x" c />)`, `${K} ask(<A a={1} b="x" c />)`],
  ['a JSX namespace attribute', `${K} ask(<a xlink:href={k} />)`],
  ['a JSX spread', `${K} const p = { a: k }; ask(<A {...p} />)`],
  ['a JSX fragment', `${K} ask(<>{k}</>)`, `${K} ask(<>{/* k */}</>)`],
  ['a list of elements', `${K} ask(<>{[k].map((v) => <b>{v}</b>)}</>)`],
  ['a namespace', `${K} namespace N { export const a = k; } ask(N.a)`],
  [
    'an enum',
    `enum E { A = '1000001a7f3c91e5b2d8046f1e3a7c95d20b864', B = 'x' } ask(E.A)`,
    `enum E { A = '1000001a7f3c91e5b2d8046f1e3a7c95d20b864', B = 'x' } ask(E.B)`,
  ],
  ['an enum with a text for a name', `enum E { 'A-B' = '1000001a7f3c91e5b2d8046f1e3a7c95d20b864' } ask(E['A-B'])`],
  [
    'module.exports',
    `${K} module.exports = { a: k }; ask(module.exports.a)`,
    `${K} module.exports = { a: k, b: 1 }; ask(module.exports.b)`,
  ],
  ['globalThis', `${K} globalThis.a = k; ask(globalThis.a)`],
  ['import.meta.env', 'ask(import.meta.env.BINOM_API_KEY)', 'ask(import.meta.url)'],
];

const texts: Pair[] = [
  ['substr without a length', `${K} ask(k.substr(2))`],
  ['a replaced letter', `${K} ask(k.replace('a', '***'))`],
  ['substr from the end, with a length', `${K} ask(k.substr(-12, 8))`, `${K} ask(k.substr(-12, 4))`],
  ['slice with a spread', `${K} ask(k.slice(...x))`],
  ['an expression of a key and an empty text', `${K} ask('' + k)`],
  ['trim and friends', `${K} ask(k.trimStart().trimEnd().normalize())`],
  ['replaceAll of another text', `${K} ask(k.replaceAll('-', ''))`, `${K} ask(k.replace(/./g, '*'))`],
  ['put in by replace', `${K} ask('x={k}'.replace('{k}', k))`, `${K} ask(('x=' + k).replace(k, '***'))`],
  ['a replacing function', `${K} ask(k.replace(/a/g, () => 'b'))`],
  ['slice of five', `${K} ask(k.slice(0, 5))`, `${K} ask(k.slice(0, 4))`],
  ['slice from the end', `${K} ask(k.slice(-5))`, `${K} ask(k.slice(-4))`],
  ['slice without an end', `${K} ask(k.slice(4))`],
  ['slice of a variable length', `${K} ask(k.slice(0, n))`],
  ['substring', `${K} ask(k.substring(2, 10))`, `${K} ask(k.substring(0, 3))`],
  ['substr', `${K} ask(k.substr(0, 12))`, `${K} ask(k.substr(0, 4))`],
  ['substr from the end', `${K} ask(k.substr(-12))`, `${K} ask(k.substr(-4))`],
  ['charAt', `${K} ask(k)`, `${K} ask(k.charAt(0))`],
  ['indexOf and includes', `${K} ask(k)`, `${K} ask(k.indexOf('a') + (k.includes('b') ? 1 : 0))`],
  ['repeat', `${K} ask(k.repeat(2))`],
  ['split and join', `${K} ask(k.split('').join(''))`],
  ['a part of a split', `${K} ask(k.split(':')[1])`],
  ['at of a split URL', `${K} ask(('https://x?a=' + k).split('?')[1])`, `${K} ask(('https://x?a=' + k).split('?')[0])`],
  ['String', `${K} ask(String(k))`],
  ['toString', `${K} ask(k.toString())`],
  ['Buffer in hex', `${K} ask(Buffer.from(k).toString('hex'))`, `${K} ask(Buffer.from(k).length)`],
  ['TextEncoder', `${K} ask(new TextEncoder().encode(k))`],
  ['atob', `${K} ask(atob(btoa(k)))`],
  ['escape functions', `${K} ask(encodeURI(escape(k)))`],
  [
    'JSON with null for a replacer',
    `${K} ask(JSON.stringify({ a: k }, null, 2))`,
    `${K} ask(JSON.stringify({ a: k }, (n, v) => (n === 'a' ? '***' : v)))`,
  ],
  ['JSON with undefined for a replacer', `${K} ask(JSON.stringify({ a: k }, undefined, 2))`],
  [
    'a property of a parsed text',
    `${K} const s = JSON.stringify({ a: k, b: 1 }); ask(JSON.parse(s).a)`,
    `${K} const s = JSON.stringify({ a: k, b: 1 }); ask(JSON.parse(s).b)`,
  ],
  ['structuredClone', `${K} ask(structuredClone({ a: k }).a)`, `${K} ask(structuredClone({ a: k, b: 1 }).b)`],
  ['querystring', `import qs from 'node:querystring'; ${K} ask(qs.stringify({ api_key: k }))`],
  ['util.format', `import { format } from 'node:util'; ${K} ask(format('%s', k))`],
  ['an Error', `${K} ask(new Error('bad ' + k).message)`, `${K} ask(new Error('bad ' + k).name)`],
  ['an Error, whole', `${K} ask(new Error(\`bad \${k}\`))`, `${K} ask(new Error('bad'))`],
  ['a cause', `${K} ask(new Error('bad', { cause: k }))`],
];

const web: Pair[] = [
  [
    'fromEntries of what the file does not show, in part',
    `${K} const o = Object.fromEntries([...more, ['a', k]]); ask(o.a)`,
  ],
  ['the entries of an object', `${K} ask(Object.entries({ a: k }))`, `${K} ask(Object.entries({ a: k })[0][0])`],
  ['one entry of an object', `${K} ask(Object.entries({ a: k })[0])`],
  ['Array.from', `${K} ask(Array.from([k]))`, `${K} ask(Array.from([k]).length)`],
  ['all settled, whole', `${K} ask(await Promise.allSettled([k]))`],
  ['a list of settled promises, one by one', `${K} for (const r of await Promise.allSettled([k])) ask(r.value)`],
  [
    'a URL with the key in its text',
    `${K} const u = new URL('https://x?a=' + k); ask(u)`,
    `${K} const u = new URL('https://x?a=' + k); ask(u.origin)`,
  ],
  [
    'a parameter of a URL',
    `${K} const u = new URL('https://x'); u.searchParams.append('a', k); ask(u.toString())`,
    `${K} const u = new URL('https://x'); u.searchParams.append('a', 'x'); ask(u.toString())`,
  ],
  ['the search of a URL', `${K} const u = new URL('https://x'); u.search = 'a=' + k; ask(u.href)`],
  [
    'the search part',
    `${K} const u = new URL('https://x?a=' + k); ask(u.search)`,
    `${K} const u = new URL('https://x?a=' + k); ask(u.pathname)`,
  ],
  ['parameters of pairs', `${K} ask(new URLSearchParams([['a', k]]).toString())`],
  [
    'reading a parameter',
    `${K} const q = new URLSearchParams({ a: k, b: '1' }); ask(q.get('a'))`,
    `${K} const q = new URLSearchParams({ a: k, b: '1' }); ask(q.get('b'))`,
  ],
  [
    'headers of pairs',
    `${K} const h = new Headers([['api-key', k], ['accept', 'x']]); ask(h.get('api-key'))`,
    `${K} const h = new Headers([['api-key', k], ['accept', 'x']]); ask(h.get('accept'))`,
  ],
  ['the entries of headers', `${K} const h = new Headers({ a: k }); ask(Object.fromEntries(h.entries()))`],
  [
    'a form',
    `${K} const f = new FormData(); f.append('a', k); ask(f.get('a'))`,
    `${K} const f = new FormData(); f.append('a', k); ask(f.get('b'))`,
  ],
  [
    'a request',
    `${K} const r = new Request('https://x', { headers: { a: k } }); ask(r.headers.get('a'))`,
    `${K} const r = new Request('https://x', { headers: { a: k } }); ask(r.method)`,
  ],
  [
    'fromEntries of pairs',
    `${K} const o = Object.fromEntries([['a', k], ['b', 1]]); ask(o.a)`,
    `${K} const o = Object.fromEntries([['a', k], ['b', 1]]); ask(o.b)`,
  ],
  ['fromEntries of a map', `${K} const o = Object.fromEntries(new Map([['a', k]])); ask(o.a)`],
  [
    'entries mapped and put together',
    `${K} ask(Object.fromEntries(Object.entries({ a: k }).map(([n, v]) => [n, v])))`,
    `${K} ask(Object.fromEntries(Object.entries({ a: k }).map(([n, v]) => [n, typeof v])))`,
  ],
];

const helpers: Pair[] = [
  [
    'omit without an object',
    `import { omit } from 'lodash'; ${K} ask([omit(), k])`,
    `import { omit } from 'lodash'; ${K} ask(omit())`,
  ],
  [
    'pick without an object',
    `import { pick } from 'lodash'; ${K} ask([pick(), k])`,
    `import { pick } from 'lodash'; ${K} ask(pick().a)`,
  ],
  ['pick by a computed name', `import { pick } from 'lodash'; ${K} ask(pick({ a: k }, names).a)`],
  ['merge of a spread', `import { merge } from 'lodash'; ${K} ask(merge({}, { ...{ a: k } }).a)`],
  ['merge of a computed name', `import { merge } from 'lodash'; ${K} ask(merge({}, { [n]: k }).a)`],
  [
    'omit of another',
    `import { omit } from 'lodash'; ${K} ask(omit({ a: k, b: 1 }, ['b']))`,
    `import { omit } from 'lodash'; ${K} ask(omit({ a: k, b: 1 }, ['a']))`,
  ],
  [
    'omit, one property',
    `import omit from 'lodash/omit'; ${K} ask(omit({ a: k, b: 1 }, 'b').a)`,
    `import omit from 'lodash/omit'; ${K} ask(omit({ a: k, b: 1 }, 'a').a)`,
  ],
  [
    'pick of it',
    `import { pick } from 'lodash'; ${K} ask(pick({ a: k, b: 1 }, ['a']))`,
    `import { pick } from 'lodash'; ${K} ask(pick({ a: k, b: 1 }, ['b']))`,
  ],
  [
    'pick, one property',
    `import { pick } from 'lodash'; ${K} ask(pick({ a: k, b: 1 }, ['a']).a)`,
    `import { pick } from 'lodash'; ${K} ask(pick({ a: k, b: 1 }, ['b']).a)`,
  ],
  [
    'merge',
    `import merge from 'lodash/merge'; ${K} ask(merge({}, { a: k }))`,
    `import merge from 'lodash/merge'; ${K} ask(merge({}, { a: k }, { a: 'x' }).a)`,
  ],
  ['cloneDeep', `import { cloneDeep } from 'lodash'; ${K} ask(cloneDeep({ a: k }).a)`],
];

const groups: Record<string, Pair[]> = {
  assignments,
  destructuring,
  objects,
  functions,
  callbacks,
  asynchronous,
  classes,
  expressions,
  texts,
  web,
  helpers,
};

describe.each(Object.entries(groups))('flow through %s', (_, pairs) => {
  it.each(pairs.map(([construct, code]) => [construct, code]))('sees %s', (__, code) => {
    expect(carried(code)).toEqual([true]);
  });

  const silent = pairs.flatMap(([construct, , code]) => (code === undefined ? [] : [[construct, code]]));
  it.each(silent)('is silent beside %s', (__, code) => {
    expect(carried(code)).toEqual([false]);
  });
});
