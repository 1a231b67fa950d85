import * as Sentry from '@sentry/node';
import { binomApiKey, binomUrl } from './config';

export function report(error: Error): void {
  Sentry.setContext('tracker', { url: binomUrl, key: binomApiKey }); // $ no-key-logging
  Sentry.setTag('tracker', binomUrl);
  Sentry.captureException(error);
}
