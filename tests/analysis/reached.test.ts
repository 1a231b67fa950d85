/** Sides of the core that no other test reaches: each by a program, beside the nearest one with the other answer. */
import { describe, expect, it } from 'vitest';
import { carried } from './helpers.ts';

const K = 'const k = process.env.BINOM_API_KEY;';
const PAIRS = 'Object.entries({ a: k })';

/** [construct, a program whose question carries the key, the nearest one whose question does not] */
type Pair = readonly [construct: string, carrying: string, silent: string];

/** So many writes under computed names that they are not told apart by name. */
const MANY = Array.from({ length: 60 }, (_, i) => `o[n${i}] = 1;`).join(' ');

const pairs: Pair[] = [
  [
    'one of many properties that are written under computed names',
    `${K} const o = {}; ${MANY} o.a = k; ask(o.a)`,
    `${K} const o = {}; ${MANY} o.b = k; ask(o.a)`,
  ],
  [
    'the environment under a name that is written down',
    'const app = { env: process.env, a_file: 1 }; ask(app.env)',
    "const app = { env: process.env, a_file: 1 }; ask(app[kind + '_file'])",
  ],
  [
    'a filter by a function',
    `${K} ask(${PAIRS}.filter(([n]) => !isOpen(n)))`,
    `${K} ask(${PAIRS}.filter(([n]) => !['a'].includes(n)))`,
  ],
  [
    'a filter by a method that is not told',
    `${K} ask(${PAIRS}.filter(([n]) => !['a'][method](n)))`,
    `${K} ask(${PAIRS}.filter(([n]) => !['a']['includes'](n)))`,
  ],
  [
    'a filter by a set of the file beside another condition',
    `${K} const s = new Set(['b']); ask(${PAIRS}.filter(([n]) => !s.has(n) && n !== 'c'))`,
    `${K} const s = new Set(['a']); ask(${PAIRS}.filter(([n]) => !s.has(n) && n !== 'c'))`,
  ],
  [
    'a listener of an event that is also sent without a value',
    `${K} bus.on('a', (v) => { ask(v); }); bus.emit('a'); bus.emit('a', k)`,
    `${K} bus.on('a', (v) => { ask(v); }); bus.emit('a'); bus.emit('b', k)`,
  ],
  [
    'a listener beside events of unknown names',
    `${K} bus.on('a', (v) => { ask(v); }); bus.emit(name, 1); bus.emit('a', k)`,
    `${K} bus.on('a', (v) => { ask(v); }); bus.emit(name, k)`,
  ],
  [
    'a listener beside senders without a receiver',
    `${K} bus.on('a', (v) => { ask(v); }); emit('a', 1); bus.emit('a', k)`,
    `${K} bus.on('a', (v) => { ask(v); }); emit('a', k)`,
  ],
  [
    'this of a constructor that is assigned to a name',
    `${K} let F; F = function (a) { this.a = a; ask(this.a); }; new F(k)`,
    `${K} let F; F = function (a) { this.a = a; ask(this.b); }; new F(k)`,
  ],
  ['a slice from a place that is not told', `${K} ask(k.slice(n - 4))`, `${K} ask(k.slice(k.length - 4))`],
  ['a property whose name is a big integer', `${K} ask({ 1n: k, a: 1 }[1])`, `${K} ask({ 1n: k, a: 1 }.a)`],
  [
    'an instance of a function that has a property of its own',
    `${K} function F(a) { this.a = a; } F.kept = 1; ask(new F(k).a)`,
    `${K} function F(a) { this.a = a; } F.kept = k; ask(new F(1).kept)`,
  ],
  [
    'this of a method that is added to an object',
    `${K} const o = {}; o.m = function (a) { this.a = a; ask(this.a); }; o.m(k)`,
    `${K} const o = {}; o.m = function (a) { this.a = a; ask(this.b); }; o.m(k)`,
  ],
  [
    'the environment, variable by variable, behind a question for a key',
    "for (const n of Object.keys(process.env)) { if (n.startsWith('BINOM_')) ask(String(process.env[n])); }",
    "for (const n of Object.keys(process.env)) { if (n.startsWith('NEXT_PUBLIC_')) ask(String(process.env[n])); }",
  ],
  [
    'the environment behind a question that leaves the loop',
    'for (const n in process.env) { if (!/^BINOM_/.test(n)) continue; ask(String(process.env[n])); }',
    'for (const n in process.env) { if (/^BINOM_/.test(n)) continue; ask(String(process.env[n])); }',
  ],
];

describe('sides of the core', () => {
  it.each(pairs)('sees %s', (_, code) => {
    expect(carried(code)).toEqual([true]);
  });

  it.each(pairs)('is silent beside %s', (_, __, code) => {
    expect(carried(code)).toEqual([false]);
  });
});
