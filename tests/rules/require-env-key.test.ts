import rule from '../../src/rules/require-env-key.ts';
import { marked, testRule } from '../helpers/rule-tester.ts';

const URL_V2 = 'https://t.example.com/public/api/v1/report/campaign?datePreset=today';
const send = (key: string) => `fetch('${URL_V2}', { headers: { 'api-key': ${key} } });`;
const from = (source: string) => ({ messageId: 'wrongSource', data: { source } });
const missing = (where: string) => ({ messageId: 'missing', data: { where } });

testRule('require-env-key', rule, {
  valid: [
    send('process.env.BINOM_API_KEY'),
    `export const f = (key) => ${send('key')}`,
    `import { key } from './key.js'; ${send('key')}`,
    `import { readFileSync } from 'node:fs'; ${send("readFileSync('/run/secrets/binom', 'utf8').trim()")}`,
    `import fs from 'fs'; ${send("fs.readFileSync(process.env.BINOM_KEY_FILE, 'utf8')")}`,
    `import keytar from 'keytar'; ${send("await keytar.getPassword('binom', 'me')")}`,
    `const row = await db.user.findFirst(); ${send('row.binomApiKey')}`,
    "fetch('https://t.example.com/click?key=a8f3kd92mdk3l1x0zq7w');",
    `fetch('${URL_V2}', options);`,
    `fetch('${URL_V2}', { headers });`,
    "export const f = (query) => fetch('https://t.example.com/x.php?page=Stats&camp_id=1&' + query);",
  ],
  invalid: [
    marked(`app.get('/', (req, res) => { ${send('«req.query.key»')} });`, from('a request')),
    marked(`app.post('/', (req, res) => { const { key } = req.body; ${send('«key»')} });`, from('a request')),
    marked(`const [, , key] = process.argv; ${send('«key»')}`, from('the command line')),
    marked(send("«localStorage.getItem('k')»"), from('browser storage')),
    marked(`import cfg from './cfg.json'; ${send('«cfg.key»')}`, from('a data file')),
    marked(`import { readFileSync } from 'fs'; ${send("«readFileSync('binom.key', 'utf8')»")}`, from('a plain file')),
    marked(send("«new URL(location.href).searchParams.get('key')»"), from("the page's URL")),
    marked("new BinomClient('https://t.example.com', «prompt('key')»);", from('a prompt')),
    // a fallback to a wrong place is wrong too
    marked(send('«process.env.BINOM_API_KEY ?? process.argv[2]»'), from('the command line')),
    marked(`«fetch('${URL_V2}')»;`, missing('header `api-key`')),
    marked(
      `«fetch('${URL_V2}', { method: 'POST', headers: { accept: '*/*' }, body: JSON.stringify(x) })»;`,
      missing('header `api-key`'),
    ),
    marked("«fetch('https://t.example.com/x.php?page=Stats&camp_id=1')»;", missing('parameter `api_key`')),
    marked("«fetch('https://binom.run/v1/models')»;", missing('header `Authorization`')),
  ],
});
