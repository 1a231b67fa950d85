/**
 * Is the environment read as a whole, one variable after another?
 *
 * | read | lists |
 * |---|---|
 * | `Object.entries(process.env)`, `Object.values(process.env)` | all variables |
 * | `process.env[k]` in a loop or callback over `Object.keys(process.env)`, `for (const k in process.env)` | all variables |
 * | one of these behind a question about the name (`filter`, `if`, `&&`) | some, which are secret only if the question says so |
 */
import { isBinomCredentialName } from '../binom/names.ts';
import { getKeyName, getLastName, getLiteralText, isFunction, isInside, unwrap, type Node } from './ast.ts';
import { getFilteredNames } from './filters.ts';
import type { Step, Tracing } from './steps.ts';

/** What a listing runs through: bodies that are run for each variable, and callbacks that choose among them. */
interface Listing {
  readonly bodies: readonly Node[];
  readonly filters: readonly Node[];
}

/** Does what a leaf shows hold every variable of the environment, or those that a question asks for by a credential's name? */
export function isListed(tracing: Tracing, leaf: Step): boolean {
  const steps: Node[] = [];
  for (let step: Step | undefined = leaf; step; step = step.from) steps.push(step.node);
  const isWhole = steps.some((node) => isCallOf(node, /^(?:entries|values)$/u));
  const keys = steps.flatMap((node) => getKeyListing(tracing, node) ?? []);
  return (isWhole || keys.length > 0) && !isChosen(tracing, leaf, keys);
}

/** Is it some variables only that get through, by questions which don't ask for a credential? */
export function isChosen(tracing: Tracing, leaf: Step, keys: readonly Listing[] = []): boolean {
  const steps: Node[] = [];
  for (let step: Step | undefined = leaf; step; step = step.from) steps.push(step.node);
  const listings = [...keys, ...steps.map(getListing)];
  const bodies = listings.flatMap((listing) => listing.bodies);
  const tests = [
    ...listings.flatMap(({ filters }) => filters.flatMap((filter) => getFilterTests(tracing, filter))),
    ...bodies.flatMap((body) => steps.flatMap((node) => (isInside(node, body) ? getTests(node, body) : []))),
  ];
  return tests.length > 0 && !tests.some((test) => asksForCredential(test));
}

/** What a list is run through: `for (… of list)`, `list.forEach(f)`, and what `list.filter(f)` leaves. */
function getListing(list: Node): Listing {
  const bodies: Node[] = [];
  const { parent } = list;
  if (parent?.type === 'ForOfStatement' && parent.right === list) bodies.push(parent.body);
  const call = parent?.type === 'MemberExpression' && parent.object === list ? parent.parent : undefined;
  const [callback] = call?.type === 'CallExpression' ? call.arguments : [];
  if (isFunction(callback) && !isCallOf(call, /^filter$/u)) bodies.push(callback.body);
  const [filter] = list.type === 'CallExpression' && isCallOf(list, /^filter$/u) ? list.arguments : [];
  return { bodies, filters: filter ? [filter] : [] };
}

/** `process.env[k]`, where `k` runs through the names of the variables. */
function getKeyListing(tracing: Tracing, node: Node): Listing | undefined {
  const key = node.type === 'MemberExpression' && node.computed ? unwrap(node.property) : undefined;
  const definition = key?.type === 'Identifier' ? tracing.variables.get(key)?.defs[0] : undefined;
  if (!definition) return undefined;
  if (definition.type === 'Parameter') {
    const call = isFunction(definition.node) ? definition.node.parent : undefined;
    const callee = call?.type === 'CallExpression' ? unwrap(call.callee) : undefined;
    const filters = callee?.type === 'MemberExpression' ? getKeyFilters(callee.object) : undefined;
    return filters && { bodies: [definition.node], filters };
  }
  const declaration = definition.node.type === 'VariableDeclarator' ? definition.node.parent : undefined;
  const loop = declaration?.parent;
  if (loop?.type === 'ForInStatement') return { bodies: [loop.body], filters: [] };
  const filters = loop?.type === 'ForOfStatement' && loop.left === declaration ? getKeyFilters(loop.right) : undefined;
  return filters && loop?.type === 'ForOfStatement' ? { bodies: [loop.body], filters } : undefined;
}

/** The filters behind `Object.keys(o)`; undefined when a list is none of keys. */
function getKeyFilters(list: Node): readonly Node[] | undefined {
  const call = unwrap(list);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (call.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return undefined;
  if (getKeyName(callee) === 'keys' || getKeyName(callee) === 'ownKeys') return [];
  const filters = getKeyFilters(callee.object);
  return filters && getKeyName(callee) === 'filter' ? [...filters, ...call.arguments] : filters;
}

function isCallOf(node: Node | undefined, names: RegExp): boolean {
  const callee = node?.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' && names.test(getLastName(callee) ?? '');
}

/** A question about a variable's name. */
interface Test {
  readonly node: Node;
  /** True where the answer "no" lets the variable through. */
  readonly isNegated: boolean;
}

/** What a filter asks; nothing when it takes out what it names, for that is left out already. */
function getFilterTests(tracing: Tracing, filter: Node): Test[] {
  if (!isFunction(filter)) return [{ node: filter, isNegated: false }];
  if (getFilteredNames(tracing, filter)?.length !== 0) return [];
  return tracing.program.getReturned(filter).map(({ node }) => ({ node, isNegated: false }));
}

/** The questions between a loop's body and an expression in it: `if (t)`, `t && …`, `t ? … : …`, `if (t) continue;` before it. */
function getTests(node: Node, body: Node): Test[] {
  const tests: Test[] = [];
  for (let at = node; at !== body && at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
      if (parent.test !== at) tests.push({ node: parent.test, isNegated: parent.alternate === at });
    } else if (parent.type === 'LogicalExpression' && parent.right === at && parent.operator !== '??')
      tests.push({ node: parent.left, isNegated: parent.operator === '||' });
    else if (parent.type === 'BlockStatement') tests.push(...getExits(parent.body, at));
  }
  return tests;
}

function getExits(statements: readonly Node[], before: Node): Test[] {
  return statements.flatMap((statement) => {
    if (statement.type !== 'IfStatement' || statement.range[0] >= before.range[0]) return [];
    const { consequent } = statement;
    const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
    return /^(?:Continue|Return|Break)Statement$/u.test(last?.type ?? '')
      ? [{ node: statement.test, isNegated: true }]
      : [];
  });
}

/** `name.startsWith('BINOM_')`, `/^BINOM_/.test(name)` */
function asksForCredential({ node, isNegated }: Test): boolean {
  const test = unwrap(node);
  if (test.type === 'UnaryExpression' && test.operator === '!')
    return asksForCredential({ node: test.argument, isNegated: !isNegated });
  if (test.type === 'LogicalExpression')
    return [test.left, test.right].some((side) => asksForCredential({ node: side, isNegated }));
  if (isNegated) return false;
  return getTexts(test).some((text) => isBinomCredentialName(`${text}_API_KEY`));
}

function getTexts(test: Node): string[] {
  if (test.type === 'BinaryExpression') return [test.left, test.right].flatMap((side) => getLiteralText(side) ?? []);
  if (test.type !== 'CallExpression') return [];
  const callee = unwrap(test.callee);
  const asked = callee.type === 'MemberExpression' ? callee.object : undefined;
  const pattern = asked?.type === 'Literal' && 'regex' in asked ? [asked.regex.pattern] : [];
  return [...pattern, ...test.arguments.flatMap((argument) => getLiteralText(argument) ?? [])];
}
