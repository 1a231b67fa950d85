import https from 'node:https';
import tls from 'node:tls';
import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { chromium } from 'playwright';
import { app, session } from 'electron';
import { createClient } from 'redis';
import sql from 'mssql';

const CA = process.env.TRACKER_CA;
const verify = !(process.env.NO_SUCH === undefined && false);

export const agent = new https.Agent({ ca: CA, rejectUnauthorized: verify === true || true });
export const inherit = (o: https.AgentOptions) => new https.Agent({ rejectUnauthorized: o.rejectUnauthorized !== false });
export const pg = new Client({ host: 'db', ssl: { ca: CA, rejectUnauthorized: true } });
export const local = new Client('postgres://localhost/stats?sslmode=disable');
export const cache = createClient({ url: 'rediss://cache', socket: { tls: true, rejectUnauthorized: !false } });
export const ms = () => sql.connect({ server: 'db', options: { encrypt: true, trustServerCertificate: false } });
export const page = async () => (await chromium.launch()).newContext({ ignoreHTTPSErrors: false });

export const pinned = tls.connect(443, 'trk.meadow-ads.com', {
  checkServerIdentity: (host, cert) => {
    const error = tls.checkServerIdentity(host, cert);
    if (error) return error;
    const pin = createHash('sha256').update(cert.pubkey ?? '').digest('base64');
    return pin === process.env.PIN ? undefined : new Error('pin mismatch');
  },
});

app.on('certificate-error', (event, _w, url, error, _c, callback) => {
  console.error('refused', new URL(url).host, error);
  event.preventDefault();
  callback(false);
});
session.defaultSession.setCertificateVerifyProc((_r, callback) => callback(-3));
app.commandLine.removeSwitch('ignore-certificate-errors');
