import { Worker } from 'bullmq';
import pino from 'pino';
import { z } from 'zod';
import { BinomClient } from '@adops/binom';

const logger = pino({ redact: ['*.apiKey'] });
const Job = z.object({ preset: z.string(), apiKey: z.string().optional() });

const keyOf = (region: string): string | undefined => process.env[`BINOM_API_KEY_${region.toUpperCase()}`];

export const worker = new Worker('binom', async (job) => {
  const { preset } = Job.parse(job.data);
  const key = keyOf('eu');
  if (!key) throw new Error('no key for eu');
  const client = new BinomClient('https://eu.lakeside-cpa.com', key);
  const rows = await client.report(preset);
  logger.info({ rows: rows.length }, 'report is done');
});

const regions = new Map([
  ['eu', { binomUrl: 'https://eu.lakeside-cpa.com', binomToken: 'eee65f53e9421ce50211670eae679f02e8d28a79023c39c200661fccd268a29a' }], // $ no-hardcoded-key
  ['us', { binomUrl: 'https://us.lakeside-cpa.com', binomToken: '' }],
]);
export const clients = [...regions].map(([, region]) => new BinomClient(region.binomUrl, region.binomToken));

function build(url: string, apiKey: string) {
  return new BinomClient(url, apiKey);
}
export const direct = build('https://us.lakeside-cpa.com', '0d347301ef56e64dc3cd6089065c3146e80a9c222670bbe4f4c54977656cf2d1'); // $ no-hardcoded-key
export const checked = build('https://us.lakeside-cpa.com', process.env.BINOM_US_KEY!); // $ no-unchecked-env-key
