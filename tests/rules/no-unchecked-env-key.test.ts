import rule from '../../src/rules/no-unchecked-env-key.ts';
import { marked, testRule } from '../helpers/rule-tester.ts';

const data = { name: 'BINOM_API_KEY' };
const send = (key: string) =>
  `fetch('https://t.example.com/public/api/v1/report/campaign?datePreset=today', { headers: { 'api-key': ${key} } });`;
const plain = { messageId: 'unchecked', data };
const withGuard = (output: string) => ({
  messageId: 'unchecked',
  data,
  suggestions: [{ messageId: 'addGuard', data, output }],
});
const GUARD = "if (!key) throw new Error('BINOM_API_KEY is not set');";
const KEY = 'process.env.BINOM_API_KEY';

testRule('no-unchecked-env-key', rule, {
  valid: [
    `const key = ${KEY}; if (!key) throw new Error('not set'); ${send('key')}`,
    `const key = ${KEY} ?? ''; if (key === '') process.exit(1); ${send('key')}`,
    `function f() { const key = ${KEY}; if (key == null) return; ${send('`${key}`')} }`,
    `const key = ${KEY}; assert(key); ${send('key')}`,
    `if (typeof ${KEY} !== 'string') throw new Error(); const key = ${KEY}; ${send('key')}`,
    `if (${KEY}) { ${send(KEY)} }`,
    `${KEY} && ${send(`\`\${${KEY}}\``)}`,
    `for (const name of ['BINOM_API_KEY']) if (!process.env[name]) throw new Error(name); ${send(KEY)}`,
    `const missing = ['BINOM_API_KEY'].filter((n) => !process.env[n]); if (missing.length) throw new Error(); ${send(KEY)}`,
    `function check() { if (!${KEY}) throw new Error(); } check(); ${send(KEY)}`,
    `if (a && ${KEY} && b && c) { ${send(KEY)} }`,
    `if (!a || !${KEY} || b) throw new Error(); ${send(KEY)}`,
    // A list that is made from itself must end.
    `let names = ['BINOM_API_KEY']; names = names.filter((n) => names.includes(n)); if (!${KEY} || !names) throw new Error(); ${send(KEY)}`,
    `const fail = () => { throw new Error(); }; const key = ${KEY} ?? fail(); ${send('key')}`,
    `const key = schema.parse(${KEY}); ${send('key')}`,
    `export const options = { apiKey: ${KEY} };`,
    `console.log(${KEY}, \`\${${KEY}}\`);`,
    'const key = process.env.BREVO_API_KEY!; const binom = 1;',
    'const key = process.env.NEXT_PUBLIC_BINOM_API_KEY!;',
    `const has = Boolean(${KEY}) || 'BINOM_API_KEY' in process.env;`,
  ],
  invalid: [
    marked(`const key = «${KEY}»!;`, withGuard(`const key = ${KEY};\n${GUARD}`)),
    marked(`export const key = «${KEY}» as string;`, withGuard(`export const key = ${KEY};\n${GUARD}`)),
    marked(`  const key = <string>«${KEY}»;`, withGuard(`  const key = ${KEY};\n  ${GUARD}`)),
    marked(`const key = «${KEY}» ?? '';`, withGuard(`const key = ${KEY};\n${GUARD}`)),
    marked(`const key = «${KEY}» || undefined;`, plain),
    marked(`const key = «${KEY}» ?? 'your-api-key';`, withGuard(`const key = ${KEY};\n${GUARD}`)),
    marked(`const key = String(«${KEY}»);`, withGuard(`const key = ${KEY};\n${GUARD}`)),
    marked(`const key = «${KEY}»;\n${send('key')}`, withGuard(`const key = ${KEY};\n${GUARD}\n${send('key')}`)),
    marked(
      `const { «BINOM_API_KEY: key» } = process.env; ${send('key')}`,
      withGuard(`const { BINOM_API_KEY: key } = process.env;\n${GUARD} ${send('key')}`),
    ),
    marked(send(`«${KEY}»`), plain),
    marked(send(`\`\${«${KEY}»}\``), plain),
    marked(`new BinomClient('https://t.example.com', «${KEY}»);`, plain),
    marked(`f({ apiKey: «${KEY}»! });`, plain),
    marked(`function f(key = «${KEY}»!) { ${send('key')} }`, plain),
    // a warning lets it through
    marked(
      `const key = «${KEY}»; if (!key) console.warn('not set'); ${send('key')}`,
      withGuard(`const key = ${KEY};\n${GUARD} if (!key) console.warn('not set'); ${send('key')}`),
    ),
    // another variable's guard
    marked(`if (!process.env.BINOM_URL) throw new Error(); ${send(`«${KEY}»`)}`, plain),
    {
      ...marked('const secret = «process.env.JWT_SECRET»!;', {
        messageId: 'unchecked',
        data: { name: 'JWT_SECRET' },
        suggestions: [
          {
            messageId: 'addGuard',
            data: { name: 'JWT_SECRET' },
            output: "const secret = process.env.JWT_SECRET;\nif (!secret) throw new Error('JWT_SECRET is not set');",
          },
        ],
      }),
      settings: { binom: { credentials: 'any' } },
    },
  ],
});
