import https from 'node:https';
import tls, { type ConnectionOptions } from 'node:tls';

interface Tls { verify: boolean; min: 'TLSv1' | 'TLSv1.2' }

const profiles: Record<string, Tls> = {
  prod: { verify: true, min: 'TLSv1.2' },
  lab: { verify: false, min: 'TLSv1' },
};

export const lab = new https.Agent({ rejectUnauthorized: profiles.lab.verify }); // $ no-disabled-tls-verification
export const prod = new https.Agent({ rejectUnauthorized: profiles.prod.verify });
export const labMin = new https.Agent({ minVersion: profiles.lab.min }); // $ require-modern-tls

function relaxed(): ConnectionOptions {
  return { rejectUnauthorized: false }; // $ no-disabled-tls-verification
}
export const s1 = tls.connect(443, 'trk.meadow-ads.com', relaxed());

const acceptAny = (): undefined => undefined;
export const s2 = tls.connect({ host: 'trk.meadow-ads.com', checkServerIdentity: acceptAny }); // $ no-disabled-tls-verification

let check = true;
check = false;
export const s3 = tls.connect({ host: 'trk.meadow-ads.com', rejectUnauthorized: check }); // $ no-disabled-tls-verification

const { rejectUnauthorized = false } = {} as ConnectionOptions;
export const s4 = tls.connect({ host: 'trk.meadow-ads.com', rejectUnauthorized }); // $ no-disabled-tls-verification

export class Connection {
  private options: ConnectionOptions = { servername: 'trk.meadow-ads.com' };
  insecure(): this {
    this.options.rejectUnauthorized = false; // $ no-disabled-tls-verification
    return this;
  }
  secure(): this {
    this.options.rejectUnauthorized = true;
    return this;
  }
  open(): tls.TLSSocket {
    return tls.connect(443, this.options);
  }
}

export const withDefault = (rejectUnauthorized = true) => new https.Agent({ rejectUnauthorized });
export const badDefault = (rejectUnauthorized = false) => new https.Agent({ rejectUnauthorized }); // $ no-disabled-tls-verification
export const passed = (options: ConnectionOptions) => tls.connect({ ...options, servername: 'x' });
export const nullish = (o: { strict?: boolean }) => new https.Agent({ rejectUnauthorized: o.strict ?? false }); // $ no-disabled-tls-verification

const map = new Map<string, boolean>([['rejectUnauthorized', false]]);
export const size = map.size;

export const merged = new https.Agent(Object.fromEntries([['rejectUnauthorized', false]])); // $ no-disabled-tls-verification
export const parsed = new https.Agent(JSON.parse('{"rejectUnauthorized":false}')); // $ no-disabled-tls-verification
