import Fastify from 'fastify';
import { config } from './config.js';
import { checkAddress } from './routes/access.js';
import { registerReports } from './routes/reports.js';

// one proxy of ours stands before the service; addresses that a caller claims further out are not believed
const app = Fastify({ logger: { redact: ['req.headers["api-key"]'] }, trustProxy: '10.20.0.5' });

app.addHook('onRequest', checkAddress);
registerReports(app);

await app.listen({ port: config.port, host: '0.0.0.0' });
