import { pino } from 'pino';

export const logger = pino({ name: 'leaky-sync', level: process.env.LOG_LEVEL ?? 'info' });
