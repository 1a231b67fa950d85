import { app, session } from 'electron';
import https from 'node:https';
import tls from 'node:tls';
import { createHash } from 'node:crypto';

const PINS = new Set(['4B:6E:1A']);

export const a = new https.Agent({
  checkServerIdentity: (host, cert) => tls.checkServerIdentity(host, cert),
});
export const b = new https.Agent({ checkServerIdentity: tls.checkServerIdentity });
export const c = new https.Agent({
  checkServerIdentity(host, cert) {
    if (!PINS.has(cert.fingerprint256)) throw new Error(`pin of ${host}`);
    return undefined;
  },
});
export const d = new https.Agent({
  checkServerIdentity: (host, cert) => {
    const error = tls.checkServerIdentity(host, cert);
    return error ?? undefined;
  },
});
export const e = (check: typeof tls.checkServerIdentity) => new https.Agent({ checkServerIdentity: check });
export const f = new https.Agent({
  checkServerIdentity: (_host, cert) =>
    createHash('sha256').update(cert.raw).digest('hex') === 'ab' ? undefined : new Error('pin'),
});

app.on('certificate-error', (event, webContents, url, error, certificate, callback) => {
  if (certificate.fingerprint === 'sha256/abc') {
    event.preventDefault();
    callback(true);
  } else {
    callback(false);
  }
});
app.on('certificate-error', (event, _contents, url, error, certificate, callback) => {
  console.error(url, error);
  callback(false);
});
app.commandLine.appendSwitch('lang', 'en');

session.defaultSession.setCertificateVerifyProc((request, callback) => {
  if (request.verificationResult !== 'net::OK') callback(-2);
  else callback(-3);
});
session.defaultSession.setCertificateVerifyProc(null);
