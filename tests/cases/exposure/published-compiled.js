//@ {"settings":{"binom":{"credentials":"any"}}}
'use strict';
// Compiled TypeScript: calls as `(0, module.name)(…)`, and modules with a number behind their names.
const logger_1 = require('../logger');
const mask_1 = require('../util/mask');
const jwt_1 = require('../util/jwt');
const error_messages_1 = require('../constants/error-messages');

exports.migrate = (config) => {
  const token = config.npmToken;
  logger_1.logger.debug({ npmToken: (0, mask_1.maskToken)(token) }, 'Migrating npmToken to npmrc');
  logger_1.logger.debug({ npmToken: (0, mask_1.trimToken)(token) }, 'Migrating npmToken to npmrc'); // $ no-key-logging
};

exports.refuse = (header) => {
  if (header.alg !== jwt_1.ALGORITHM_RS256) throw new Error(`expected ${jwt_1.ALGORITHM_RS256}`);
  throw new Error(error_messages_1.PLATFORM_BAD_CREDENTIALS);
};

const { kProxyUrl, kProxyAuth } = require('../core/symbols');
const kTarget = Symbol.for('target');
exports.Agent = class {
  constructor(options) {
    this[kProxyUrl] = options.url;
    this[kTarget] = options.target;
    this[kProxyAuth] = { password: options.password };
  }
  connect() {
    console.log('to', this[kProxyUrl], this[kTarget]);
    console.log('as', this[kProxyAuth]); // $ no-key-logging
  }
};
