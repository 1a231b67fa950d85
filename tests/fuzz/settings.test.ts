/** Names that JavaScript's own objects have, as names in code, in settings, in options and in files of ours. */
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { Scratch } from '../lint/helpers/repository.ts';
import { runCli, runJson } from '../cli/helpers.ts';
import { lint, WAKE_UP } from './lint.ts';

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', '__defineGetter__'];

/** Every place in a program where a name can stand. */
const PROGRAMS: readonly ((name: string) => string)[] = [
  (n) => `const o = { ${n}: process.env.BINOM_API_KEY, ['${n}']: 1, "${n}": 2 }; console.log(o.${n}, o['${n}'], o);`,
  (n) => `function ${n}(${n}) { return ${n}(${n}.${n}); } console.log(${n}(process.env.BINOM_API_KEY).${n}.${n});`,
  (n) => `class A { ${n} = process.env.${n}; static ${n}() { return this.${n}; } } new A().${n}.${n}(A.${n}());`,
  (n) => `import ${n} from '${n}'; ${n}.${n}({ ${n}, headers: { '${n}': ${n} } }); export { ${n} };`,
  (n) => `const { ${n}, ...rest } = process.env; console.log(rest, ${n}); process.env.${n} ??= 'x';`,
  (n) => `import axios from 'axios'; axios.${n}('http://t.example/arm.php?api_key=' + k, { ${n}: k }); axios.create().${n}.${n};`,
  (n) => `switch (token) { case '${n}': localStorage.setItem('${n}', binomApiKey); } localStorage.${n} = binomApiKey;`,
  (n) => `enum E { ${n === 'constructor' ? 'a' : n} = 'x' } interface I { ${n}: string } type T = I['${n}']; log(E.${n});`,
  (n) => `Object.assign(o, { ${n}: binomApiKey }); o.${n}.${n} = binomApiKey; delete o.${n}; o.${n}++; log(o);`,
  (n) => `new ${n}(new ${n}.${n}\`\${binomApiKey}\`); require('${n}').${n}(); const a = <${n} ${n}={binomApiKey} />;`,
]; // prettier-ignore

describe.each(NAMES)('%s', (name) => {
  it('in programs', () => {
    for (const make of PROGRAMS)
      for (const language of ['typescript', 'javascript'] as const)
        expect(() => lint(make(name) + WAKE_UP, language), make(name)).not.toThrow();
  });

  it('in settings and options', () => {
    const text = `const ${name} = 'x'; console.log(o.${name}, process.env.${name}, ${name}.${name}());${WAKE_UP}`;
    for (const [key, value] of Object.entries({
      names: [name],
      trackers: [`${name}.example`],
      clients: [`${name}#${name}`],
      loggers: [`${name}#${name}`, name],
      redactors: [`${name}#${name}`, name],
      register: name,
    })) {
      const config: Linter.Config = { settings: { binom: { credentials: 'any', [key]: value } } };
      // The plugin's type of a rule is narrower than ESLint's own.
      const rules = plugin.configs.strict;
      expect(() => new Linter().verify(text, [config, rules]), key).not.toThrow();
    }
  });

  it('in baselines, registers, names of files and reports', async () => {
    const scratch = new Scratch();
    try {
      scratch.commit({
        [`${name}/${name}.js`]: `const binomApiKey = 'a'; // ${name}\n`,
        [name + '.env']: `BINOM_API_KEY=${name}\n${name}=BINOM_API_KEY\n`,
        'binom-keys.json': `{ "keys": [ { "env": "${name}", "${name}": 1 } ], "${name}": [] }`,
        'baseline.json': `{ "version": 1, "${name}": 1, "entries": [{ "id": "${name}", "rule": "${name}", "path": "${name}" }] }`,
      });
      for (const argv of [[], ['--baseline', 'baseline.json'], ['--config', 'strict'], ['--history']]) {
        const { err } = await runJson(scratch.root, argv);
        expect(err).not.toMatch(/unforeseen/u);
      }
      for (const argv of [['report'], ['incident', name], [name], ['--format', name], ['--config', name], [`--${name}`], ['incident', 'x:1', '--format', name], ['report', '--format', name]]) {
        const { err, code } = await runCli(scratch.root, argv);
        expect(err).not.toMatch(/unforeseen|not a function/u);
        if (argv.includes('--format')) expect(code).toBe(2);
      }
    } finally {
      scratch.remove();
    }
  });
}); // prettier-ignore
