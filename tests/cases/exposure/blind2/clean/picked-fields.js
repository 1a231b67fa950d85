const { logger } = require('./logger');
const { loadConfig } = require('./config');
const _ = require('lodash');

const config = loadConfig();
const { binomApiKey, ...shareable } = config;
const { url, zone } = config;

logger.info('config', shareable);
logger.info('config', { url, zone, hasKey: binomApiKey != null });
logger.info('config', _.omit(config, ['binomApiKey']));
logger.info('config', _.pick(config, 'url', 'zone'));
logger.info(JSON.stringify(config, ['url', 'zone']));
logger.info(JSON.stringify(config, (name, value) => (name === 'binomApiKey' ? undefined : value)));
logger.info('config', { ...config, binomApiKey: '[redacted]' });
logger.info('config', Object.keys(config).length);
logger.info('config', Object.fromEntries(Object.entries(config).filter(([name]) => name !== 'binomApiKey')));

const copy = { ...config };
delete copy.binomApiKey;
logger.info('copy', copy);

const other = structuredClone(config);
other.binomApiKey = undefined;
logger.info('other', other);

function summary({ url, zone }) {
  return `${url} in ${zone}`;
}
logger.info(summary(config));
