import { createLogger } from './logging';

interface Credentials {
  readonly binomApiKey: string;
  readonly login: string;
}

abstract class Base {
  protected readonly log = createLogger(this.constructor.name);

  constructor(protected readonly credentials: Credentials) {}

  protected abstract path(): string;

  protected get headers() {
    return { 'api-key': this.credentials.binomApiKey };
  }

  async run(base: string) {
    this.log.info(`${base}${this.path()}`);

    this.log.debug(this.headers); // $ no-key-logging
    return fetch(`${base}/public/api/v1${this.path()}`, { headers: this.headers });
  }

  toJSON() {
    return { login: this.credentials.login };
  }
}

export class Offers extends Base {
  protected path() {
    return '/info/offer';
  }

  dump() {
    this.log.info(this.credentials.login);

    this.log.info(this.credentials); // $ no-key-logging

    this.log.info(super.headers['api-key']); // $ no-key-logging
  }
}

export class Campaigns extends Base {
  static create(credentials: Credentials) {
    const made = new Campaigns(credentials);
    made.log.info(JSON.stringify(made));

    made.log.info(JSON.stringify(credentials)); // $ no-key-logging
    return made;
  }

  protected path() {
    return '/info/campaign';
  }
}

const Timed = <T extends new (...args: any[]) => Base>(Parent: T) =>
  class extends Parent {
    async run(base: string) {
      const started = Date.now();
      const result = await super.run(base);
      this.log.info(`${Date.now() - started} ms`);
      return result;
    }
  };

export const TimedOffers = Timed(Offers);
