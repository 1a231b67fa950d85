//@ {"config":"strict","settings":{"binom":{"register":"./tests/fixtures/register/binom-keys.json"}}}
import 'global-agent/bootstrap'; // $ require-static-egress
import { settings } from './settings';

export const url = settings.binomUrl;
