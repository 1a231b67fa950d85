import Fastify from 'fastify';
import { config } from './config.js';
import { checkAddress } from './routes/access.js';
import { registerReports } from './routes/reports.js';

const app = Fastify({ logger: true, trustProxy: true });

app.addHook('onRequest', checkAddress);
registerReports(app);

await app.listen({ port: config.port, host: '0.0.0.0' });
