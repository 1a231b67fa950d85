import rule from '../../src/rules/no-client-exposed-key.ts';
import { JSX_FILE, marked, testRule, type ErrorBesidesPlace } from '../helpers/rule-tester.ts';

const ANY = { settings: { binom: { credentials: 'any' } } };
const KEY = "const apiKey = requireEnv('BINOM_API_KEY');\n";
const NAME = 'BINOM_API_KEY (from line 1)';
const sent = (name: string, into = 'a response', noun = 'Binom key'): ErrorBesidesPlace => ({
  messageId: 'sent',
  data: { noun, name, into },
});
const prefix = (name: string, noun = 'Binom key'): ErrorBesidesPlace => ({ messageId: 'prefix', data: { noun, name } });
const bundle = (name: string, tool: string): ErrorBesidesPlace => ({
  messageId: 'bundle',
  data: { noun: 'Binom key', name, tool },
});

testRule('no-client-exposed-key', rule, {
  valid: [
    'const url = process.env.NEXT_PUBLIC_BINOM_URL; const key = process.env.BINOM_API_KEY;',
    "const env = { NEXT_PUBLIC_BINOM_API_KEY: '' };",
    `${KEY}app.get('/', (req, res) => res.json({ hasKey: Boolean(apiKey) }));`,
    `${KEY}export const getServerSideProps = async () => ({ props: { ready: apiKey.length > 0 } });`,
    `${KEY}class C { @Get() key() { return apiKey; } }`,
    `${KEY}window.BINOM_URL = url;`,
    {
      code: `import { defineConfig } from 'vite';\nexport default defineConfig({ define: { URL: process.env.BINOM_URL } });`,
      filename: 'vite.config.ts',
    },
    { code: 'export default { env: { BINOM_API_KEY: process.env.BINOM_API_KEY } };', filename: 'src/tool.ts' },
    { code: '<Client apiKey={binomApiKey} />;', filename: JSX_FILE },
    { code: 'res.json({ token, expiresIn });', ...ANY },
    { code: 'const key = process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY;', ...ANY },
  ],
  invalid: [
    marked('const key = «process.env.NEXT_PUBLIC_BINOM_API_KEY»;', prefix('NEXT_PUBLIC_BINOM_API_KEY')),
    marked('const { «VITE_BINOM_TOKEN» } = import.meta.env;', prefix('VITE_BINOM_TOKEN')),
    marked("const key = «requireEnv('REACT_APP_BINOM_API_KEY')»;", prefix('REACT_APP_BINOM_API_KEY')),
    marked("import { «PUBLIC_BINOM_API_KEY» } from '$env/static/public';", prefix('PUBLIC_BINOM_API_KEY')),
    marked('const env = { «NEXT_PUBLIC_BINOM_API_KEY: z.string()» };', prefix('NEXT_PUBLIC_BINOM_API_KEY')),
    marked("'use client';\nconst key = «process.env.BINOM_API_KEY»;", {
      messageId: 'module',
      data: { noun: 'Binom key', name: 'BINOM_API_KEY' },
    }),
    marked(
      "'use client';\nimport { binomApiKey } from './env';\nfetch(url, { headers: { 'api-key': «binomApiKey» } });",
      {
        messageId: 'module',
        data: { noun: 'Binom key', name: 'binomApiKey' },
      },
    ),
    marked(
      "import { defineConfig } from 'vite';\nexport default defineConfig({ define: { «KEY: JSON.stringify(process.env.BINOM_API_KEY)» } });",
      bundle('BINOM_API_KEY', 'Vite'),
    ),
    marked(
      "import type { NextConfig } from 'next';\nconst config: NextConfig = { env: { «BINOM_API_KEY: process.env.BINOM_API_KEY» } };\nexport default config;",
      bundle('BINOM_API_KEY', 'Next.js'),
      { filename: 'config/web.ts' },
    ),
    marked(
      "// BINOM_API_KEY\nimport { defineConfig } from 'vite';\nexport default defineConfig({ envPrefix: «''» });",
      { messageId: 'allVariables', data: { tool: 'Vite' } },
    ),
    marked(`${KEY}app.get('/', (req, res) => res.status(200).json(«{ apiKey }»));`, sent(NAME)),
    marked(`${KEY}koa.use((ctx) => { ctx.body = «{ apiKey }»; });`, sent(NAME)),
    marked(`${KEY}export const getStaticProps = () => ({ props: «{ apiKey }» });`, sent(NAME, 'the data of a page')),
    marked(`${KEY}@Controller() class C { @Get() key() { return «apiKey»; } }`, sent(NAME)),
    marked(`${KEY}const r = publicProcedure.query(() => «apiKey»);`, sent(NAME, 'the result of a procedure')),
    marked(
      `${KEY}export async function load() { 'use server'; return «apiKey»; }`,
      sent(NAME, 'the result of a server action'),
    ),
    marked(`${KEY}export const handler = async () => ({ statusCode: 200, body: «apiKey» });`, sent(NAME)),
    marked(`${KEY}window.KEY = «apiKey»;`, sent(NAME, 'a global of the page')),
    marked(`${KEY}<b data-key=«{apiKey}» />;`, sent(NAME, 'the markup of the page'), { filename: JSX_FILE }),
    marked(`${KEY}<b>{«apiKey»}</b>;`, sent(NAME, 'the text of the page'), { filename: JSX_FILE }),
    marked('res.json(«{ secret: process.env.JWT_SECRET }»);', sent('JWT_SECRET', 'a response', 'credential'), ANY),
  ],
});
