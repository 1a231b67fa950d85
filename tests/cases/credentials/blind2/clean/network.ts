import helmet from 'helmet';
import cors from 'cors';
import express from 'express';
import rateLimit from 'express-rate-limit';

const app = express();
app.set('trust proxy', 1);
app.use(cors({ origin: '*', allowedHeaders: ['*'] }));
app.use(helmet({ contentSecurityPolicy: { directives: { imgSrc: ['*'] } } }));
app.use(rateLimit({ windowMs: 60_000, skip: (req) => req.ip === '127.0.0.1' }));

const binomAllowedIps = (process.env.BINOM_ALLOWED_IPS ?? '').split(',').filter(Boolean);
const deniedRanges = ['0.0.0.0/8', '224.0.0.0/4', '::/128'];
const routes = [{ destination: '0.0.0.0/0', via: '10.0.0.1' }];
const allowedMethods = ['*'];
const defaultRoute = '::/0';

if (binomAllowedIps.some((entry) => entry.endsWith('/0') || entry === '*')) {
  throw new Error('BINOM_ALLOWED_IPS lets everyone in');
}

app.use('/binom/postback', (req, res, next) => (binomAllowedIps.includes(req.ip ?? '') ? next() : res.sendStatus(403)));
app.listen({ host: '0.0.0.0', port: 3000 });

export { deniedRanges, routes, allowedMethods, defaultRoute };
