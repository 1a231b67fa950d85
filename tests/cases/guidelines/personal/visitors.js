//@ {"config":"strict","settings":{"binom":{"register":"./tests/fixtures/register/binom-keys.json"}}}
import debug from 'debug';
import { logger } from './logger';
import { config } from './config';

const log = debug('binom:landing');
const mask = (address) => address.replace(/\.\d+$/, '.0');

export function visit(req, res) {
  log('visit from %s', req.ip); // $ no-personal-data-logging
  log('visit from %s', mask(req.ip));
  log('visit with %o', req.get('user-agent')); // $ no-personal-data-logging
  log('visit with %o', req.header('X-Forwarded-For')); // $ no-personal-data-logging
  log('visit of %s in %s', req.query.campaign, req.get('accept-language'));
  const email = req.body.email?.trim().toLowerCase();
  if (!email) log('no address');
  log('lead %s', email); // $ no-personal-data-logging
  res.end();
}

// Whose address it is, the name nearer to the value says.
logger.info({ ip: config.serverIp, port: 8080 }, 'listening');
logger.info({ ip: process.env.SERVER_IP }, 'listening');
logger.info({ email: config.supportEmail }, 'questions to');
logger.info({ ip: config.visitor.ip }, 'visit'); // $ no-personal-data-logging
