import { fingerprint } from '../../src/binom/fingerprints.ts';
import rule from '../../src/rules/no-hardcoded-key.ts';
import { JSX_FILE, marked, testRule, WITH_ESPREE } from '../helpers/rule-tester.ts';

// Made up; of the right format.
const V1 = `15000001${'4e1fa7c09b2d8356'.repeat(2)}`;
const V2 = '9c4f1ab27de08356'.repeat(2) + 'b1d7e2043fa9c568'.repeat(2);
const ROUTER = 'binom_sk_Q7fLm2Xz9Kc4Vb8Nd1Rt6Yw3';
const ANY = { settings: { binom: { credentials: 'any' } } };
const FETCH = "fetch('https://t.example.com/public/api/v1/report/campaign?datePreset=today', ";

/** A report with the suggestion that leads to `output`; without one when it is left out. */
function error(lookup: string, output?: string, messageId = 'hardcoded') {
  const data = { lookup };
  return {
    messageId,
    data,
    ...(output !== undefined && { suggestions: [{ messageId: 'useEnv', data, output }] }),
  };
}

/** The marked literal, and what the suggestion makes of it. */
function bad(source: string, replacement: string, lookup = 'process.env.BINOM_API_KEY', rest = {}) {
  return marked(source, error(lookup, source.replace(/«[^]*?»/u, replacement)), rest);
}

