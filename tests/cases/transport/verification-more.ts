import { Agent, setGlobalDispatcher, fetch as ufetch } from 'undici'; import https from 'https'; import axios from 'axios'; import ky from 'ky'; import { Client as Ftp } from 'basic-ftp'; import { createClient } from 'redis'; import { S3Client } from '@aws-sdk/client-s3'; import { KubeConfig } from '@kubernetes/client-node'; import Docker from 'dockerode'; import { io } from 'socket.io-client'; import { defineConfig } from 'cypress'; import { Stomp } from '@stomp/stompjs'; import { app, session } from 'electron'; import nodemailer from 'nodemailer';
interface TlsConfig { insecure: boolean; skipVerify?: boolean }
export function makeAgent(cfg: TlsConfig) { return new https.Agent({ rejectUnauthorized: !cfg.insecure }); } // $ no-disabled-tls-verification
export const dispatcher = new Agent({ connect: { rejectUnauthorized: !cfg.tls.skipVerify } }); // $ no-disabled-tls-verification
export const strictAgent = new Agent({ connect: { rejectUnauthorized: cfg.tls.verify } });
export const s3 = new S3Client({ requestHandler: { httpsAgent: { rejectUnauthorized: false } } }); // $ no-disabled-tls-verification
export const docker = new Docker({ host: 'h', port: 2376, agent: new https.Agent({ rejectUnauthorized: false }) }); // $ no-disabled-tls-verification
const options: https.RequestOptions = {};
if (process.env.DEBUG) { options.rejectUnauthorized = false; } // $ no-disabled-tls-verification
options['reject' + 'Unauthorized'] = false; // $ no-disabled-tls-verification
export const tlsOpts = { ...base, ...(process.env.SELF_SIGNED === '1' ? { rejectUnauthorized: false } : {}) }; // $ no-disabled-tls-verification
const isLocal = host === 'localhost';
export const la = new https.Agent({ rejectUnauthorized: !isLocal }); // $ no-disabled-tls-verification
const useTls = true; export const lb = new https.Agent({ rejectUnauthorized: useTls });
export const lc = new https.Agent({ rejectUnauthorized: process.env.NODE_TLS_REJECT_UNAUTHORIZED !== '0' }); // $ no-disabled-tls-verification
export class Http { constructor(private readonly verifyTls = true) {} agent() { return new https.Agent({ rejectUnauthorized: this.verifyTls }); } }
export class Http2 { constructor(private readonly verifyTls = false) {} agent() { return new https.Agent({ rejectUnauthorized: this.verifyTls }); } } // $ no-disabled-tls-verification
export enum Verify { Off = 0, On = 1 }
export const ld = new https.Agent({ rejectUnauthorized: Boolean(Verify.Off) }); // $ no-disabled-tls-verification
export const le = new https.Agent({ rejectUnauthorized: (() => false)() }); // $ no-disabled-tls-verification
export const lf = new https.Agent({ rejectUnauthorized: [].includes('x') });
export const lg = new https.Agent({ rejectUnauthorized: undefined });
export const lh = new https.Agent({ rejectUnauthorized: null as never });
export const li = new https.Agent({ 'rejectUnauthorized': "false" as never });
session.defaultSession.setCertificateVerifyProc(async (req, cb) => { cb(0); }); // $ no-disabled-tls-verification
session.defaultSession.setCertificateVerifyProc((req, cb) => cb(req.hostname === 'localhost' ? 0 : -3));
app.on('certificate-error', (e, wc, url, err, cert, cb) => { if (url.startsWith('https://localhost')) { e.preventDefault(); cb(true); } else cb(false); });
app.on('certificate-error', function (event, _wc, _url, _error, _certificate, callback) { event.preventDefault(); callback(true); }); // $ no-disabled-tls-verification
const onCertError = (event: Event, _w: unknown, _u: string, _e: string, _c: unknown, done: (ok: boolean) => void) => { event.preventDefault(); done(true); }; // $ no-disabled-tls-verification
app.on('certificate-error', onCertError);
export default defineConfig({ e2e: { setupNodeEvents(on) { on('before:browser:launch', (browser, launchOptions) => { launchOptions.args.push('--ignore-certificate-errors'); return launchOptions; }); } } }); // $ no-disabled-tls-verification
nodemailer.createTransport({ host, port: 587, secure: false, auth });
nodemailer.createTransport({ host, tls: { rejectUnauthorized: process.env.NODE_ENV === 'production' } }); // $ no-disabled-tls-verification
createClient({ url, socket: { tls: true, checkServerIdentity: () => undefined } }); // $ no-disabled-tls-verification
const text = `rejectUnauthorized: false`;
// rejectUnauthorized: false
type Opts = { rejectUnauthorized?: false | undefined };
const defaults: Record<string, boolean> = { strictSSL: true };
export const desc = { rejectUnauthorized: 'Set to false to skip' };
export const help2 = { name: 'insecure', alias: 'k', type: 'boolean', default: false };
yargs.option('rejectUnauthorized', { type: 'boolean', default: true });
if ('rejectUnauthorized' in opts && opts.rejectUnauthorized === false) warn();
const { rejectUnauthorized: ru = true, ...rest } = opts;
assert.equal(agent.options.rejectUnauthorized, false);
expect(https.Agent).toHaveBeenCalledWith(expect.objectContaining({ rejectUnauthorized: false }));
sinon.assert.calledWith(stub, { rejectUnauthorized: false });
const isInsecure = (o: { rejectUnauthorized?: boolean }) => o.rejectUnauthorized === false;
for (const o of all) if (o.rejectUnauthorized !== false) ok();
logger.debug('options', { rejectUnauthorized: false });
throw new TlsError('rejectUnauthorized is false', { rejectUnauthorized: false });
https.createServer({ key, cert, ca, requestCert: true, rejectUnauthorized: process.env.MTLS === '1' }, app);
tls.createServer({ ...opts, rejectUnauthorized: false });
const server = new https.Server({ rejectUnauthorized: false });
fastify({ https: { requestCert: true, rejectUnauthorized: false } });
const mtls = { key, cert, requestCert: true, rejectUnauthorized: false }; https.createServer(mtls, app);
new tls.TLSSocket(socket, { isServer: true, requestCert: true, rejectUnauthorized: false });
export const vite = { server: { proxy: { '/x': { target: 'http://localhost:1', secure: false }, '/y': { target: backend, secure: false } } } }; // $ no-disabled-tls-verification
res.cookie('a', 'b', { secure: false });
io('https://x.y', { secure: false, rejectUnauthorized: true });
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '';
process.env.NODE_TLS_REJECT_UNAUTHORIZED = verify ? '1' : '0'; // $ no-disabled-tls-verification
process.env.NODE_TLS_REJECT_UNAUTHORIZED = undefined;
vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0'); // $ no-disabled-tls-verification
const env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '1' };
const doc = { env: { NODE_TLS_REJECT_UNAUTHORIZED: 'set to 0 to disable' } };
if (env.NODE_TLS_REJECT_UNAUTHORIZED == 0) fail();
