//@ {"config":"strict","settings":{"binom":{"register":"./tests/fixtures/register/binom-keys.json"}}}
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { logger } from './logger';
import { binom } from './binom';

interface Click {
  clickId: string;
  ip: string;
  userAgent: string;
  campaign: number;
}

const hash = (value: string): string => createHash('sha256').update(value).digest('hex');

export function postback(req: Request, res: Response): void {
  logger.info(`postback from ${req.ip}`); // $ no-personal-data-logging
  logger.info('postback', { agent: req.headers['user-agent'] }); // $ no-personal-data-logging
  logger.info('postback', { campaign: req.query.campaign });
  res.end();
}

export async function clicks(campaign: number): Promise<void> {
  const rows: Click[] = await binom.clicks(campaign);
  logger.info(`${rows.length} clicks of campaign ${campaign}`);
  for (const row of rows) {
    logger.debug({ campaign: row.campaign, visitor: hash(row.ip) });
    logger.debug(row.clickId); // $ no-personal-data-logging
    const { userAgent } = row;
    console.log('agent', userAgent); // $ no-personal-data-logging
    console.log(userAgent.length, Boolean(row.ip));
  }
}

export function lead(form: { email: string; phone: string; offer: number }): void {
  logger.info({ offer: form.offer });
  logger.info({ offer: form.offer, email: form.email }); // $ no-personal-data-logging
}

export const serverIp = '203.0.113.7';
export function start(port: number, allowedIps: string[]): void {
  logger.info(`listening on ${serverIp}:${port}, ${allowedIps.length} addresses allowed`, allowedIps);
}

// The audit trail that the guidelines ask for: the address is that of the application.
export function logApiRequest(endpoint: string, statusCode: number, ipAddress: string): void {
  logger.info(`API Request: ${endpoint} | Status: ${statusCode} | IP: ${ipAddress}`);
}
