import http2 from 'node:http2';
import tls from 'node:tls';
import { check } from 'k6';
import http from 'k6/http';

declare const Bun: { connect(o: object): unknown; serve(o: object): unknown };
declare const Deno: { createHttpClient(o: object): unknown; connectTls(o: object): unknown; Command: new (c: string, o: object) => unknown };

export const options = {
  vus: 4,
  insecureSkipTLSVerify: true, // $ no-disabled-tls-verification
  tlsVersion: { min: 'tls1.0', max: 'tls1.2' }, // $ require-modern-tls
};

export function ping(): void {
  check(http.get('https://trk.meadow-ads.com/info'), { ok: (r: { status: number }) => r.status === 200 });
}

export const viaBun = () => fetch('https://trk.meadow-ads.com/info', { tls: { rejectUnauthorized: false } } as RequestInit); // $ no-disabled-tls-verification
export const viaBun2 = () => fetch('https://trk.meadow-ads.com/info', { tls: { checkServerIdentity() {} } } as RequestInit); // $ no-disabled-tls-verification
export const bunSocket = () => Bun.connect({ hostname: 'trk.meadow-ads.com', port: 443, tls: { rejectUnauthorized: false } }); // $ no-disabled-tls-verification

export const deno = new Deno.Command('deno', { args: ['run', '--unsafely-ignore-certificate-errors', 'main.ts'] }); // $ no-disabled-tls-verification
export const deno2 = new Deno.Command('deno', { args: ['run', '--unsafely-ignore-certificate-errors=trk.meadow-ads.com', 'main.ts'] }); // $ no-disabled-tls-verification
export const deno3 = () => Deno.connectTls({ hostname: 'trk.meadow-ads.com', port: 443, unsafelyDisableHostnameVerification: true }); // $ no-disabled-tls-verification

export const session = http2.connect('https://trk.meadow-ads.com', { rejectUnauthorized: false }); // $ no-disabled-tls-verification

const upgrade = new tls.TLSSocket(null as never, { rejectUnauthorized: false }); // $ no-disabled-tls-verification
upgrade.renegotiate({ rejectUnauthorized: false, requestCert: true }, () => {}); // $ no-disabled-tls-verification

tls.checkServerIdentity = () => undefined; // $ no-disabled-tls-verification

export const real = tls.connect(443, 'trk.meadow-ads.com', {
  checkServerIdentity(host, cert) {
    return cert.subject.CN === host ? undefined : new Error('wrong host');
  },
});
