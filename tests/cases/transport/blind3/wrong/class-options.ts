import https from 'node:https';
import tls from 'node:tls';
import type { Agent } from 'node:http';

interface Options { host: string; rejectUnauthorized?: boolean; min?: tls.SecureVersion }

export class Link {
  readonly #host: string;
  readonly #strict: boolean;

  constructor({ host, rejectUnauthorized = false }: Options) {
    this.#host = host;
    this.#strict = rejectUnauthorized;
  }

  open(): tls.TLSSocket {
    return tls.connect({ host: this.#host, port: 443, rejectUnauthorized: this.#strict }); // $ no-disabled-tls-verification
  }
}

export abstract class Base {
  protected verify = false;
  agent(): Agent {
    return new https.Agent({ rejectUnauthorized: this.verify }); // $ no-disabled-tls-verification
  }
}

export class Strict extends Base {
  static readonly options = Object.freeze({ rejectUnauthorized: false, keepAlive: true }); // $ no-disabled-tls-verification
  static create = () => new https.Agent(Strict.options);
}

export const agent = new https.Agent({ keepAlive: true });
agent.options = { ...agent.options, rejectUnauthorized: false }; // $ no-disabled-tls-verification
agent.options.minVersion = 'TLSv1' as tls.SecureVersion; // $ require-modern-tls

const enum Verify { Off = 0, On = 1 }
export const byEnum = new https.Agent({ rejectUnauthorized: Verify.Off as never }); // $ no-disabled-tls-verification

const settings = { get tls() { return { rejectUnauthorized: false }; } }; // $ no-disabled-tls-verification
export const byGetter = tls.connect(settings.tls);

export const tuple = ((o: tls.ConnectionOptions) => tls.connect(o))({ host: 'x', rejectUnauthorized: false }); // $ no-disabled-tls-verification
export const ternary = (dev: boolean) => tls.connect({ host: 'x', ...(dev && { rejectUnauthorized: false }) }); // $ no-disabled-tls-verification
export const nulled = (o: Options) => tls.connect({ host: o.host, rejectUnauthorized: o.rejectUnauthorized ?? true, minVersion: o.min ?? 'TLSv1.2' });
export const comma = new https.Agent({ rejectUnauthorized: (void 0, false) }); // $ no-disabled-tls-verification
export const notNot = new https.Agent({ rejectUnauthorized: !!'' }); // $ no-disabled-tls-verification
