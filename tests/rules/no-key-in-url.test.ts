import rule from '../../src/rules/no-key-in-url.ts';
import { marked, testRule, type ErrorBesidesPlace } from '../helpers/rule-tester.ts';

const ANY = { settings: { binom: { credentials: 'any' } } };
const KEY = "const apiKey = requireEnv('BINOM_API_KEY');\nconst base = requireEnv('BINOM_URL');\n";
const query = (name: string, noun = 'Binom key'): ErrorBesidesPlace => ({ messageId: 'query', data: { noun, name } });

testRule('no-key-in-url', rule, {
  valid: [
    `${KEY}fetch(base + '/public/api/v1/info/offer?limit=3', { headers: { 'api-key': apiKey } });`,
    `${KEY}fetch(\`\${base}/adm7.php?page=Campaigns&date=1&api_key=\${apiKey}\`);`,
    `${KEY}fetch(\`\${base}/click.php?lp_type=click_info&api_key=\${apiKey}\`);`,
    `${KEY}const link = \`\${base}/click?key=\${campaign.key}\`;`,
    { code: 'fetch(`https://a.acme.io/x?page=${page}&tokenType=${type}`);', ...ANY },
    { code: "fetch('https://a.acme.io/x?api_key=');", ...ANY },
    { code: "show(`https://a.acme.io/x?token=${token}`.replace(token, '***'));", ...ANY },
    { code: 'console.log(`https://a.acme.io/x?token=${token}`);', ...ANY },
    { code: "app.post('/login', (req, res) => check(req.query.password));", ...ANY },
  ],
  invalid: [
    marked(`${KEY}fetch(\`\${base}/public/api/v1/info/offer?api_key=\${«apiKey»}\`);`, query('api_key')),
    marked(`${KEY}fetch(base + '/public/api/v1/info/offer?api_key=' + «apiKey»);`, query('api_key')),
    marked(
      `import axios from 'axios';\n${KEY}axios.get(base + '/public/api/v1/info/offer', { params: { api_key: «apiKey» } });`,
      query('api_key'),
    ),
    marked(
      `${KEY}const url = new URL('/public/api/v1/info/offer', base);\nurl.searchParams.set('api_key', «apiKey»);\nfetch(url);`,
      query('api_key'),
    ),
    marked(`${KEY}fetch(\`\${base}/adm7.php?page=Campaigns&date=1&api_key=\${«apiKey»}\`);`, query('api_key'), {
      options: [{ v1: true }],
    }),
    marked('fetch(`https://a.acme.io/x?token=${«token»}`);', query('token', 'credential'), ANY),
    marked("url.searchParams.append('access_token', «token»);", query('access_token', 'credential'), ANY),
    marked(
      'fetch(`https://a.acme.io/x?${new URLSearchParams({ page, password: «password» })}`);',
      query('password', 'credential'),
      ANY,
    ),
    marked(
      "app.get('/login', (req, res) => check(«req.query.password»));",
      { messageId: 'received', data: { noun: 'credential', name: 'password' } },
      ANY,
    ),
  ],
});
