/** Which functions hand what to their callbacks. */

/** What a method of a list (or promise) hands to its callback, by the callback's parameter. */
export type CallbackKind = 'element' | 'value' | 'reduce' | 'entry';

/** Methods of a list (or promise) whose callback is handed its elements (or its value). */
export const CALLBACK_METHODS: ReadonlyMap<string, CallbackKind> = new Map([
  ['map', 'element'],
  ['forEach', 'entry'],
  ['filter', 'element'],
  ['find', 'element'],
  ['findLast', 'element'],
  ['findIndex', 'element'],
  ['some', 'element'],
  ['every', 'element'],
  ['flatMap', 'element'],
  ['sort', 'element'],
  ['reduce', 'reduce'],
  ['reduceRight', 'reduce'],
  ['then', 'value'],
]);

/**
 * Functions that hand their own further arguments to the callback that they are given first, from which argument on: timers
 * (https://nodejs.org/api/timers.html).
 */
export const DELAYING_FUNCTIONS: ReadonlyMap<string, number> = new Map([
  ['setTimeout', 2],
  ['setInterval', 2],
  ['setImmediate', 1],
  ['nextTick', 1],
]);

/** Methods that register a listener for an event of a name (https://nodejs.org/api/events.html), and those that send one. */
export const LISTENING_METHODS: ReadonlySet<string> = new Set([
  'on',
  'once',
  'addListener',
  'prependListener',
  'prependOnceListener',
]);
export const SENDING_METHODS: ReadonlySet<string> = new Set(['emit', 'emitAsync']);
