/** How long code waits: durations written as numbers, texts, objects of units, and points of time ahead of now. */
import { splitWords } from '../../binom/words.ts';
import type { Analysis, Node } from '../../analysis/index.ts';
import { getKeyName, getLastName, unwrap } from '../../analysis/ast.ts';
import { compileRows } from '../../analysis/patterns.ts';
import { DELAY_WORDS, SLEEP_ROWS, UNITS } from '../../models/rotation-steps.ts';

/** Milliseconds, or `unknown`. */
export type Duration = number | 'unknown';

const SLEEPS = compileRows(SLEEP_ROWS);
const SLEEP_NAME =
  /^(?:sleep|delay|wait|pause|sleepFor|waitFor|delayFor|sleepMs|waitMs|sleepSeconds|waitSeconds|sleepHours|waitHours)$/;

/** `2 days`, `26h`, `in 24 hours`, `1h 30m`, `PT24H`; undefined when the text is no duration. */
export function parseDuration(text: string): number | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:in|after)\s+/, '');
  const iso = /^p(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?)?$/.exec(plain);
  if (iso && plain.length > 2) {
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = iso
      .slice(1)
      .map((part: string | undefined) => Number(part ?? 0));
    return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
  if (!/^(?:\d+(?:\.\d+)?\s*[a-z]+[\s,]*)+$/.test(plain)) return undefined;
  let total = 0;
  for (const [, amount, unit] of plain.matchAll(/(?<!\d)(\d+(?:\.\d+)?)\s*([a-z]+)/g)) {
    const factor = UNITS.get(unit ?? '');
    if (factor === undefined) return undefined;
    total += Number(amount) * factor;
  }
  return total;
}

/** The unit that a name ends with (`delayHours`, `DELAY_SECONDS`, `ttlMs`), in milliseconds. */
function getUnit(name: string | undefined): number | undefined {
  const last = name === undefined ? undefined : splitWords(name).at(-1);
  // One letter is no unit in a name.
  return last === undefined || last.length < 2 ? undefined : UNITS.get(last);
}

/**
 * The duration that an expression stands for.
 * @param unit milliseconds of a plain number; undefined when not known
 */
export function getDuration(analysis: Analysis, expression: Node, unit: number | undefined): Duration {
  const node = unwrap(expression);
  const value = analysis.getStatic(node);
  if (value.known && typeof value.value === 'number') {
    // Nothing is nothing in every unit.
    return value.value <= 0 ? 0 : unit === undefined ? 'unknown' : value.value * unit;
  }
  if (value.known && typeof value.value === 'string') return parseDuration(value.value) ?? 'unknown';
  if (node.type === 'ObjectExpression') return getSum(analysis, node.properties);
  return getAhead(analysis, node) ?? 'unknown';
}

/** `{ days: 1, hours: 2 }`. */
function getSum(analysis: Analysis, properties: readonly Node[]): Duration {
  let total = 0;
  let isKnown = false;
  for (const property of properties) {
    const factor = property.type === 'Property' ? UNITS.get(getKeyName(property) ?? '') : undefined;
    if (property.type !== 'Property' || factor === undefined) continue;
    const amount = getDuration(analysis, property.value, factor);
    if (amount === 'unknown') return 'unknown';
    total += amount;
    isKnown = true;
  }
  return isKnown ? total : 'unknown';
}

/** `new Date(Date.now() + x)`, `addHours(new Date(), 24)`, `dayjs().add(1, 'day')`, `ms('2d')`. */
function getAhead(analysis: Analysis, node: Node): Duration | undefined {
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const isNow = (side: Node): boolean =>
      /^(?:now|getTime|valueOf)$/.test(unwrap(side).type === 'CallExpression' ? getCalledName(side) : '');
    if (isNow(node.left)) return getDuration(analysis, node.right, 1);
    if (isNow(node.right)) return getDuration(analysis, node.left, 1);
    return undefined;
  }
  if (node.type === 'Identifier') {
    const origins = analysis.origins(node).filter((origin) => origin.node !== node);
    const [only] = origins;
    return origins.length === 1 && only ? getAhead(analysis, unwrap(only.node)) : undefined;
  }
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const [first, second] = node.arguments;
  const name = getCalledName(node);
  if (name === 'Date' && first) return getAhead(analysis, unwrap(first)) ?? 'unknown';
  if (name === 'ms' && first) return getDuration(analysis, first, undefined);
  if (/^add(?:Hours|Minutes|Seconds|Days|Weeks|Milliseconds)$/.test(name) && second)
    return getDuration(analysis, second, getUnit(name));
  if (/^(?:add|plus|fromObject)$/.test(name) && first) {
    const unit = second ? analysis.getStatic(second) : undefined;
    const factor = unit?.known === true && typeof unit.value === 'string' ? UNITS.get(unit.value) : undefined;
    return getDuration(analysis, first, factor);
  }
  return /^(?:hours|minutes|seconds|days|weeks)$/.test(name) && first
    ? getDuration(analysis, first, UNITS.get(name))
    : undefined;
}

function getCalledName(node: Node): string {
  const call = unwrap(node);
  return call.type === 'CallExpression' || call.type === 'NewExpression' ? (getLastName(call.callee) ?? '') : '';
}

/** How long a call waits, when it is one that waits: `sleep(x)`, `step.sleep('grace', '1 day')`, `new Promise((r) => setTimeout(r, x))`. */
export function getSleep(analysis: Analysis, call: Node): Duration | undefined {
  if (call.type !== 'CallExpression') return undefined;
  const row = analysis.findRow(call.callee, SLEEPS);
  const name = getLastName(call.callee) ?? '';
  if (!row && !SLEEP_NAME.test(name) && !(name === 'for' && getObjectName(call.callee) === 'wait')) return undefined;
  const known = call.arguments.map((argument) => getDuration(analysis, argument, row?.unit ?? getUnit(name) ?? 1));
  const found = row ? known[row.argument] : known.find((duration) => duration !== 'unknown');
  return found ?? 'unknown';
}

function getObjectName(callee: Node): string | undefined {
  const inner = unwrap(callee);
  return inner.type === 'MemberExpression' ? getLastName(inner.object) : undefined;
}

/** When a job runs, by its arguments: an option such as `{ delay }` or `{ delay_hours }`, a text, or a point of time. */
export function getJobDelay(analysis: Analysis, args: readonly Node[]): Duration {
  for (const argument of args) {
    const inner = unwrap(argument);
    if (inner.type === 'ObjectExpression') {
      const found = getDelayOption(analysis, inner.properties);
      if (found !== undefined) return found;
    } else {
      const duration = getDuration(analysis, inner, getUnit(getLastName(inner)));
      if (duration !== 'unknown') return duration;
    }
  }
  return 'unknown';
}

function getDelayOption(analysis: Analysis, properties: readonly Node[]): Duration | undefined {
  for (const property of properties) {
    if (property.type !== 'Property') continue;
    const name = getKeyName(property) ?? '';
    const parts = splitWords(name);
    if (!DELAY_WORDS.has(parts[0] ?? '') && !DELAY_WORDS.has(name.toLowerCase())) continue;
    const unit = getUnit(name) ?? (/^delay$/i.test(name) ? 1 : /^startAfter$/i.test(name) ? 1000 : undefined);
    return getDuration(analysis, property.value, unit);
  }
  return undefined;
}
