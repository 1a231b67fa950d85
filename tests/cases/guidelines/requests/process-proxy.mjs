//@ {"config":"strict","settings":{"binom":{"register":"./tests/fixtures/register/binom-keys.json"}}}
import { setGlobalDispatcher, ProxyAgent, Agent } from 'undici';
import https from 'node:https';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { bootstrap } from 'global-agent';
import { settings } from './settings.mjs';

export const tracker = settings.binom.url;

setGlobalDispatcher(new Agent({ connections: 10 }));
setGlobalDispatcher(new ProxyAgent(settings.proxy)); // $ require-static-egress

bootstrap(); // $ require-static-egress

https.globalAgent = new HttpsProxyAgent(settings.proxy); // $ require-static-egress

process.env.HTTPS_PROXY = settings.proxy; // $ require-static-egress
process.env.NO_PROXY = 'localhost';
