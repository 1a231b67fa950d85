import rule from '../../src/rules/no-privileged-key.ts';
import { marked, testRule } from '../helpers/rule-tester.ts';

// Made up; of the right format.
const HEX = '4e1fa7c09b2d8356'.repeat(2);
const ADMIN = `1000001${HEX}`;
const named = (name: string) => ({ messageId: 'name', data: { name } });

testRule('no-privileged-key', rule, {
  valid: [
    `const key = '15000001${HEX}';`,
    "const url = get('BINOM_MASTER_URL'); const mail = process.env.BINOM_ADMIN_EMAIL;",
    "const key = get('BINOM_BUYER_KEY');",
    "const key = get('MEILI_MASTER_KEY'); const binom = 1;",
    "if (process.env.BINOM_ADMIN_KEY) { throw new Error('not with this key'); }",
    'delete process.env.BINOM_ADMIN_KEY;',
    "process.env.BINOM_ADMIN_KEY = 'test';",
    "import { masterKey } from './keys.js';",
  ],
  invalid: [
    marked(`const key = '«${ADMIN}»';`, 'key'),
    marked(`// old: «${ADMIN}»`, 'key'),
    marked(`const key = «'1000001${HEX.slice(0, 9)}' + '${HEX.slice(9)}'»;`, 'key'),
    marked('const key = «process.env.BINOM_ADMIN_KEY»;', named('BINOM_ADMIN_KEY')),
    marked("const key = «process.env['BINOM_ROOT_TOKEN']»!;", named('BINOM_ROOT_TOKEN')),
    marked('const { «BINOM_OWNER_KEY» } = process.env;', named('BINOM_OWNER_KEY')),
    marked('const { «BINOM_OWNER_KEY: key» } = process.env;', named('BINOM_OWNER_KEY')),
    marked("new BinomClient(url, «mustGet('BINOM_MASTER_KEY')»);", named('BINOM_MASTER_KEY')),
    marked("const key = «config.get('binom.adminKey')»;", named('binom.adminKey')),
    marked('const key = «config.binom.superKey»;', named('binom.superKey')),
  ],
});
