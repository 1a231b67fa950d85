// Programs that no person writes: each shape gives a program of any depth. Used by the tests and by deep.mjs.
const nest = (open, inner, close) => (depth) => `const deep = ${open.repeat(depth)}${inner}${close.repeat(depth)};`;
const chain = (first, link) => (depth) => `const deep = ${first}${link.repeat(depth)};`;
const KEY = 'process.env.BINOM_API_KEY';

/** @type {Readonly<Record<string, (depth: number) => string>>} */
export const SHAPES = {
  parentheses: nest('(', KEY, ')'),
  arrays: nest('[', KEY, ']'),
  objects: nest('{ a: ', KEY, ' }'),
  spreads: nest('{ ...', KEY, ' }'),
  calls: nest('f(', KEY, ')'),
  'calls of results': chain('f', '()'),
  members: chain(KEY, '.a'),
  'computed members': nest('a[', KEY, ']'),
  'optional chains': chain(KEY, '?.a'),
  methods: chain(KEY, '.trim()'),
  templates: nest('`${', KEY, '}`'),
  sums: chain(KEY, " + 'a'"),
  products: chain(KEY, ' * 2'),
  'and-chains': chain(KEY, ' && b'),
  'or-chains': chain(KEY, ' || b'),
  'nullish chains': chain(KEY, ' ?? b'),
  'chains on the right': nest('a && (', KEY, ')'),
  conditionals: chain(KEY, ' ? a : b'),
  negations: nest('!', KEY, ''),
  awaits: nest('await ', KEY, ''),
  arrows: nest('() => ', KEY, ''),
  functions: nest('function () { return ', KEY, '; }'),
  classes: nest('class { a = ', KEY, '; }'),
  news: nest('new A(', KEY, ')'),
  assertions: chain(KEY, ' as string'),
  'non-null assertions': chain(KEY, '!'),
  assignments: nest('a = ', KEY, ''),
  sequences: (depth) => `const deep = (${'a, '.repeat(depth)}${KEY});`,
  jsx: nest('<A>', `{${KEY}}`, '</A>'),
  patterns: (depth) => `const ${'{ a: '.repeat(depth)}b${' }'.repeat(depth)} = ${KEY};`,
  blocks: (depth) => `${'{'.repeat(depth)} console.log(${KEY}); ${'}'.repeat(depth)}`,
  'if-chains': (depth) => `${`if (!${KEY}) throw e; else `.repeat(depth)}console.log(${KEY});`,
  'nested ifs': (depth) => `${'if (a) {'.repeat(depth)} console.log(${KEY}); ${'}'.repeat(depth)}`,
  types: (depth) => `type Deep = ${'Array<'.repeat(depth)}string${'>'.repeat(depth)};`,
  'aliases of aliases': (depth) =>
    `const a0 = ${KEY};${Array.from({ length: depth }, (_, i) => `const a${i + 1} = a${i};`).join('')}console.log(a${depth});`,
  'many assignments': (depth) =>
    `let a = ${KEY};${Array.from({ length: depth }, (_, i) => `a = f${i % 9}(a);`).join('')}console.log(a);`,
  'many functions': (depth) =>
    `${Array.from({ length: depth }, (_, i) => `function f${i}(a) { return f${(i * 7) % depth}(a) ?? ${KEY}; }`).join('')}console.log(f0(f1));`,
  'one list': (depth) => `const deep = [${`'a', `.repeat(depth)}${KEY}];`,
};
