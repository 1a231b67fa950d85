/**
 * Where a leak is reported: at the sink's own argument, or, when the sink stands in a thin function of the file that exists to
 * log (send, store), at the argument of the call of that function. Never both.
 */
import type { Analysis, Trail } from '../../analysis/index.ts';
import {
  getEnclosingFunction,
  getKeyName,
  getPatternPath,
  getThisFunction,
  isCall,
  isClass,
  isInside,
  unwrap,
  type CallNode,
  type FunctionNode,
  type Node,
} from '../../analysis/ast.ts';
import type { Leaf, Step } from '../../analysis/steps.ts';
import { splitWords } from '../../binom/names.ts';

/** Calls that a report may move outwards. */
const OUTWARD_LIMIT = 5;

/** An expression that lets a credential out. */
export interface Place<L> {
  readonly node: Node;
  readonly leak: L;
}

/** What a rule knows of its sinks: how a leak is found, and what a wrapper of such a sink is called. */
export interface PlaceFinder<L> {
  readonly analysis: Analysis;
  /** The leak that an expression is, or undefined. */
  getLeak(node: Node): L | undefined;
  /** Words in the name of a function or class that say that it exists to do what the sink does. */
  readonly wrapperWords: ReadonlySet<string>;
}

/** Where to report the argument of a sink; empty when it leaks nothing. */
export function findPlaces<L extends { readonly trail: Trail | undefined }>(
  finder: PlaceFinder<L>,
  argument: Node,
  depth = 0,
): readonly Place<L>[] {
  const leak = finder.getLeak(argument);
  if (!leak) return [];
  const fn = getEnclosingFunction(argument);
  if (
    !fn ||
    isTelling(finder.analysis, leak.trail, fn) ||
    depth >= OUTWARD_LIMIT ||
    !isWrapper(fn, argument, finder.wrapperWords)
  )
    return [{ node: argument, leak }];
  const { parameters, isOwn } = getUsedParameters(finder.analysis, argument, fn);
  if (isOwn || parameters.size === 0) return [{ node: argument, leak }];
  const outer = finder.analysis.tracer
    .callers(fn)
    .flatMap((call) => getPassed(call, fn, parameters))
    .flatMap((passed) => findPlaces(finder, passed, depth + 1));
  return outer.length > 0 ? outer : [{ node: argument, leak }];
}

/** Does the function itself say what its argument is: `show(config) { log(config.password) }`? */
function isTelling(analysis: Analysis, trail: Trail | undefined, fn: FunctionNode): boolean {
  return (trail?.steps ?? []).some(
    (step) =>
      step.type === 'MemberExpression' && isInside(step, fn) && analysis.isCredentialName(getKeyName(step) ?? ''),
  );
}

/** `console.log.apply(console, arguments)`: whatever the function is called with. */
const ANY_PARAMETER = -1;

/** The parameters of a function that flow into an expression; `isOwn` when a credential gets there without any of them. */
function getUsedParameters(
  analysis: Analysis,
  node: Node,
  fn: FunctionNode,
): { parameters: ReadonlySet<number>; isOwn: boolean } {
  const parameters = new Set<number>();
  let isOwn = false;
  for (const leaf of analysis.leaves(node, 'deep')) {
    const index = getParameterIndex(analysis, leaf, fn);
    if (index !== undefined) parameters.add(index);
    else if (analysis.getSource(leaf)) isOwn = true;
  }
  return { parameters, isOwn };
}

function getParameterIndex(analysis: Analysis, leaf: Leaf, fn: FunctionNode): number | undefined {
  for (let step: Step | undefined = leaf.step; step; step = step.from) {
    if (step.node.type !== 'Identifier') continue;
    if (step.node.name === 'arguments' && getThisFunction(step.node) === fn) return ANY_PARAMETER;
    const definition = analysis.tracer.variables
      .get(step.node)
      ?.defs.find(({ type, node }) => type === 'Parameter' && node === fn);
    if (!definition) continue;
    const index = fn.params.findIndex((parameter) => getPatternPath(parameter, definition.name) !== undefined);
    if (index >= 0) return index;
  }
  return undefined;
}

function getPassed(call: CallNode, fn: FunctionNode, parameters: ReadonlySet<number>): Node[] {
  if (parameters.has(ANY_PARAMETER)) return call.arguments;
  return call.arguments.filter((_, i) => {
    const index = Math.min(i, fn.params.length - 1);
    return parameters.has(index) && (i === index || fn.params[index]?.type === 'RestElement');
  });
}

/** Does a function exist only to do what the sink in it does? Its name or class says so, or its body is little else. */
function isWrapper(fn: FunctionNode, argument: Node, words: ReadonlySet<string>): boolean {
  return (
    getNames(fn).some((name) => splitWords(name).some((word) => words.has(word))) ||
    (!isCall(fn.parent) && isThin(fn, argument))
  );
}

/** The names of a function and of what it is a member of. */
function getNames(fn: FunctionNode): string[] {
  const names = fn.id ? [fn.id.name] : [];
  let at: Node = fn;
  while (at.parent && unwrap(at.parent) === unwrap(fn)) at = at.parent;
  const parent = at.parent;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') names.push(parent.id.name);
  if (parent?.type === 'Property' || parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition') {
    names.push(getKeyName(parent) ?? '');
  }
  if (parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression')
    names.push(getKeyName(parent.left) ?? '');
  for (let outer: Node | undefined = parent; outer; outer = outer.parent)
    if (isClass(outer) && outer.id) names.push(outer.id.name);
  return names;
}

/** Statements that a thin function may have. */
const THIN = 3;

function isThin(fn: FunctionNode, argument: Node): boolean {
  if (fn.body.type !== 'BlockStatement') return fn.body.type === 'CallExpression' || fn.body.type === 'AwaitExpression';
  return (
    fn.body.body.length <= THIN &&
    fn.body.body.every((statement) => {
      // What returns something else than the sink's result is there for that.
      if (statement.type === 'ReturnStatement') return !statement.argument || isInside(argument, statement);
      return statement.type === 'ExpressionStatement' || statement.type === 'VariableDeclaration';
    })
  );
}
