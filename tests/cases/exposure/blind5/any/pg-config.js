//@ {"settings":{"binom":{"credentials":"any"}}}
'use strict';

const { Pool } = require('pg');
const log = require('npmlog');

const config = {
  user: process.env.PGUSER,
  password: process.env.PGPASSWORD,
  host: process.env.PGHOST || 'localhost',
};

const pool = new Pool(config);
pool.on('error', (err) => log.error('pg', err.message));
pool.on('connect', () => log.info('pg', 'connected to %s', config.host));

exports.dump = () => {
  log.verbose('pg', 'config %j', config); // $ no-key-logging
  log.verbose('pg', 'config %j', { ...config, password: '***' });
  log.verbose('pg', 'user %s', config.user);
  const { password, ...shown } = config;
  log.verbose('pg', 'config %j', shown);
  log.silly('pg', Object.values(config).join(' ')); // $ no-key-logging
};
