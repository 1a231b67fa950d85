/** Values that are put into an object after it was made: `o.p = e`, `Object.assign(o, e)`, `o.set('p', e)`, `delete o.p`. */
import { ANY, getEnclosingFunction, getLastName, type Node } from './ast.ts';
import type { Expander, Step, Tracing } from './steps.ts';
import type { Use, Variable } from './variables.ts';

/**
 * Adds the steps into what the file writes below a variable.
 * @returns the properties whose older value is hidden: left out already, or written over or deleted before the use;
 *   undefined when that is the very property asked for
 */
export function addWrites(
  tracing: Tracing,
  step: Step,
  of: Variable | string,
  out: Expander,
): readonly string[] | undefined {
  const except = [...step.except];
  const [wanted] = step.path;
  let isHidden = false;
  const isWhole = wanted === undefined && step.mode !== 'identity';
  const { variables } = tracing;
  for (const use of isWhole ? variables.writes(of) : variables.writesTo(of, wanted)) {
    if (!out.hasRoom()) break;
    // What an object is made into later counts for an object that is used later (a request), not for what is printed now.
    if (step.mode === 'deep' && isAfter(use.node, step)) continue;
    if (mayHide(use, step) && isBefore(use.node, step.node)) {
      if (wanted === undefined) except.push(...use.path);
      else isHidden = true;
    }
    if (use.kind !== 'delete' && use.value) addWrite(tracing, step, use, use.value, out);
  }
  return isHidden ? undefined : except;
}

/** Could a write hide an older value that the step asks for? What a whole object names is the same whatever it holds. */
function mayHide({ kind, path }: Use, { path: [wanted], mode }: Step): boolean {
  const [written] = path;
  if (path.length !== 1 || kind === 'merge' || written === ANY) return false;
  return wanted === undefined ? mode !== 'identity' : wanted === written;
}

function addWrite(tracing: Tracing, step: Step, use: Use, value: Node, out: Expander): void {
  const common = matchPaths(step.path, use.path);
  if (common === undefined) return;
  const label = use.kind === 'write' ? use.path[use.path.length - 1] : undefined;
  const taken = use.taken ?? [];
  if (common === use.path.length) {
    // What is written is a part of the way to what is asked for, or exactly that.
    out.next(value, { path: [...taken, ...step.path.slice(common)], label });
  } else if (!step.except.includes(use.path[common] ?? '') && (showsInside(tracing, step) || isListed(step, use))) {
    // What is written is inside what is asked for.
    out.next(value, { path: taken, label });
  }
}

/** Does the value show what was put inside it? `${params}` and `url.href` do, `${object}` does not. */
function showsInside(tracing: Tracing, step: Step): boolean {
  if (step.mode === 'identity') return false;
  return (step.mode === 'deep' && !step.text) || isUrl(tracing, step.node);
}

/** `list.push(e)`, where the list becomes a text: `list.join()`, `${list}`. */
function isListed(step: Step, { node, path }: Use): boolean {
  if (!step.text || step.mode === 'identity' || path.length !== step.path.length + 1) return false;
  return node.type === 'CallExpression' && /^(?:push|unshift)$/u.test(getLastName(node.callee) ?? '');
}

/** Is the expression a `URL` or `URLSearchParams`, which print their content? */
export function isUrl(tracing: Tracing, node: Node): boolean {
  return tracing.denote(node).some((name) => /(?:^|#)(?:URL|URLSearchParams)\(\)$/u.test(name));
}

/** How many leading properties both paths share; undefined when they part. */
function matchPaths(wanted: readonly string[], written: readonly string[]): number | undefined {
  const length = Math.min(wanted.length, written.length);
  for (let i = 0; i < length; i += 1) {
    if (wanted[i] !== written[i] && wanted[i] !== ANY && written[i] !== ANY) return undefined;
  }
  return length;
}

/** True when `write` has surely run before `use`: both stand in one function, the write first and under no condition. */
function isBefore(write: Node, use: Node): boolean {
  if (write.range[0] >= use.range[0]) return false;
  if (getEnclosingFunction(write) !== getEnclosingFunction(use)) return false;
  for (let at = write.parent; at; at = at.parent) {
    const isAround = at.range[0] <= use.range[0] && use.range[1] <= at.range[1];
    // `o.p = mask(o.p)` reads before it writes.
    if (isAround) return at.type !== 'AssignmentExpression' && at.type !== 'CallExpression';
    if (CONDITIONAL.has(at.type)) return false;
  }
  return true;
}

/**
 * True when `write` surely runs after the expression that the trace began at: one function, no loop around both. A trace that
 * has gone through a name's definition reads the value at another time, so nothing is said of it.
 */
export function isAfter(write: Node, step: Step): boolean {
  let root: Step = step;
  while (root.from) root = root.from;
  const asked = root.node;
  if (step.node.range[0] < asked.range[0] || step.node.range[1] > asked.range[1] || write.range[0] <= asked.range[1])
    return false;
  if (getEnclosingFunction(write) !== getEnclosingFunction(asked)) return false;
  for (let at: Node | undefined = write; at; at = at.parent) {
    if (LOOPS.has(at.type) && at.range[0] <= asked.range[0]) return false;
  }
  return true;
}

const LOOPS: ReadonlySet<string> = new Set([
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
]);

const CONDITIONAL: ReadonlySet<string> = new Set([
  'IfStatement',
  'ConditionalExpression',
  'LogicalExpression',
  'SwitchCase',
  'CatchClause',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
]);
