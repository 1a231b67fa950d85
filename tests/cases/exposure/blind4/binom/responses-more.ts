import { Elysia } from 'elysia';
import Router from '@koa/router';
import fastifyModule from 'fastify';
import { NextApiRequest, NextApiResponse } from 'next';
import { Resolver, Query, ResolveField, Parent } from '@nestjs/graphql';
import { settings } from './settings';

export const elysia = new Elysia()
  .get('/url', () => settings.binom.url)
  .get('/key', () => settings.binom.apiKey); // $ no-client-exposed-key

const router = new Router();
router.get('/a', (ctx) => {
  ctx.body = settings.binom.url;
});
router.get('/b', async (ctx) => {
  ctx.status = 200;
  ctx.response.body = { ...settings.binom }; // $ no-client-exposed-key
});
router.get('/c', (ctx) => ctx.throw(502, `refused ${settings.binom.apiKey}`)); // $ no-key-logging

const app = fastifyModule({ logger: true });
app.get('/a', (request, reply) => {
  reply.header('x-tracker', settings.binom.url);

  reply.header('x-key', settings.binom.apiKey); // $ no-client-exposed-key
  return { ok: true };
});
app.get('/b', async () => ({ tracker: settings.binom })); // $ no-client-exposed-key
app.route({
  method: 'GET',
  url: '/c',
  handler: async (request, reply) => {
    request.log.info('c');
    return reply.code(200).send(settings.binom.apiKey); // $ no-client-exposed-key
  },
});
app.setErrorHandler((error, _request, reply) => {
  app.log.error(error.message);
  void reply.status(500).send({ message: 'failed' });
});

export default function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.method === 'HEAD') return res.status(200).end();
  if (req.query.full) return res.status(200).send({ key: settings.binom.apiKey }); // $ no-client-exposed-key
  return res.status(200).json({ url: settings.binom.url, hasKey: !!settings.binom.apiKey });
}

@Resolver('Team')
export class TeamResolver {
  @Query()
  tracker() {
    return { url: settings.binom.url };
  }

  @ResolveField()
  binomApiKey(@Parent() team: { binomApiKey: string }) {
    return team.binomApiKey; // $ no-client-exposed-key
  }
}
