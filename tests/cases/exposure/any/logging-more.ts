//@ {"settings":{"binom":{"credentials":"any"}}}
import pino from 'pino';
import { Signale } from 'signale';

const log = pino();
const signale = new Signale();

export class Vault {
  #secret = '';
  private readonly credentials: { user: string; password: string };

  constructor(credentials: { user: string; password: string }) {
    this.credentials = credentials;
    log.debug({ user: credentials.user });
    log.debug({ credentials }); // $ no-key-logging
  }

  set secret(value: string) {
    this.#secret = value;
    signale.info('secret set to %s', this.#secret); // $ no-key-logging
  }

  describe(): string {
    return `${this.credentials.user}:${this.credentials.password}`;
  }

  report(): void {
    log.info(this.describe()); // $ no-key-logging
    log.info('user %s', this.credentials.user);
  }
}

export function parse(tokens: readonly { type: string; text: string }[], pass: number, fail: number): void {
  for (const { type, text } of tokens) log.trace({ type, text });
  log.info({ tokens: tokens.length, pass, fail });
}

export async function login(form: FormData): Promise<void> {
  const password = form.get('password');
  const response = await fetch('https://auth.acme.io/login', { method: 'POST', body: JSON.stringify({ password }) });
  log.info({ status: response.status });
  const { accessToken, expiresIn } = await response.json();
  log.info({ expiresIn });
  log.info({ accessToken }); // $ no-key-logging
}