testRule('no-hardcoded-key', rule, {
  valid: [
    'const BINOM_API_KEY = process.env.BINOM_API_KEY;',
    "const binomApiKey = 'your-binom-api-key';",
    "const BINOM_API_KEY = '${BINOM_API_KEY}';",
    "const API_KEY_HEADER = 'api-key'; const BINOM_API_KEY_NAME = 'BINOM_API_KEY';",
    `const binomImage = 'binom/tracker@sha256:${V2}';`,
    `const etag = '${V2}'; export const binom = 1;`,
    `const apiKey = '${V2}';`,
    `const BINOMO_API_KEY = '${V2}'; const binomialKey = '${V2}';`,
    "const url = 'https://t.example.com/click?key=a8f3kd92mdk3l1x0zq7w';",
    "const messages = { binomApiKey: 'The key of your Binom user' };",
    "if (process.env.BINOM_API_KEY === 'your_api_key_here') throw new Error();",
    { code: `// ${V1}`, options: [{ allow: [], checkComments: false }] },
    {
      code: `const k = '${V1}';`,
      options: [{ allow: [fingerprint('no-hardcoded-key', V1, '')], checkComments: true }],
    },
    // another vendor's token under a bare name, in a Binom file
    "const token = 'xoxb-2314-a8Fk2mQ9xZ1cV7bN'; const binomUrl = 'https://t.example.com';",
    { code: "const password = 'Enter your password';", ...ANY },
    { code: "const types = { password: 'password', token: 'Bearer' };", ...ANY },
    { code: "import jwt from 'jsonwebtoken'; jwt.sign({}, process.env.JWT_KEY);", ...ANY },
    { code: "import jwt from 'jsonwebtoken'; jwt.sign({}, 'your-secret-key');", ...ANY },
    { code: '<input type="password" name="password" placeholder="Password" />', filename: JSX_FILE, ...ANY },
  ],
  invalid: [
    bad(`const BINOM_API_KEY = «'${V1}'»;`, 'process.env.BINOM_API_KEY'),
    bad(`const binomToken = «"${V2}"»;`, 'process.env.BINOM_TOKEN', 'process.env.BINOM_TOKEN'),
    bad(`const s = «\`${ROUTER}\`»;`, 'process.env.BINOM_API_KEY'),
    bad(`const config = { binom: { apiKey: «'${V2}'» } };`, 'process.env.BINOM_API_KEY'),
    bad(`settings['binomToken'] = «'${V2}'»;`, 'process.env.BINOM_TOKEN', 'process.env.BINOM_TOKEN'),
    bad(`class C { static BINOM_KEY = «'${V2}'»; }`, 'process.env.BINOM_KEY', 'process.env.BINOM_KEY'),
    bad(`function f(binomApiKey = «'${V2}'») {}`, 'process.env.BINOM_API_KEY'),
    bad(`headers.set('api-key', «'${V2}'»); export const binom = 1;`, 'process.env.BINOM_API_KEY'),
    bad(`${FETCH}{ headers: [['api-key', «'${V2}'»]] });`, 'process.env.BINOM_API_KEY'),
    bad(`const q = new URLSearchParams({ api_key: «'${V1}'» });`, 'process.env.BINOM_API_KEY'),
    bad(`if (binomApiKey === «'${V2}'») go();`, '(process.env.BINOM_API_KEY)'),
    bad(`const k = «'${V1}'»;`, 'process.env.BINOM_API_KEY', undefined, WITH_ESPREE),
    bad(
      `const k = import.meta.env.MODE; const binomKey = «'${V2}'»;`,
      'import.meta.env.BINOM_KEY',
      'import.meta.env.BINOM_KEY',
    ),
    bad(`Deno.exit; const binomKey = «'${V2}'»;`, "Deno.env.get('BINOM_KEY')", "Deno.env.get('BINOM_KEY')"),
    bad(`Bun.version; const binomKey = «'${V2}'»;`, 'Bun.env.BINOM_KEY', 'Bun.env.BINOM_KEY'),
    bad(
      `UrlFetchApp.fetch(u); var BINOM_KEY = «'${V2}'»;`,
      "PropertiesService.getScriptProperties().getProperty('BINOM_KEY')",
      "PropertiesService.getScriptProperties().getProperty('BINOM_KEY')",
    ),
    bad(`const h = { Authorization: «'Bearer ${ROUTER}'» };`, '`Bearer ${process.env.BINOM_API_KEY}`'),
    bad(`<Tracker binomApiKey=«"${V2}"» />;`, '{process.env.BINOM_API_KEY}', undefined, { filename: JSX_FILE }),
    // through a constant, an object, a function: at the literal
    bad(`const k = «'${V2}'»; ${FETCH}{ headers: { 'api-key': k } });`, 'process.env.BINOM_API_KEY'),
    bad(`new BinomClient('https://t.example.com', «'${V2}'»);`, 'process.env.BINOM_API_KEY'),
    // the fallback goes, and its lookup stays
    marked(
      `const key = process.env.BINOM_API_KEY ?? «'${V2}'»;`,
      error('process.env.BINOM_API_KEY', 'const key = process.env.BINOM_API_KEY;'),
    ),
    marked(
      `const { BINOM_API_KEY = «'${V2}'» } = process.env;`,
      error('process.env.BINOM_API_KEY', 'const { BINOM_API_KEY } = process.env;'),
    ),
    // in pieces and in code
    bad(`const k = «'150000014e1fa7c09b2d8356' + '4e1fa7c09b2d8356'»;`, 'process.env.BINOM_API_KEY'),
    marked(
      `const k = atob(«'${Buffer.from(V1).toString('base64')}'»);`,
      error('process.env.BINOM_API_KEY', 'const k = process.env.BINOM_API_KEY;'),
    ),
    // no suggestion where it would not be the same program
    marked(`enum E { BinomKey = «'${V2}'» }`, error('process.env.BINOM_KEY')),
    marked(`const BINOM_KEY = «'${V2}'» as const;`, error('process.env.BINOM_KEY')),
    marked(`switch (binomKey) { case «'${V2}'»: }`, error('process.env.BINOM_KEY')),
    marked(
      `const link = «'https://t.example.com/x.php?page=Stats&api_key=${V1}'»;`,
      error(
        'process.env.BINOM_API_KEY',
        'const link = `https://t.example.com/x.php?page=Stats&api_key=${process.env.BINOM_API_KEY}`;',
      ),
    ),
    // comments
    marked(`// const key = '«${V1}»';\nexport {};`, 'comment'),
    marked(`/* Bearer «${ROUTER}» */`, 'comment'),
    // "any"
    marked(
      "import jwt from 'jsonwebtoken'; jwt.sign({}, «'shhhhh'»);",
      error('process.env.API_KEY', "import jwt from 'jsonwebtoken'; jwt.sign({}, process.env.API_KEY);", 'credential'),
      ANY,
    ),
    marked(
      "const db = { password: «'kX9#mPq2vL7w'» };",
      error('process.env.PASSWORD', 'const db = { password: process.env.PASSWORD };', 'credential'),
      ANY,
    ),
  ],
});
