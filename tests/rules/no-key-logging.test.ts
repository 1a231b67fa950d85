import rule from '../../src/rules/no-key-logging.ts';
import { marked, testRule, type ErrorBesidesPlace } from '../helpers/rule-tester.ts';

const ANY = { settings: { binom: { credentials: 'any' } } };
const KEY = "const apiKey = requireEnv('BINOM_API_KEY');\n";
const HEADERS = `${KEY}const headers = { 'api-key': apiKey };\n`;
const NAME = 'BINOM_API_KEY (from line 1)';

const logged = (name: string, into = 'the console', noun = 'Binom key'): ErrorBesidesPlace => ({
  messageId: 'logged',
  data: { noun, name, into },
});
const thrown = (name: string, noun = 'Binom key'): ErrorBesidesPlace => ({ messageId: 'thrown', data: { noun, name } });
const held = (name: string, into = 'the console'): ErrorBesidesPlace => ({
  messageId: 'held',
  data: { noun: 'Binom key', name, into },
});

testRule('no-key-logging', rule, {
  valid: [
    `${KEY}console.log('BINOM_API_KEY is set', Boolean(apiKey), apiKey.length, apiKey.slice(-4));`,
    `${KEY}console.log(maskKey(apiKey), apiKey ? 'set' : 'missing');`,
    `${KEY}log.error('401', { status: 401, url: process.env.BINOM_URL });`,
    `${KEY}throw new Error('the Binom key is ' + apiKey.length + ' characters long');`,
    `${KEY}function log(text) { console.log(text); }\nlog('ready');`,
    `${HEADERS}import axios from 'axios';\ntry { await axios.get('https://t.io/public/api/v1/info', { headers }); } catch (e) { console.error(e.message, e.response?.status); }`,
    `${HEADERS}try { await fetch('https://t.io/public/api/v1/info', { headers }); } catch (e) { console.error(e); }`,
    `import pino from 'pino';\n${HEADERS}pino({ redact: ['*["api-key"]'] }).info({ headers });`,
    `import winston from 'winston';\n${KEY}const hide = winston.format((info) => { info.apiKey = '***'; return info; });\nconst log = winston.createLogger({ format: winston.format.combine(hide(), winston.format.json()) });\nlog.info({ apiKey });`,
    'const apiKey = read(); console.log(apiKey);',
    { code: 'console.log(tokens, keyboard.key, user.passwordHash, author);', ...ANY },
    { code: 'function f(pass: number) { console.log(pass); }', ...ANY },
    {
      code: `import { scrub } from '@acme/log';\n${KEY}console.log(scrub(apiKey));`,
      settings: { binom: { redactors: ['@acme/log#scrub'] } },
    },
  ],
  invalid: [
    marked(`${KEY}console.log('key', «apiKey»);`, logged(NAME)),
    marked(`${KEY}console.log(«\`key \${apiKey.slice(0, 12)}\`»);`, logged(NAME)),
    marked(`${KEY}logger.info(«{ url: 'x', auth: { apiKey } }»);`, logged(NAME, 'the log')),
    marked('console.log(«process.env.BINOM_API_KEY»);', logged('BINOM_API_KEY')),
    marked('const url = process.env.BINOM_URL;\nconsole.log(«process.env»);', logged('in the environment')),
    marked(`${KEY}function log(text) { console.log('x', text); }\nlog(«apiKey»);`, logged(NAME)),
    marked(
      `${KEY}function connect(key) { if (!key) return; for (;;) { console.log(«key»); } }\nconnect(apiKey);`,
      logged(NAME),
    ),
    marked(`${KEY}throw new Error(«'bad key ' + apiKey»);`, thrown(NAME)),
    marked(`${KEY}throw «\`bad key \${apiKey}\`»;`, thrown(NAME)),
    marked(`${KEY}return_(new HttpError(401, «{ apiKey }»));`, thrown(NAME)),
    marked(`${KEY}log.error(new Error(«'bad ' + apiKey»));`, thrown(NAME)),
    marked(`${KEY}getKey().then(ok); Promise.resolve(apiKey).then(«console.log»);`, logged(NAME)),
    marked(
      `import axios from 'axios';\n${HEADERS}try { await axios.get('https://t.io/public/api/v1/info', { headers }); } catch (e) { console.error(«e»); }`,
      held('the request in the axios error'),
    ),
    marked(
      `import axios from 'axios';\n${HEADERS}axios.get('https://t.io/public/api/v1/info', { headers }).catch(«console.error»);`,
      held('the request in the axios error'),
    ),
    marked(
      `import axios from 'axios';\n${HEADERS}const r = await axios.get('https://t.io/public/api/v1/info', { headers });\nconsole.log(«r.config»);`,
      held('the request in the axios response'),
    ),
    marked(
      `import axios from 'axios';\n${HEADERS}const c = axios.create({ headers });\nc.get('/public/api/v1/info');\nc.interceptors.request.use((config) => { console.log(«config.headers»); return config; });`,
      held('the request configuration of axios'),
    ),
    marked(
      `import pino from 'pino';\n${HEADERS}pino({ redact: ['headers.authorization'] }).info(«{ headers }»);`,
      logged('BINOM_API_KEY (from line 2)', 'the log'),
    ),
    marked(
      `import { audit } from '@acme/log';\n${KEY}audit(«apiKey»);`,
      logged('BINOM_API_KEY (from line 2)', 'the log'),
      {
        settings: { binom: { loggers: ['@acme/log#audit'] } },
      },
    ),
    marked('console.log(«user.password»);', logged('password', 'the console', 'credential'), ANY),
    marked('throw new Error(«`no ${secretKey}`»);', thrown('secretKey', 'credential'), ANY),
  ],
});
