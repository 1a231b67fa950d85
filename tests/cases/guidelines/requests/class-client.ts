//@ {"config":"strict","settings":{"binom":{"register":"./tests/fixtures/register/binom-keys.json"}}}
import { got } from 'got';
import { HttpsProxyAgent } from 'hpagent';
import { requireEnv } from './env';
import type { Logger } from 'pino';

export class BinomReports {
  private readonly client = got.extend({
    prefixUrl: `${requireEnv('BINOM_URL')}/public/api/v1`,
    headers: { 'api-key': requireEnv('BINOM_API_KEY') },
    agent: { https: new HttpsProxyAgent({ proxy: requireEnv('STATIC_PROXY_URL') }) },
    throwHttpErrors: false,
  });

  constructor(private readonly logger: Logger) {}

  private async read(path: string): Promise<unknown> {
    const response = await this.client.get(`report/${path}`, { searchParams: { datePreset: 'today' }, responseType: 'json' });
    this.logger.info({ path, status: response.statusCode }, 'binom');
    if (response.statusCode === 401) throw new Error('the Binom key is refused');
    return response.body;
  }

  campaigns(): Promise<unknown> {
    return this.read('campaign');
  }
}
