import rule from '../../src/rules/require-static-egress.ts';
import { marked, testRule } from '../helpers/rule-tester.ts';

const URL = "'https://t.example.com/public/api/v1/report/campaign?datePreset=today'";
const HEADERS = "headers: { 'api-key': binomKey }";

testRule('require-static-egress', rule, {
  valid: [
    "fetch('https://api.example.com/v1/x');",
    `import { ProxyAgent } from 'undici'; const dispatcher = new ProxyAgent(url); fetch(${URL}, { ${HEADERS}, dispatcher });`,
    `import axios from 'axios'; import { HttpsProxyAgent } from 'https-proxy-agent'; axios.get(${URL}, { ${HEADERS}, httpsAgent: new HttpsProxyAgent(url) });`,
    `import axios from 'axios'; axios.get(${URL}, { ${HEADERS}, proxy: { host: 'exit.example.com', port: 3128 } });`,
    `import axios from 'axios'; const api = axios.create({ baseURL: 'https://t.example.com/public/api/v1', ${HEADERS}, proxy: { host: 'p', port: 1 } }); api.get('/groups');`,
    `import got from 'got'; import { HttpsProxyAgent } from 'hpagent'; got(${URL}, { ${HEADERS}, agent: { https: new HttpsProxyAgent({ proxy }) } });`,
    // Options, agents and clients from elsewhere.
    `const read = (options) => fetch(${URL}, options);`,
    `import { agent } from './egress'; import https from 'node:https'; https.get(${URL}, { ${HEADERS}, agent });`,
    `import { api } from './api'; api.get(${URL}, { ${HEADERS} });`,
    `fetch('http://localhost:8080/public/api/v1/report/campaign?datePreset=today', { ${HEADERS} });`,
    // No proxy, or not Binom's file.
    "import { binom } from './binom'; import { setGlobalDispatcher, Agent } from 'undici'; setGlobalDispatcher(new Agent());",
    "import { setGlobalDispatcher, ProxyAgent } from 'undici'; setGlobalDispatcher(new ProxyAgent(url));",
    "import { binom } from './binom'; process.env.NO_PROXY = 'localhost'; if (process.env.HTTPS_PROXY) start();",
    {
      code: `import { createExit } from '@acme/net'; fetch(${URL}, { ${HEADERS}, dispatcher: createExit() });`,
      options: [{ agents: ['@acme/net#createExit'] }],
    },
  ],
  invalid: [
    marked(`«fetch(${URL}, { ${HEADERS} })»;`, 'direct'),
    marked(`import axios from 'axios'; «axios.get(${URL}, { ${HEADERS} })»;`, 'direct'),
    marked(`import axios from 'axios'; «axios.get(${URL}, { ${HEADERS}, proxy: false })»;`, 'direct'),
    marked(`import { Agent } from 'undici'; «fetch(${URL}, { ${HEADERS}, dispatcher: new Agent() })»;`, 'direct'),
    marked(
      `import got from 'got'; import https from 'node:https'; «got(${URL}, { ${HEADERS}, agent: { https: new https.Agent() } })»;`,
      'direct',
    ),
    marked(
      "import { binom } from './binom'; import { setGlobalDispatcher, ProxyAgent } from 'undici'; «setGlobalDispatcher(new ProxyAgent(url))»;",
      'processWide',
    ),
    marked(
      "import { binom } from './binom'; import http from 'http'; import { HttpProxyAgent } from 'http-proxy-agent'; «http.globalAgent = new HttpProxyAgent(url)»;",
      'processWide',
    ),
    marked("import { binom } from './binom'; «process.env.HTTPS_PROXY = url»;", 'processWide'),
    marked("import { binom } from './binom'; «import 'global-agent/bootstrap';»", 'processWide'),
    marked(
      `import fetch from 'node-fetch'; import https from 'node:https'; const agent = new https.Agent({ keepAlive: true }); «fetch(${URL}, { ${HEADERS}, agent })»;`,
      'direct',
    ),
    // Everything takes the proxy: that is the fault, not the request.
    marked(
      `import { setGlobalDispatcher, ProxyAgent } from 'undici'; «setGlobalDispatcher(new ProxyAgent(url))»; fetch(${URL}, { ${HEADERS} });`,
      'processWide',
    ),
  ],
});
