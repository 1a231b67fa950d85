//@ {"settings": {"binom": {"credentials": "any"}}}
import type { Request, Response, NextFunction } from 'express';
import axios from 'axios';
import { logger } from './logger';

export function audit(req: Request, _res: Response, next: NextFunction) {
  logger.info(`${req.method} ${req.path}`);
  logger.info('agent', req.headers['user-agent']);
  logger.info('auth', req.headers.authorization); // $ no-key-logging
  logger.info('auth', req.get('Authorization')); // $ no-key-logging
  logger.info('key', req.header('x-api-key')); // $ no-key-logging
  logger.info('session', req.cookies.access_token); // $ no-key-logging
  logger.info('has auth', Boolean(req.headers.authorization));
  logger.info('type', req.headers['content-type'], req.headers['content-length']);
  next();
}

export async function call(token: string) {
  const config = { headers: { Authorization: `Bearer ${token}` }, timeout: 3000 };
  logger.debug(config); // $ no-key-logging
  logger.debug(config.timeout);
  logger.debug(config.headers); // $ no-key-logging
  try {
    return await axios.get('https://api.sandpiper.dev/me', config);
  } catch (error) {
    logger.error((error as Error).message);
    logger.error(error); // $ no-key-logging
    throw new Error('call failed', { cause: error });
  }
}

export async function login(email: string, password: string) {
  const body = JSON.stringify({ email, password });
  logger.trace(body.length);
  logger.trace(body); // $ no-key-logging
  const res = await fetch('https://api.sandpiper.dev/login', { method: 'POST', body });
  const { access_token: token, expires_in: expires } = await res.json();
  logger.trace('expires', expires);
  logger.trace('got', token); // $ no-key-logging
  return token;
}
