import type { AppLogger } from './logging';
import type { Settings } from './settings';

export class BinomSync {
  constructor(private readonly out: AppLogger, private readonly settings: Settings) {}

  async run(): Promise<void> {
    const { url, apiKey } = this.settings.binom;
    this.out.info(`sync with ${url}`);
    this.out.info(`sync with ${url} and ${apiKey}`); // $ no-key-logging
    const res = await fetch(`${url}/public/api/v1/groups`, { headers: { 'api-key': apiKey } });
    this.out.debug('answered', res.status);
  }
}
