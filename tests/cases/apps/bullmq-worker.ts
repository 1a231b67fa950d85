import { Worker } from 'bullmq';
import pino from 'pino';

const log = pino();
const apiKey = process.env.BINOM_API_KEY;
if (apiKey === undefined || apiKey === '') throw new Error('BINOM_API_KEY is empty');

new Worker('costs', async (job) => {
  const response = await fetch('https://binom.leadbay.io/public/api/v1/clicks/campaign/' + job.data.id, {
    method: 'PUT',
    headers: { 'api-key': apiKey, 'content-type': 'application/json' },
    body: JSON.stringify(job.data.costs),
  });
  log.info({ status: response.status, campaign: job.data.id }, 'costs updated');
  if (!response.ok) log.error({ headers: { 'api-key': apiKey } }, 'costs failed'); // $ no-key-logging
});
