/** Properties that must hold for any program: the analysis never throws, always ends, and doesn't care how things are called. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carried } from './helpers.ts';

const NAMES = ['a', 'b', 'c', 'd'];
const name = fc.constantFrom(...NAMES);

const { expression } = fc.letrec<{ expression: string; leaf: string; composed: string }>((tie) => ({
  leaf: fc.oneof(
    name,
    fc.constantFrom('process.env.BINOM_API_KEY', "'text'", '1', 'true', 'null', 'undefined', 'this', 'other()'),
  ),
  composed: fc.oneof(
    fc.tuple(tie('expression'), name).map(([e, n]) => `(${e}).${n}`),
    fc.tuple(tie('expression'), tie('expression')).map(([e, f]) => `(${e})[${f}]`),
    fc.tuple(name, tie('expression')).map(([n, e]) => `({ ${n}: ${e} })`),
    fc.tuple(tie('expression'), name, tie('expression')).map(([e, n, f]) => `({ ...(${e}), ${n}: ${f} })`),
    fc.tuple(tie('expression'), tie('expression')).map(([e, f]) => `[${e}, ...(${f})]`),
    fc.tuple(tie('expression'), tie('expression')).map(([e, f]) => `(${e} + ${f})`),
    fc.tuple(tie('expression'), tie('expression')).map(([e, f]) => `(${e} ?? ${f})`),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([e, f, g]) => `(${e} ? ${f} : ${g})`),
    tie('expression').map((e) => `\`x\${${e}}\``),
    tie('expression').map((e) => `(${e})()`),
    fc.tuple(name, tie('expression')).map(([n, e]) => `${n}(${e})`),
    fc.tuple(name, tie('expression')).map(([n, e]) => `((${n}) => ${e})`),
    fc
      .tuple(
        tie('expression'),
        fc.constantFrom('map', 'then', 'trim', 'slice', 'get', 'set', 'reduce', 'join', 'toString'),
        tie('expression'),
      )
      .map(([e, m, f]) => `(${e}).${m}(${f})`),
    tie('expression').map((e) => `JSON.stringify(${e})`),
    fc.tuple(tie('expression'), tie('expression')).map(([e, f]) => `Object.assign(${e}, ${f})`),
    tie('expression').map((e) => `new URLSearchParams(${e})`),
    fc.tuple(name, tie('expression')).map(([n, e]) => `new (class { ${n} = ${e}; get x() { return this.${n}; } })()`),
  ),
  expression: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('composed')),
}));

const statement = fc.oneof(
  fc.tuple(name, expression).map(([n, e]) => `${n} = ${e};`),
  fc.tuple(name, name, expression).map(([n, p, e]) => `${n}.${p} = ${e};`),
  fc.tuple(name, name, expression).map(([n, p, e]) => `({ ${p}: ${n} } = ${e});`),
  fc.tuple(name, name, expression).map(([n, p, e]) => `function ${n}(${p}) { return ${e}; }`),
  fc.tuple(name, expression).map(([n, e]) => `for (const ${n} of ${e}) { ask(${n}); }`),
  expression.map((e) => `ask(${e});`),
);
const program = fc
  .tuple(fc.array(statement, { maxLength: 8 }), expression)
  .map(([list, e]) => `${list.join('\n')}\nask(${e});`);
const DECLARED = `var ${NAMES.join(', ')};\n`;

describe('the analysis of any program', () => {
  it('never throws and always ends', () => {
    fc.assert(
      fc.property(program, (text) => {
        expect(Array.isArray(carried(DECLARED + text))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('does not change its answer when a dead statement is added', () => {
    fc.assert(
      fc.property(program, (text) => {
        expect(carried(`${DECLARED}${text}\nvar unused = 1;`)).toEqual(carried(DECLARED + text));
      }),
      { numRuns: 150 },
    );
  });

  it('does not change its answer when the variables are renamed', () => {
    fc.assert(
      fc.property(program, (text) => {
        const renamed = (DECLARED + text).replaceAll(/\b[abcd]\b/gu, (n) => `q${n}`);
        expect(carried(renamed)).toEqual(carried(DECLARED + text));
      }),
      { numRuns: 150 },
    );
  });
});
