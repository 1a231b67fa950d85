import * as Sentry from '@sentry/node';
import { trace } from '@opentelemetry/api';
import newrelic from 'newrelic';
import Bugsnag from '@bugsnag/js';
import { Counter } from 'prom-client';
import { datadogLogs } from '@datadog/browser-logs';
import { settings } from './settings';

const { apiKey, url } = settings.binom;
const requests = new Counter({ name: 'binom_requests', help: 'requests', labelNames: ['key', 'host'] });

Sentry.setTag('tracker', url);
Sentry.setTag('binom.key', apiKey); // $ no-key-logging
Sentry.setContext('binom', settings.binom); // $ no-key-logging
Sentry.setUser({ id: 'job', data: { apiKey } }); // $ no-key-logging
Sentry.addBreadcrumb({ category: 'binom', message: `key ${apiKey}` }); // $ no-key-logging
Sentry.addBreadcrumb({ category: 'binom', message: `url ${url}` });
Sentry.captureMessage(`401 with ${apiKey}`); // $ no-key-logging
Sentry.captureException(new Error('401'), { extra: { url } });
Sentry.captureException(new Error('401'), { extra: { apiKey } }); // $ no-key-logging
Sentry.withScope((scope) => {
  scope.setExtra('url', url);
  scope.setExtra('key', apiKey); // $ no-key-logging
});

const tracer = trace.getTracer('binom');
tracer.startActiveSpan('report', (span) => {
  span.setAttribute('binom.url', url);
  span.setAttribute('binom.key', apiKey); // $ no-key-logging
  span.addEvent('sent', { headers: JSON.stringify({ 'api-key': apiKey }) }); // $ no-key-logging
  span.end();
});
tracer.startSpan('stats', { attributes: { key: apiKey } }).end(); // $ no-key-logging

newrelic.addCustomAttribute('binomUrl', url);
newrelic.addCustomAttributes({ apiKey }); // $ no-key-logging
Bugsnag.leaveBreadcrumb('binom', { apiKey }); // $ no-key-logging
Bugsnag.notify(new Error('401'));
requests.labels(apiKey, url).inc(); // $ no-key-logging
requests.inc({ host: url });
datadogLogs.logger.info('binom', { key: apiKey }); // $ no-key-logging
datadogLogs.logger.info('binom', { url });
