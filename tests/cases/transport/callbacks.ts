import { app, session, BrowserWindow } from 'electron';
import https from 'node:https';
import tls from 'node:tls';
import { credentials } from '@grpc/grpc-js';
import noop from 'lodash/noop.js';

export const a = new https.Agent({ checkServerIdentity: () => undefined }); // $ no-disabled-tls-verification
export const b = new https.Agent({ checkServerIdentity: () => {} }); // $ no-disabled-tls-verification
export const c = new https.Agent({ checkServerIdentity() { return undefined; } }); // $ no-disabled-tls-verification
export const d = new https.Agent({ checkServerIdentity: (host, cert) => null as unknown as undefined }); // $ no-disabled-tls-verification
export const e = new https.Agent({ checkServerIdentity: () => void 0 }); // $ no-disabled-tls-verification
export const f = new https.Agent({
  checkServerIdentity: (host) => { // $ no-disabled-tls-verification
    console.log('connected to', host);
    return undefined;
  },
});
const acceptAll = () => undefined;
export const g = new https.Agent({ checkServerIdentity: acceptAll }); // $ no-disabled-tls-verification
function skipHost(): undefined {
  return undefined;
}
export const h = tls.connect({ port: 443, checkServerIdentity: skipHost }); // $ no-disabled-tls-verification
export const i = new https.Agent({ checkServerIdentity: noop }); // $ no-disabled-tls-verification
export const j = credentials.createSsl(null, null, null, { checkServerIdentity: () => undefined }); // $ no-disabled-tls-verification
export const k = new https.Agent({ checkServerIdentity: (() => true) as never }); // $ no-disabled-tls-verification
https.globalAgent.options.checkServerIdentity = () => undefined; // $ no-disabled-tls-verification
tls.checkServerIdentity = () => undefined; // $ no-disabled-tls-verification

app.on('certificate-error', (event, webContents, url, error, certificate, callback) => {
  event.preventDefault();
  callback(true); // $ no-disabled-tls-verification
});
app.commandLine.appendSwitch('ignore-certificate-errors'); // $ no-disabled-tls-verification
app.commandLine.appendSwitch('ignore-certificate-errors', 'true'); // $ no-disabled-tls-verification
app.commandLine.appendArgument('--ignore-certificate-errors'); // $ no-disabled-tls-verification

session.defaultSession.setCertificateVerifyProc((request, callback) => {
  callback(0); // $ no-disabled-tls-verification
});
const win = new BrowserWindow();
win.webContents.session.setCertificateVerifyProc((_request, done) => done(0)); // $ no-disabled-tls-verification
win.webContents.on('certificate-error', (event, url, error, certificate, callback) => {
  event.preventDefault();
  callback(true); // $ no-disabled-tls-verification
});
