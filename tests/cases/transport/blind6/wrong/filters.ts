import express from 'express';
import { IpFilter } from 'express-ipfilter';

const app = express();
const OFFICE = ['203.0.113.7/32', '198.51.100.0/24'];
const PARTNERS = [...OFFICE, '0.0.0.0/0']; // $ no-open-ip-allowlist
const CRAWLERS = ['0.0.0.0/0'];

app.use('/binom', IpFilter(PARTNERS, { mode: 'allow' }));
app.use('/internal', IpFilter(OFFICE, { mode: 'allow' }));
app.use('/robots', IpFilter(CRAWLERS, { mode: 'deny' }));
