import 'reflect-metadata';
import https from 'node:https';
import tls from 'node:tls';

abstract class Base {
  protected abstract readonly options: https.AgentOptions;
  protected readonly checkServerIdentity: typeof tls.checkServerIdentity = () => undefined; // $ no-disabled-tls-verification

  agent(): https.Agent {
    return new https.Agent({ ...this.options, checkServerIdentity: this.checkServerIdentity });
  }
}

export class Old extends Base {
  protected readonly options = { secureProtocol: 'TLSv1_method', keepAlive: true }; // $ require-modern-tls
}

export class Fresh extends Base {
  protected readonly options = { minVersion: 'TLSv1.3' } as const;
}

export class Flexible extends Base {
  #insecure = false;

  protected get options(): https.AgentOptions {
    return { rejectUnauthorized: !this.#insecure }; // $ no-disabled-tls-verification
  }

  allowInsecure(): this {
    this.#insecure = true;
    return this;
  }
}
