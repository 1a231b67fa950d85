import ipRangeCheck from 'ip-range-check';
import express from 'express';

const ALLOWED = ['203.0.113.7/32', '0.0.0.0/0']; // $ no-open-ip-allowlist
const app = express();
app.use('/binom', (req, res, next) => {
  if (ipRangeCheck(req.ip ?? '', ALLOWED)) next();
  else res.sendStatus(403);
});
