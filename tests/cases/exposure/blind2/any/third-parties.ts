//@ {"settings": {"binom": {"credentials": "any"}}}
import * as Sentry from '@sentry/browser';
import Rollbar from 'rollbar';
import Bugsnag from '@bugsnag/js';
import { datadogLogs } from '@datadog/browser-logs';
import { datadogRum } from '@datadog/browser-rum';
import { Notifier } from '@airbrake/browser';
import Honeybadger from '@honeybadger-io/js';
import newrelic from 'newrelic';
import algoliasearch from 'algoliasearch';
import { AnalyticsBrowser } from '@segment/analytics-next';
import LogRocket from 'logrocket';
import * as FullStory from '@fullstory/browser';

const analytics = AnalyticsBrowser.load({ writeKey: settings.segment });
const airbrake = new Notifier({ projectId: 1, projectKey: settings.airbrake });

export function leak(user: User) {
  Sentry.captureMessage(`login with ${user.password}`); // $ no-key-logging
  Sentry.setContext('user', { id: user.id, token: user.accessToken }); // $ no-key-logging
  Sentry.setExtra('password', user.password); // $ no-key-logging
  Sentry.setTag('plan', user.plan);
  Sentry.captureException(new Error(`bad token ${user.accessToken}`)); // $ no-key-logging
  Sentry.addBreadcrumb({ message: 'login ' + user.password }); // $ no-key-logging
  new Rollbar({}).error('login', { password: user.password }); // $ no-key-logging
  new Rollbar({}).info('login', { id: user.id });
  Bugsnag.notify(new Error(`token ${user.accessToken}`)); // $ no-key-logging
  Bugsnag.leaveBreadcrumb('login', { token: user.accessToken }); // $ no-key-logging
  Bugsnag.addMetadata('auth', { apiKey: user.apiKey }); // $ no-key-logging
  datadogLogs.logger.info('login', { secret: user.clientSecret }); // $ no-key-logging
  datadogLogs.logger.info('login', { plan: user.plan });
  datadogRum.addAction('login', { token: user.accessToken }); // $ no-key-logging
  datadogRum.setUser({ id: user.id, token: user.accessToken }); // $ no-key-logging
  airbrake.notify({ error: 'x', context: { password: user.password } }); // $ no-key-logging
  Honeybadger.notify('failed', { context: { apiKey: user.apiKey } }); // $ no-key-logging
  Honeybadger.setContext({ password: user.password }); // $ no-key-logging
  newrelic.noticeError(new Error('x'), { password: user.password }); // $ no-key-logging
  newrelic.addCustomAttributes({ plan: user.plan });
  LogRocket.identify(user.id, { token: user.accessToken }); // $ no-key-logging
  FullStory.event('login', { plan: user.plan });
  algoliasearch('app', settings.algolia).initIndex('users').saveObject({ objectID: user.id, apiKey: user.apiKey }); // $ no-key-sharing
  analytics.track('login', { password: user.password }); // $ no-key-sharing
  analytics.identify(user.id, { plan: user.plan });
  analytics.identify(user.id, { token: user.accessToken }); // $ no-key-sharing
  analytics.page('login', { secret: user.clientSecret }); // $ no-key-sharing
  window.dataLayer.push({ event: 'login', password: user.password }); // $ no-key-sharing
  window.dataLayer.push({ event: 'login', microphoneEnabled: true });
}

interface User {
  id: string;
  plan: string;
  password: string;
  accessToken: string;
  clientSecret: string;
  apiKey: string;
}
declare const settings: Record<string, string>;
declare global {
  interface Window {
    dataLayer: object[];
  }
}
