/** What the value of an option comes to: the bad constant, something that a flag decides, or unknown. */
import type { Analysis, Node } from '../../analysis/index.ts';
import { getLastName, getLiteralText, unwrap } from '../../analysis/ast.ts';
import { isLaxFlag, isModeFlag, isModeText } from './switches.ts';

export type Constant = string | number | boolean | bigint | null | undefined;

/**
 * - `bad`: the constant itself, at least on one way that the program can take;
 * - `flag`: a flag of the environment, the command line or the mode decides; `by` is what the message calls it.
 */
export type Verdict =
  { readonly kind: 'bad'; readonly value: Constant } | { readonly kind: 'flag'; readonly by: string };

/** Values by which an option can be bad though it is truthy: `insecure: true`, `NODE_TLS_REJECT_UNAUTHORIZED: '0'`. */
const TRUTHY: readonly Constant[] = [true, 1, '0', 'false'];

const DEPTH_LIMIT = 12;
const NAME_LIMIT = 60;

interface Question {
  readonly analysis: Analysis;
  isBad(value: Constant): boolean;
  /** Leaves judged already, so that a name defined by itself ends. */
  readonly seen: Set<Node>;
  readonly depth: number;
}

/**
 * Judges an option's value. Undefined when it is good, or comes from a caller or another module: unknown is silent.
 * @param isBad which constants switch the check off
 */
export function judge(analysis: Analysis, value: Node, isBad: (value: Constant) => boolean): Verdict | undefined {
  return ask({ analysis, isBad, seen: new Set(), depth: 0 }, value);
}

function ask(question: Question, value: Node): Verdict | undefined {
  const node = unwrap(value);
  if (question.depth > DEPTH_LIMIT || question.seen.has(node)) return undefined;
  question.seen.add(node);
  const constant = question.analysis.getStatic(node);
  if (constant.known) return question.isBad(constant.value) ? { kind: 'bad', value: constant.value } : undefined;
  const inner: Question = { ...question, depth: question.depth + 1 };
  switch (node.type) {
    case 'ConditionalExpression': {
      const either = ask(inner, node.consequent) ?? ask(inner, node.alternate);
      return either && { kind: 'flag', by: nameTest(question.analysis, node.test) };
    }
    case 'LogicalExpression':
      return askLogical(inner, node.operator, node.left, node.right);
    case 'UnaryExpression':
    case 'BinaryExpression':
      return askFlag(question.analysis, node);
    case 'SequenceExpression':
    case 'AwaitExpression':
    case 'AssignmentExpression':
      return ask(
        inner,
        node.type === 'AwaitExpression'
          ? node.argument
          : node.type === 'AssignmentExpression'
            ? node.right
            : (node.expressions.at(-1) ?? node),
      );
    default:
      return askNamed(inner, node);
  }
}

function askLogical(question: Question, operator: string, left: Node, right: Node): Verdict | undefined {
  const second = ask(question, right);
  if (operator === '&&') {
    // `isProd && true`, `!isProd && insecure`: the left side decides.
    const by = getFlag(question.analysis, left);
    if (second) return by === undefined ? second : { kind: 'flag', by };
    return by === undefined || !question.isBad(false) ? undefined : { kind: 'flag', by };
  }
  // `flag || true`: what is falsy on the left never arrives.
  if (operator === '||' && question.isBad(false) && !TRUTHY.some((value) => question.isBad(value))) return second;
  return second ?? ask(question, left);
}

/** A name, property or call: everything that it can be. */
function askNamed(question: Question, node: Node): Verdict | undefined {
  const direct = getFlag(question.analysis, node, true);
  for (const { kind, node: leaf, leaf: end } of question.analysis.origins(node)) {
    if (leaf === node || end.step.path.length > 0) continue;
    const verdict = kind === 'literal' || kind === 'clean' ? ask(question, leaf) : undefined;
    if (verdict) return verdict;
  }
  return direct === undefined ? undefined : { kind: 'flag', by: direct };
}

function askFlag(analysis: Analysis, node: Node): Verdict | undefined {
  const by = getFlag(analysis, node);
  return by === undefined ? undefined : { kind: 'flag', by };
}

