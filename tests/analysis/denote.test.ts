import { describe, expect, it } from 'vitest';
import { denoted } from './helpers.ts';

const cases: [name: string, code: string, expected: string[]][] = [
  ['a global', 'ask(console.log)', ['console.log']],
  ['a global through globalThis', 'ask(globalThis.process.env)', ['process.env']],
  ['a default import', "import axios from 'axios'; ask(axios.get)", ['axios#get']],
  ['a namespace import', "import * as axios from 'axios'; ask(axios.get)", ['axios#get']],
  ['a namespace import used by its default', "import * as axios from 'axios'; ask(axios.default.get)", ['axios#get']],
  ['a required module', "const axios = require('axios'); ask(axios.get)", ['axios#get']],
  ['a destructured require', "const { Agent: A } = require('node:https'); ask(A)", ['https#Agent']],
  ['an awaited import', "const { default: got } = await import('got'); ask(got)", ['got#']],
  ['a named import under another name', "import { Agent as A } from 'https'; ask(A)", ['https#Agent']],
  [
    'a call result',
    "import winston from 'winston'; const l = winston.createLogger({}); ask(l.info)",
    ['winston#createLogger().info'],
  ],
  [
    'a construction',
    "import { Logging } from '@google-cloud/logging'; const log = new Logging().log('x'); ask(log.warning)",
    ['@google-cloud/logging#Logging().log().warning'],
  ],
  [
    'a typed parameter',
    "import type { Logger } from 'winston'; function f(log: Logger) { ask(log.info) }",
    ['winston#Logger().info'],
  ],
  [
    'a parameter property',
    "import { Logger } from 'winston'; class A { constructor(private readonly log: Logger) {} f() { ask(this.log.info) } }",
    ['winston#Logger().info'],
  ],
  [
    'a typed field',
    "import { Logger } from 'winston'; class A { private log!: Logger; f() { ask(this.log.info) } }",
    ['winston#Logger().info'],
  ],
  [
    'a field set in the constructor',
    "import pino from 'pino'; class A { constructor() { this.log = pino(); } f() { ask(this.log.info) } }",
    ['pino#().info'],
  ],
  [
    'a callback parameter',
    "import express from 'express'; const app = express(); app.get('/', (req, res) => { ask(res.json) })",
    ['express#().get.@1.json'],
  ],
  ['TypeScript wrappers', "import a from 'a'; ask((a as any)!.b satisfies X)", ['a#b']],
  ['an optional chain', "import a from 'a'; ask(a?.b?.c)", ['a#b.c']],
  ['a choice', "import a from 'a'; import b from 'b'; ask((x ? a : b).c)", ['a#c', 'b#c']],
  ['a helper of the file', "import pino from 'pino'; const make = () => pino(); ask(make().info)", ['pino#().info']],
  [
    'an object of the file',
    "import pino from 'pino'; const deps = { log: pino() }; ask(deps.log.info)",
    ['pino#().info'],
  ],
  ['a reassigned name', "import a from 'a'; let x; x = a.b; ask(x)", ['a#b']],
  ['a local function', 'function f() {} ask(f)', []],
  ['a name defined by itself', 'var a = a; ask(a)', []],
  ['environment by destructuring', 'const { env } = process; ask(env.X)', ['process.env.X']],
  [
    'promisify',
    "import { promisify } from 'util'; import { exec } from 'child_process'; const run = promisify(exec); ask(run)",
    ['child_process#exec'],
  ],
  ['import equals', "import a = require('a'); ask(a.b)", ['a#b']],
  ['import equals of a namespace', 'import a = N.b; ask(a)', []],
  ['a text as imported name', "import { 'a-b' as c } from 'a'; ask(c)", ['a#a-b']],
  ['an import under the name default', "import { default as a } from 'a'; ask(a.b)", ['a#b']],
  ['an import of an unknown module', 'const a = await import(x); ask(a)', []],
  ['what a tag makes', "import styled from 's'; ask(styled`a`.b)", ['s#().b']],
  [
    'a promised type',
    "import type { L } from 'l'; async function f(x: Promise<L>) { ask((await x).info) }",
    ['l#L().info'],
  ],
  ['a union with nothing', "import type { L } from 'l'; function f(x: L | undefined) { ask(x.info) }", ['l#L().info']],
  ['a type of a namespace', "import l from 'l'; function f(x: l.L) { ask(x.info) }", ['l#L().info']],
  ['a type of an imported type', "function f(x: import('l').L) { ask(x.info) }", []],
  [
    'a destructured typed parameter',
    "import type { C } from 'c'; function f({ log }: C) { ask(log.info) }",
    ['c#C().log.info'],
  ],
  [
    'a typed parameter with a default',
    "import type { L } from 'l'; function f(x: L = none) { ask(x.info) }",
    ['l#L().info', 'none.info'],
  ],
  ['a typed rest', "import type { L } from 'l'; function f(...x: L[]) { ask(x) }", []],
  ['a field without a type', 'class A { f() { ask(this.log.info) } }', []],
  [
    'a field of a mixin',
    "import { Mix } from 'm'; class A extends Mix() { f() { ask(this.log.info) } }",
    ['m#Mix()().log.info'],
  ],
  [
    'a member of a superclass of a module',
    "import Base from 'm'; class A extends Base {} const a = new A(); ask(a.table('x').put)",
    ['m#().table().put'],
  ],
  ['this outside a class', 'ask(this.a)', []],
  [
    'a handler that is named',
    "import express from 'express'; const app = express(); app.get('/', handle); function handle(req, res) { ask(res.json) }",
    ['express#().get.@1.json'],
  ],
  ['a bound function', "import a from 'a'; const f = a.b.bind(a); ask(f)", ['a#b']],
  ['import.meta', 'ask(import.meta.url)', ['import.meta.url']],
  ['a JSX name', "import A from 'a'; ask(<A />)", []],
  ['a sequence', "import a from 'a'; ask((0, a.b))", ['a#b']],
];

describe('denote', () => {
  it.each(cases)('%s', (_, code, expected) => {
    expect(denoted(code)[0]).toEqual(expected);
  });
});
