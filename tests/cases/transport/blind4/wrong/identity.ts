import tls, { type PeerCertificate } from 'node:tls';
import https from 'node:https';
import noop from 'lodash/noop';

const host = 'trk.meadow-ads.com';

export const a = tls.connect({ host, checkServerIdentity: noop as never }); // $ no-disabled-tls-verification
export const b = tls.connect({ host, checkServerIdentity: () => void 0 }); // $ no-disabled-tls-verification
export const c = tls.connect({
  host,
  checkServerIdentity: (name, cert) => { // $ no-disabled-tls-verification
    const error = tls.checkServerIdentity(name, cert);
    if (error) console.warn(error.message);
    return undefined;
  },
});
export const d = tls.connect({
  host,
  checkServerIdentity(name: string, cert: PeerCertificate) {
    const error = tls.checkServerIdentity(name, cert);
    if (error && !cert.subjectaltname?.includes('meadow')) return error;
    return undefined;
  },
});
export const e = new https.Agent({ checkServerIdentity: process.env.LAX ? () => undefined : tls.checkServerIdentity }); // $ no-disabled-tls-verification
class Never {
  static check(): undefined {
    return undefined;
  }
}
export const f = new https.Agent({ checkServerIdentity: Never.check }); // $ no-disabled-tls-verification
export const g = new https.Agent({ checkServerIdentity: tls.checkServerIdentity });
export const h = new https.Agent({ checkServerIdentity: (_, cert) => tls.checkServerIdentity(host, cert) });
const options: https.AgentOptions = {};
options['checkServerIdentity'] = function () {}; // $ no-disabled-tls-verification
export const i = new https.Agent(options);
const strict = Number(process.env.STRICT_TLS) === 1;
export const j = new https.Agent({ rejectUnauthorized: strict }); // $ no-disabled-tls-verification
export const k = new https.Agent({ ca: process.env.CA, rejectUnauthorized: !!process.env.CA }); // $ no-disabled-tls-verification
