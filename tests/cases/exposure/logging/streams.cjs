const util = require('node:util');
const { inspect, debuglog } = require('util');

const key = process.env.BINOM_API_KEY;
if (!key) throw new Error('BINOM_API_KEY is not set');

const config = { tracker: process.env.BINOM_URL, binomToken: key };
const trace = debuglog('binom');

process.stdout.write(`tracker ${config.tracker}\n`);
process.stdout.write('key ' + key + '\n'); // $ no-key-logging
process.stderr.write(util.format('config %j\n', config)); // $ no-key-logging
process.stderr.write(inspect(config, { depth: 5 })); // $ no-key-logging
process.emitWarning(`old key ${key}`); // $ no-key-logging
trace('using %s', key); // $ no-key-logging
trace('using %s', config.tracker);

console.dir(config); // $ no-key-logging
console.table([config]); // $ no-key-logging
console.table([{ tracker: config.tracker }]);
console.assert(config.tracker, 'no tracker with key', key); // $ no-key-logging
console.assert(key, 'no key');
console.group(`binom ${key}`); // $ no-key-logging
console.groupEnd();

console.log(process.env); // $ no-key-logging
console.log(Object.keys(process.env).length);
console.log(process.env.NODE_ENV, process.env.BINOM_URL);
console.log(JSON.stringify(process.env, null, 2)); // $ no-key-logging
for (const [name, value] of Object.entries(process.env)) console.log(name, value); // $ no-key-logging
for (const name of Object.keys(process.env)) console.log(name);
console.log({ ...process.env }); // $ no-key-logging
