import { isAxiosError } from 'axios';
import { pino } from 'pino';

export const logger = pino({
  name: 'clean-sync',
  level: process.env.LOG_LEVEL ?? 'info',
  redact: { paths: ['apiKey', '*.apiKey', 'headers["api-key"]', '*.headers["api-key"]'], censor: '[redacted]' },
});

/** What may be said about an error: axios errors carry the whole request, key included. */
export function describeError(error: unknown): { message: string; status?: number } {
  if (isAxiosError(error)) return { message: error.code ?? 'request failed', status: error.response?.status };
  return { message: error instanceof Error ? error.message : 'unknown error' };
}
