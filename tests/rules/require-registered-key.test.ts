import rule from '../../src/rules/require-registered-key.ts';
import { useRegister } from '../helpers/register.ts';
import { marked, testRule } from '../helpers/rule-tester.ts';

const { file: filename, at } = useRegister();
const broken = useRegister({
  keys: [{ env: 'BINOM_API_KEY', application: 'a', scope: 'all', owner: 'x', issued: '2026-01-01' }],
});
const text = useRegister('{ nonsense');

testRule('require-registered-key', rule, {
  valid: [
    { code: 'const key = process.env.BINOM_API_KEY;', filename },
    { code: "const key = requireEnv('BINOM_API_KEY');", filename },
    { code: "const url = requireEnv('BINOM_URL');", filename },
    { code: "import { binom } from './binom'; const mail = requireEnv('BREVO_API_KEY');", filename },
    // Writing is no lookup, and a name is no key.
    { code: "process.env.BINOM_NEW_KEY = 'x';", filename },
    { code: "console.log('BINOM_NEW_KEY is missing');", filename },
    // Nothing is looked up: a broken register is nobody's concern here.
    { code: "import { binom } from './binom';", filename: broken.file },
    // The register is of Binom keys.
    { code: "const secret = requireEnv('JWT_SECRET');", filename, settings: { binom: { credentials: 'any' } } },
  ],
  invalid: [
    marked(
      'const key = «process.env.BINOM_NEW_KEY»;',
      { messageId: 'unregistered', data: { env: 'BINOM_NEW_KEY' } },
      { filename },
    ),
    marked(
      "const key = «process.env['BINOM_NEW_KEY']»;",
      { messageId: 'unregistered', data: { env: 'BINOM_NEW_KEY' } },
      { filename },
    ),
    marked(
      'const { «BINOM_NEW_KEY» } = process.env;',
      { messageId: 'unregistered', data: { env: 'BINOM_NEW_KEY' } },
      { filename },
    ),
    marked(
      "const key = «requireEnv('BINOM_NEW_KEY')»;",
      { messageId: 'unregistered', data: { env: 'BINOM_NEW_KEY' } },
      { filename },
    ),
    marked(
      'const a = «process.env.BINOM_NEW_KEY»; const b = «process.env.BINOM_OTHER_TOKEN»;',
      [
        { messageId: 'unregistered', data: { env: 'BINOM_NEW_KEY' } },
        { messageId: 'unregistered', data: { env: 'BINOM_OTHER_TOKEN' } },
      ],
      { filename },
    ),
    marked(
      'const key = «process.env.BINOM_OLD_KEY»;',
      { messageId: 'expired', data: { env: 'BINOM_OLD_KEY', days: '114', maxDays: '90' } },
      { filename },
    ),
    marked(
      'const key = «process.env.BINOM_API_KEY»; const other = process.env.BINOM_NEW_KEY;',
      {
        messageId: 'broken',
        data: { place: 'keys[0].scope', problem: 'must be "read" or "write"', register: 'binom-keys.json' },
      },
      { filename: broken.file },
    ),
    marked(
      'const key = «process.env.BINOM_API_KEY»;',
      {
        messageId: 'broken',
        data: { place: 'the register', problem: 'is not valid JSON', register: 'binom-keys.json' },
      },
      { filename: text.file },
    ),
    marked(
      'const key = «process.env.BINOM_API_KEY»; const other = process.env.BINOM_NEW_KEY;',
      { messageId: 'noRegister', data: { env: 'BINOM_API_KEY', register: './none/binom-keys.json' } },
      { filename, settings: { binom: { register: './none/binom-keys.json' } } },
    ),
    marked(
      'const key = «process.env.BINOM_NEW_KEY»;',
      { messageId: 'unregistered', data: { env: 'BINOM_NEW_KEY' } },
      { filename: '/elsewhere/a.ts', settings: { binom: { register: at('binom-keys.json') } } },
    ),
  ],
});
