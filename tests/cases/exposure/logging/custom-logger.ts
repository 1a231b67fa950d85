//@ {"settings":{"binom":{"loggers":["@acme/log#audit","@acme/log#*().record"],"redactors":["@acme/log#scrub"]}}}
import { audit, getJournal, scrub } from '@acme/log';
import { settings } from './settings';

const journal = getJournal('binom');

audit('sync', settings.binom.url);
audit('sync', settings.binom.apiKey); // $ no-key-logging
audit('sync', scrub(settings.binom));
journal.record({ key: settings.binom.apiKey }); // $ no-key-logging
journal.record({ url: settings.binom.url });
