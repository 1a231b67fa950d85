import https from 'https';
import merge from 'lodash/merge.js';
import defaults from 'lodash/defaults.js';
import pick from 'lodash/pick.js';
import { mergeDeepRight } from 'ramda';

const presets = {
  strict: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
  lab: { minVersion: 'TLSv1', rejectUnauthorized: false }, // $ require-modern-tls no-disabled-tls-verification
};

export const lab = new https.Agent(merge({}, presets.strict, presets.lab));
export const safe = new https.Agent({ ...presets.lab, ...presets.strict });
export const picked = new https.Agent(pick(presets.strict, ['minVersion']));

class Transport {
  static defaults = { keepAlive: true, rejectUnauthorized: false }; // $ no-disabled-tls-verification
  options = {};

  constructor(options = {}) {
    this.options = defaults({}, options, Transport.defaults);
    this.options.maxVersion = 'TLSv1.1'; // $ require-modern-tls
  }

  agent() {
    return new https.Agent(this.options);
  }
}

export class Lenient extends https.Agent {
  constructor(options) {
    super({ ...options, rejectUnauthorized: false }); // $ no-disabled-tls-verification
  }
}

const KEY = 'rejectUnauthorized';
export const computed = mergeDeepRight({ timeout: 1 }, { tls: { [KEY]: false } }); // $ no-disabled-tls-verification
export const frozen = Object.freeze(new Map([['rejectUnauthorized', false]]));
export const fromPairs = Object.fromEntries([['rejectUnauthorized', false], ['timeout', 3]]); // $ no-disabled-tls-verification
export { Transport };
