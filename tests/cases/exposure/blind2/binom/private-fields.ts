import { Logger } from 'tslog';
import { Client } from 'undici';

const log = new Logger({ name: 'binom' });

export class TrackerSession {
  readonly #key: string;
  static #instances = 0;

  constructor(
    private readonly base: string,
    key: string,
  ) {
    this.#key = key;
    TrackerSession.#instances += 1;
    log.info('session', TrackerSession.#instances, base);
  }

  static fromEnv(env: { BINOM_URL: string; BINOM_API_KEY: string }): TrackerSession {
    return new TrackerSession(env.BINOM_URL, env.BINOM_API_KEY);
  }

  get #auth(): string {
    return `api-key ${this.#key}`;
  }

  get masked(): string {
    return '*'.repeat(8) + this.#key.slice(-4);
  }

  open(): Client {
    log.debug('opening with', this.masked);

    log.silly('opening with', this.#auth); // $ no-key-logging
    return new Client(this.base);
  }

  #trace(event: string, details: Record<string, unknown>): void {
    log.trace(event, details);
  }

  async offers(client: Client): Promise<unknown> {
    const headers = { 'api-key': this.#key };
    this.#trace('offers', { headers }); // $ no-key-logging
    const { statusCode, body } = await client.request({ path: '/public/api/v1/offer/list/filtered', method: 'GET', headers });
    log.info('offers', { statusCode });
    return body.json();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `TrackerSession<${this.base}>`;
  }
}

const session = TrackerSession.fromEnv(loadEnv());
log.info(session.masked, session instanceof TrackerSession);

declare function loadEnv(): { BINOM_URL: string; BINOM_API_KEY: string };
