import rule from '../../src/rules/require-key-per-app.ts';
import { useRegister } from '../helpers/register.ts';
import { marked, testRule } from '../helpers/rule-tester.ts';

const { file: filename, at } = useRegister();
const broken = useRegister('{');

testRule('require-key-per-app', rule, {
  valid: [
    { code: 'const key = process.env.BINOM_API_KEY;', filename },
    { code: 'const key = process.env.BINOM_NEW_KEY;', filename },
    // A tool of no registered application.
    { code: 'const key = process.env.BINOM_API_KEY;', filename: at('scripts/check.ts') },
    { code: 'const key = process.env.BINOM_API_KEY;', filename: broken.file },
    { code: 'const key = process.env.BINOM_API_KEY;', filename: '/elsewhere/a.ts' },
  ],
  invalid: [
    marked(
      'const key = «process.env.BINOM_BOT_KEY»;',
      { messageId: 'foreign', data: { env: 'BINOM_BOT_KEY', owner: 'services/bot, services/bot-web' } },
      { filename },
    ),
    marked(
      "const key = «requireEnv('BINOM_BOT_KEY')»;",
      { messageId: 'shared', data: { env: 'BINOM_BOT_KEY', others: '`BINOM_CRON_KEY` (services/cron)' } },
      { filename: at('services/bot/index.ts') },
    ),
  ],
});