/** What a condition of our own is called in the message: the flag in it, or its source. */
export function nameTest(analysis: Analysis, test: Node): string {
  return getFlag(analysis, test) ?? cut(analysis.sourceCode.getText(unwrap(test)));
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  // A condition may compare with a literal; a message shows none.
  return /["'`]/.test(line) || line.length > NAME_LIMIT ? 'a condition' : line;
}

/**
 * The flag of the environment, the command line or the mode that an expression asks, or undefined.
 * @param isBare the value itself, no `!` or comparison around it: then only what is known to be a flag counts
 */
function getFlag(analysis: Analysis, expression: Node, isBare = false, depth = 0): string | undefined {
  const node = unwrap(expression);
  if (depth > DEPTH_LIMIT) return undefined;
  switch (node.type) {
    case 'UnaryExpression':
      return getFlag(analysis, node.argument, false, depth + 1);
    case 'BinaryExpression':
      return getCompared(analysis, node.left, node.right, depth) ?? getCompared(analysis, node.right, node.left, depth);
    case 'LogicalExpression':
      return getFlag(analysis, node.left, isBare, depth + 1) ?? getFlag(analysis, node.right, isBare, depth + 1);
    case 'CallExpression':
      return getAskedFlag(analysis, node, isBare, depth);
    case 'Identifier':
    case 'MemberExpression':
      return getNamedFlag(analysis, node, isBare, depth);
    default:
      return undefined;
  }
}

/** `env === 'production'`: the mode word tells, whatever holds it. */
function getCompared(analysis: Analysis, side: Node, other: Node, depth: number): string | undefined {
  const text = analysis.getStatic(other);
  const name = getLastName(side);
  if (text.known && isModeText(text.value)) return getFlag(analysis, side, false, depth + 1) ?? name ?? 'the mode';
  return getFlag(analysis, side, false, depth + 1);
}

/** `Boolean(process.env.X)`, `JSON.parse(process.env.X)`, `process.argv.includes('-k')`, `['1'].includes(process.env.X)`. */
function getAskedFlag(analysis: Analysis, call: Node, isBare: boolean, depth: number): string | undefined {
  if (call.type !== 'CallExpression') return undefined;
  const own = getOutside(analysis, call);
  if (own !== undefined) return own;
  const callee = unwrap(call.callee);
  const receiver = callee.type === 'MemberExpression' ? getFlag(analysis, callee.object, isBare, depth + 1) : undefined;
  if (receiver !== undefined) return receiver;
  // `!args.includes('--insecure')`, `!flags.has('insecure')`
  const asked = callee.type === 'MemberExpression' ? getLiteralText(call.arguments[0]) : undefined;
  if (!isBare && asked !== undefined && isLaxFlag(asked)) return asked;
  for (const argument of call.arguments) {
    const found = argument.type === 'SpreadElement' ? undefined : getOutside(analysis, argument);
    if (found !== undefined) return found;
  }
  return undefined;
}

function getNamedFlag(analysis: Analysis, node: Node, isBare: boolean, depth: number): string | undefined {
  const name = getLastName(node) ?? '';
  const outside = getOutside(analysis, node);
  if (outside !== undefined) return outside;
  for (const { kind, node: leaf } of analysis.origins(node)) {
    const found = kind === 'clean' && leaf !== node ? getFlag(analysis, leaf, false, depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  // `const LEGACY = true` is a constant that getStatic knows; a name alone tells where nothing else does.
  if (isModeFlag(name)) return name;
  return !isBare && isLaxFlag(name) && !isUnknownCall(node) ? name : undefined;
}

/** `getOptions().insecure`: nobody says what that function answers. */
function isUnknownCall(node: Node): boolean {
  const inner = unwrap(node);
  return inner.type === 'MemberExpression' && unwrap(inner.object).type === 'CallExpression';
}

const MODE_GLOBAL = /^import\.meta\.env\.(?:PROD|DEV|MODE|SSR)$|^(?:__DEV__|__PROD__)$/;

/** The environment variable or command-line flag that an expression reads. */
function getOutside(analysis: Analysis, node: Node): string | undefined {
  for (const origin of analysis.origins(node)) {
    if (origin.kind === 'env') return origin.name ?? 'the environment';
    if (origin.kind === 'environment') return 'the environment';
    if (origin.kind === 'input' && /command line|argument/.test(getWhat(origin.row)))
      return origin.name ?? 'the command line';
  }
  return analysis.denote(node).find((name) => MODE_GLOBAL.test(name) || name.startsWith('process.argv')) === undefined
    ? undefined
    : (getLastName(node) ?? 'the mode');
}

function getWhat(row: object | undefined): string {
  return row !== undefined && 'what' in row && typeof row.what === 'string' ? row.what : '';
}
