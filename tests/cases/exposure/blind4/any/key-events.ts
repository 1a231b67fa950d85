//@ {"settings": {"binom": {"credentials": "any"}}}
import { trackEvent } from './tracking';
import amplitude from 'amplitude-js';
import * as Sentry from '@sentry/react';

export function onKey(event: KeyboardEvent, field: { key: string; tokenIndex: number }) {
  console.log(event.key, event.code, field.key, field.tokenIndex);
  trackEvent('key', { key: event.key });
  Sentry.setTag('key', field.key);
}

export function onAuth(user: { id: string; authProvider: string; accessToken: string; secretQuestion: string }) {
  amplitude.getInstance().logEvent('login', { provider: user.authProvider });
  amplitude.getInstance().logEvent('login', { token: user.accessToken }); // $ no-key-sharing
  Sentry.setUser({ id: user.id });
  Sentry.setContext('auth', { token: user.accessToken }); // $ no-key-logging
  console.log(`provider ${user.authProvider}`);
  console.log('signed in', user.id, Boolean(user.accessToken));
  document.title = `Hello ${user.id}`;
  document.body.dataset.token = user.accessToken;
  document.querySelector('#out')!.textContent = user.id;
}
