const { inspect } = require('node:util');
const { config } = require('./config');
const { omit, mapValues } = require('lodash');

const SECRET = /key|token|password/i;

function safe(object) {
  const copy = {};
  for (const [name, value] of Object.entries(object)) copy[name] = SECRET.test(name) ? '[hidden]' : value;
  return copy;
}

function visible(object) {
  const { binomApiKey: _key, ...rest } = object;
  return rest;
}

function replacer(name, value) {
  if (SECRET.test(name)) return '***';
  return value;
}

console.log(safe(config));
console.log(visible(config));
console.log(JSON.stringify(config, replacer, 2));
console.log(omit(config, 'binomApiKey'));
console.log(mapValues(config, (value, name) => (SECRET.test(name) ? '***' : value)));
console.log(inspect(Object.keys(config)));
console.log({ ...config, binomApiKey: config.binomApiKey && '***' });
console.log({ ...config, binomApiKey: Boolean(config.binomApiKey) });
console.log(`${config.binomUrl} ${config.binomApiKey ? '(key set)' : '(no key)'}`);
console.log(config.binomApiKey?.length ?? 0, typeof config.binomApiKey);
console.table(Object.keys(config).map((name) => ({ name, set: config[name] !== undefined })));
