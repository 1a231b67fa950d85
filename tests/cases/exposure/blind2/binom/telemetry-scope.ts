import * as Sentry from '@sentry/node';
import { trace, SpanStatusCode } from '@opentelemetry/api';
import { Counter, Gauge } from 'prom-client';
import tracer from 'dd-trace';
import newrelic from 'newrelic';
import { settings } from './settings';

const calls = new Counter({ name: 'binom_calls', help: 'calls', labelNames: ['tracker', 'key'] });
const age = new Gauge({ name: 'binom_key_age_days', help: 'age of the key' });

export async function run(job: string): Promise<void> {
  const { url, apiKey, issued } = settings.binom;

  Sentry.withScope((scope) => {
    scope.setTag('tracker', url);

    scope.setTag('binom.key', apiKey); // $ no-key-logging

    scope.setExtra('settings', settings.binom); // $ no-key-logging

    scope.setContext('binom', { url, issued });
    Sentry.captureMessage(`job ${job} started`);
  });

  Sentry.addBreadcrumb({ category: 'binom', message: `calling ${url}` });

  Sentry.addBreadcrumb({ category: 'binom', data: { 'api-key': apiKey } }); // $ no-key-logging

  Sentry.setUser({ id: job, username: apiKey }); // $ no-key-logging

  await trace.getTracer('binom').startActiveSpan('binom.report', async (span) => {
    span.setAttribute('binom.url', url);

    span.setAttribute('binom.key', apiKey); // $ no-key-logging

    span.setAttributes({ 'binom.job': job, 'http.request.header.api_key': apiKey }); // $ no-key-logging

    span.addEvent('auth', { key: apiKey }); // $ no-key-logging

    span.setStatus({ code: SpanStatusCode.ERROR, message: 'no answer' });
    span.end();
  });

  calls.inc({ tracker: url, key: apiKey }); // $ no-key-logging

  calls.labels(url, apiKey.slice(-4)).inc();
  age.set((Date.now() - issued) / 86_400_000);

  tracer.scope().active()?.setTag('binom.key', apiKey); // $ no-key-logging

  newrelic.addCustomAttribute('binomKey', apiKey); // $ no-key-logging

  newrelic.addCustomAttribute('binomUrl', url);
}
