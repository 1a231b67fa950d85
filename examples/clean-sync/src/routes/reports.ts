import type { FastifyInstance } from 'fastify';
import { BinomClient } from '../binom/client.js';
import { config } from '../config.js';
import { describeError, logger } from '../logger.js';
import { getCampaigns } from '../statistics.js';
import { syncDay } from '../sync.js';

const binom = new BinomClient(config.tracker.url, config.tracker.apiKey);

/** The routes of the dashboard. */
export function registerReports(app: FastifyInstance): void {
  app.get<{ Params: { day: string } }>('/reports/:day', (request) => getCampaigns(request.params.day));

  app.post<{ Params: { day: string } }>('/reports/:day/sync', async (request, reply) => {
    try {
      return await reply.send({ rows: await syncDay(request.params.day) });
    } catch (error) {
      logger.error(describeError(error), 'sync by hand failed');
      return reply.code(502).send({ message: 'The tracker did not answer; see the log.' });
    }
  });

  // the dashboard asks us: the key stays here
  app.get('/offers', () => binom.getOffers());

  app.get('/settings', (_request, reply) => {
    return reply.send({ url: config.tracker.url, hasKey: config.tracker.apiKey.length > 0 });
  });
}
