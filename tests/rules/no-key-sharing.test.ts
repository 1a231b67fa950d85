import rule from '../../src/rules/no-key-sharing.ts';
import { marked, testRule, type ErrorBesidesPlace } from '../helpers/rule-tester.ts';

const ANY = { settings: { binom: { credentials: 'any' } } };
const KEY = "const apiKey = requireEnv('BINOM_API_KEY');\n";
const shared = (name: string, into: string, noun = 'Binom key'): ErrorBesidesPlace => ({
  messageId: 'shared',
  data: { noun, name, into },
});
const NAME = 'BINOM_API_KEY (from line 1)';

testRule('no-key-sharing', rule, {
  valid: [
    `${KEY}await channel.send('The key is in the vault.');`,
    `${KEY}await fetch('https://trk.acme.io/public/api/v1/info', { headers: { 'api-key': apiKey } });`,
    `${KEY}await fetch('https://trk.acme.io/adm9.php?' + new URLSearchParams({ api_key: apiKey }));`,
    `${KEY}await fetch(base + '/x', { headers: { 'api-key': apiKey } });`,
    `${KEY}await fetch('http://localhost:3000/x', { headers: { 'api-key': apiKey } });`,
    `${KEY}const BINOM_URL = 'https://a.acme.io';\nawait fetch(BINOM_URL + '/x', { headers: { 'api-key': apiKey } });`,
    `${KEY}worker.postMessage({ apiKey }); parent.postMessage({ apiKey }, 'https://panel.acme.io');`,
    {
      code: `${KEY}await fetch('https://proxy.acme.io/x', { headers: { 'api-key': apiKey } });`,
      options: [{ allowHosts: ['proxy.acme.io'] }],
    },
    {
      code: `${KEY}await fetch('https://proxy.acme.io/x', { headers: { 'api-key': apiKey } });`,
      settings: { binom: { trackers: ['proxy.acme.io'] } },
    },
    { code: "fetch('https://api.openai.com/v1/x', { headers: { Authorization: `Bearer ${openaiApiKey}` } });", ...ANY },
    { code: "fetch('https://auth.acme.io/login', { method: 'POST', body: JSON.stringify({ password }) });", ...ANY },
  ],
  invalid: [
    marked(`${KEY}await channel.send(«\`key: \${apiKey}\`»);`, shared(NAME, 'a chat')),
    marked(
      `import { WebClient } from '@slack/web-api';\n${KEY}new WebClient(token).chat.postMessage(«{ channel: 'c', text: apiKey }»);`,
      shared('BINOM_API_KEY (from line 2)', 'a chat'),
    ),
    marked(
      `import nodemailer from 'nodemailer';\n${KEY}nodemailer.createTransport({}).sendMail(«{ to, text: apiKey }»);`,
      shared('BINOM_API_KEY (from line 2)', 'an e-mail'),
    ),
    marked(
      `${KEY}await fetch('https://hooks.slack.com/services/T/B/x', { body: «JSON.stringify({ text: apiKey })» });`,
      shared(NAME, 'a chat'),
    ),
    marked(`${KEY}await fetch(process.env.SLACK_WEBHOOK_URL, { body: «apiKey» });`, shared(NAME, 'a chat')),
    marked(
      `${KEY}await fetch('https://stats.other.io/x', «{ headers: { 'api-key': apiKey } }»);`,
      shared(NAME, 'a third party (stats.other.io)'),
    ),
    marked(
      `${KEY}await fetch(«\`https://stats.other.io/x?k=\${apiKey}\`»);`,
      shared(NAME, 'a third party (stats.other.io)'),
    ),
    marked(`${KEY}parent.postMessage(«{ apiKey }», '*');`, shared(NAME, 'any window (postMessage with "*")')),
    marked(
      `import OpenAI from 'openai';\n${KEY}new OpenAI().chat.completions.create(«{ messages: [{ role: 'user', content: apiKey }] }»);`,
      shared('BINOM_API_KEY (from line 2)', 'an AI prompt'),
    ),
    marked('sendMail(«{ to, text: user.password }»);', shared('password', 'a message', 'credential'), ANY),
  ],
});
