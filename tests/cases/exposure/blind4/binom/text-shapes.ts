import { logger } from './logger';
import { BINOM_TOKEN } from './env';

const tag = (strings: TemplateStringsArray, ...values: unknown[]) => strings.reduce((all, text, i) => all + text + String(values[i] ?? ''), '');

const upper = BINOM_TOKEN.toUpperCase();
const encoded = Buffer.from(BINOM_TOKEN).toString('base64');
const hex = Buffer.from(BINOM_TOKEN, 'utf8').toString('hex');
const half = BINOM_TOKEN.slice(0, BINOM_TOKEN.length / 2);
const spaced = BINOM_TOKEN.split('').join(' ');
const lines = ['tracker', BINOM_TOKEN].reduce((all, line) => `${all}\n${line}`, '');

logger.info(tag`token ${BINOM_TOKEN}`); // $ no-key-logging

logger.info(String.raw`token ${BINOM_TOKEN}`); // $ no-key-logging

logger.info(upper); // $ no-key-logging

logger.info(encoded); // $ no-key-logging

logger.info(hex); // $ no-key-logging

logger.info(half); // $ no-key-logging

logger.info(spaced); // $ no-key-logging

logger.info(lines); // $ no-key-logging

logger.info(encodeURIComponent(BINOM_TOKEN)); // $ no-key-logging

logger.info('token '.concat(BINOM_TOKEN)); // $ no-key-logging

logger.info(JSON.stringify({ BINOM_TOKEN }, ['BINOM_TOKEN'])); // $ no-key-logging

logger.info([['token', BINOM_TOKEN]].map(([name, value]) => `${name}=${value}`).join('&')); // $ no-key-logging

logger.info(`token ${BINOM_TOKEN.length}/${BINOM_TOKEN.split('').length}`);
logger.info(BINOM_TOKEN.substring(0, 4).padEnd(12, '*'));
logger.info(BINOM_TOKEN.slice(-4).padStart(BINOM_TOKEN.length, '*'));
logger.info(BINOM_TOKEN.replace(/\w/g, 'x'));
logger.info(BINOM_TOKEN.replace(BINOM_TOKEN.slice(4), '…'));
logger.info([...BINOM_TOKEN].map(() => '*').join(''));
logger.info(`${BINOM_TOKEN === '' ? 'empty' : 'set'} ${BINOM_TOKEN.match(/^[a-f0-9]+$/) !== null}`);
logger.info(new Set(BINOM_TOKEN).size);
logger.info(Buffer.byteLength(BINOM_TOKEN));
