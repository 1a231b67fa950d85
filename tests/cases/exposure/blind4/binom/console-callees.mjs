import { getBinomKey } from './keys.mjs';

const { log, error: complain } = console;
const key = await getBinomKey();
const noop = () => {};
const verbose = process.argv.includes('--verbose');
const levels = { low: console.debug, high: console.warn };
const sinks = [console.info, console.error];

log('ready');

log(key); // $ no-key-logging

complain('refused', key); // $ no-key-logging

globalThis.console.log(key); // $ no-key-logging

console?.log?.(key); // $ no-key-logging

(verbose ? console.log : noop)(key); // $ no-key-logging

console.log(...['key', key]); // $ no-key-logging

Reflect.apply(console.log, console, [key]); // $ no-key-logging

[key].forEach((each) => console.log(each)); // $ no-key-logging

Promise.resolve(key).then(console.log); // $ no-key-logging

queueMicrotask(() => console.log(key)); // $ no-key-logging

setTimeout(console.log, 100, key); // $ no-key-logging

levels.low(key); // $ no-key-logging

for (const sink of sinks) sink(key); // $ no-key-logging

const shout = console.log.bind(console, 'key:');
shout(key); // $ no-key-logging

console.log.call(console, key); // $ no-key-logging

(0, console.log)(key); // $ no-key-logging

levels.high('no key');
noop(key);
[key].forEach(noop);
setTimeout(noop, 100, key);
