import winston from 'winston';
const logger = winston.createLogger({ transports: [new winston.transports.Console()] });
const config = { url: 'https://binom.leadbay.io', binomApiKey: process.env.BINOM_API_KEY };
logger.info('config', config); // $ no-key-logging
logger.info('config', { ...config, binomApiKey: '[redacted]' });
const { binomApiKey: _omitted, ...safe } = config;
logger.info('config', safe);
