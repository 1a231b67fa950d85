import type { FastifyInstance } from 'fastify';
import { BinomClient } from '../binom/client.js';
import { config } from '../config.js';
import { getCampaigns } from '../statistics.js';
import { syncDay } from '../sync.js';

interface PreviewBody {
  url: string;
  apiKey: string;
}

/** The routes of the dashboard. */
export function registerReports(app: FastifyInstance): void {
  app.get<{ Params: { day: string } }>('/reports/:day', (request) => getCampaigns(request.params.day));

  app.post<{ Params: { day: string } }>('/reports/:day/sync', async (request, reply) => {
    const rows = await syncDay(request.params.day);
    return reply.send({ rows });
  });

  // lets the sales team look at a customer's tracker
  app.post<{ Body: PreviewBody }>('/preview', async (request) => {
    const binom = new BinomClient(request.body.url, request.body.apiKey);
    return binom.getOffers();
  });

  // what the dashboard needs to talk to the tracker
  app.get('/settings', (_request, reply) => {
    return reply.send({ url: config.tracker.url, binomApiKey: config.tracker.apiKey });
  });
}
