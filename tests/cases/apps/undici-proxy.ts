import { Agent, ProxyAgent, setGlobalDispatcher } from 'undici';

setGlobalDispatcher(new ProxyAgent({ uri: 'https://egress.leadbay.io:3128', requestTls: { rejectUnauthorized: false } })); // $ no-disabled-tls-verification
export const old = new Agent({ connect: { minVersion: 'TLSv1.1' } }); // $ require-modern-tls
export const modern = new Agent({ connect: { minVersion: 'TLSv1.2' } });
