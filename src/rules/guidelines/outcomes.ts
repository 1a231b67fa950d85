/** Where the outcome of a request can be looked at: the functions around it, those that call them, and the hooks of its client. */
import type { Analysis, HttpRequest, Node } from '../../analysis/index.ts';
import {
  getEnclosingFunction,
  getKeyName,
  getLastName,
  isCall,
  isFunction,
  unwrap,
  walk,
  type CallNode,
  type FunctionNode,
} from '../../analysis/ast.ts';

/** Everything that a file shows about what becomes of a request's outcome. */
export interface Outcome {
  /** Bodies in which the outcome can be handled. */
  readonly regions: readonly Node[];
  /** Names of variables that hold the response or a part of it that tells the outcome. */
  readonly names: ReadonlySet<string>;
  /** The file does not show what becomes of it: silent. */
  readonly isUnknown: boolean;
}

const MAX_DEPTH = 3;
const HOOK_OPTIONS = ['hooks', 'onResponse', 'onResponseError', 'validateStatus', 'transformResponse', 'on'];
/** Parts of a response that tell the outcome. */
export const STATUS_NAME =
  /^(?:status|statusCode|status_code|statusText|ok|httpStatus|responseStatus|outcome|isError|isOk|isSuccess)$/;
/** Methods of a response that read its body and say nothing of its outcome. */
const BODY_METHODS = /^(?:json|text|blob|arrayBuffer|buffer|formData|body|data)$/;

/**
 * The Binom requests of the file whose outcome nobody sees to, as far as the file shows it.
 * @param isSeenTo does this node of a place where the outcome is at hand see to it?
 */
export function findUnseen(analysis: Analysis, isSeenTo: (node: Node, outcome: Outcome) => boolean): Node[] {
  const isSeen = (request: HttpRequest): boolean => {
    const outcome = getOutcome(analysis, request);
    let found = outcome.isUnknown;
    for (const region of outcome.regions)
      if (!found) walk(region, analysis.sourceCode.visitorKeys, (node) => (found ||= isSeenTo(node, outcome)));
    return found;
  };
  const requests = analysis.requests().filter(({ isBinom }) => isBinom);
  return requests.flatMap((request) => (isSeen(request) ? [] : [request.node]));
}

/** Follows the outcome of a request as far as the file shows it. */
function getOutcome(analysis: Analysis, request: HttpRequest): Outcome {
  const names = new Set<string>();
  const regions: Node[] = [];
  let isUnknown = request.row.callee === '' || isClientUnknown(analysis, request);
  const visit = (node: Node, depth: number): void => {
    const end = getChainEnd(node);
    addNames(end, names);
    const taker = getTaker(end);
    const takers = taker ? analysis.tracer.functions(taker.callee) : [];
    if (taker && takers.length === 0) isUnknown = true;
    regions.push(...takers.map((fn) => fn.body));
    const fn = getEnclosingFunction(node);
    regions.push(fn?.body ?? analysis.sourceCode.ast);
    if (!fn) return;
    const isReturned = isReturnedWhole(end, fn, names);
    const callers = getCallers(analysis, fn);
    if (callers === 'unknown') isUnknown = true;
    else if (callers.length === 0) isUnknown ||= isReturned;
    else if (depth < MAX_DEPTH) for (const call of callers) visit(call, depth + 1);
  };
  visit(request.node, 0);
  for (const name of HOOK_OPTIONS) {
    const found = request.getOption(name);
    if (found.state === 'found') regions.push(...found.values);
  }
  regions.push(...getInterceptors(analysis), ...getHelpers(analysis, regions, names));
  isUnknown ||= isGivenAway(analysis, regions, names);
  return { regions, names, isUnknown };
}

/** A client that another module made may log and check by itself. */
function isClientUnknown(analysis: Analysis, { node }: HttpRequest): boolean {
  const callee = unwrap(node.callee);
  const made = callee.type === 'MemberExpression' ? callee.object : callee;
  return analysis
    .leaves(made, 'identity')
    .some(
      ({ kind, step }) => kind === 'parameter' || (kind === 'import' && /^[./@~#]/.test(getModule(step.node) ?? '')),
    );
}

function getModule(node: Node): string | undefined {
  for (let at: Node | undefined = node; at; at = at.parent) if (at.type === 'ImportDeclaration') return at.source.value;
  return undefined;
}

/** The whole expression that a request is part of: `await`, `.then(...)`, `.json()`. */
function getChainEnd(node: Node): Node {
  let end = node;
  for (let parent = end.parent; parent; parent = end.parent) {
    const isPart =
      parent.type === 'AwaitExpression' ||
      parent.type === 'ChainExpression' ||
      parent.type.startsWith('TS') ||
      (parent.type === 'MemberExpression' && parent.object === end) ||
      (parent.type === 'CallExpression' && parent.callee === end);
    if (!isPart) break;
    end = parent;
  }
  return end;
}

/** The call that is given the response itself: `check(await fetch(url))`. */
function getTaker(end: Node): CallNode | undefined {
  const { parent } = end;
  if (!isCall(parent) || parent.callee === end || isReduced(end)) return undefined;
  return /^(?:json|parse|push|resolve|all|race|allSettled)$/.test(getLastName(parent.callee) ?? '')
    ? undefined
    : parent;
}

/** `const res = await fetch()`, `const { status } = ...`, `.then((res) => ...)`: the names on the way. */
function addNames(end: Node, names: Set<string>): void {
  for (let node: Node = end; node.type !== 'Program';) {
    const inner: Node =
      node.type === 'CallExpression'
        ? node.callee
        : node.type === 'AwaitExpression'
          ? node.argument
          : node.type === 'MemberExpression'
            ? node.object
            : node;
    if (node.type === 'CallExpression' && getLastName(node.callee) === 'then') {
      for (const argument of node.arguments) if (isFunction(argument)) addPattern(argument.params[0], names);
    }
    if (inner === node) break;
    node = inner;
  }
  const { parent } = end;
  if (isReduced(end)) return;
  if (parent?.type === 'VariableDeclarator') addPattern(parent.id, names);
  if (parent?.type === 'AssignmentExpression') addPattern(parent.left, names);
}

function addPattern(pattern: Node | undefined, names: Set<string>): void {
  if (pattern?.type === 'Identifier') names.add(pattern.name);
  if (pattern?.type !== 'ObjectPattern') return;
  for (const property of pattern.properties) {
    if (
      property.type === 'Property' &&
      STATUS_NAME.test(getKeyName(property) ?? '') &&
      property.value.type === 'Identifier'
    )
      names.add(property.value.name);
  }
}

/** Does the function hand its caller the response itself, so that the caller sees the outcome? */
function isReturnedWhole(end: Node, fn: FunctionNode, names: ReadonlySet<string>): boolean {
  if ((end.parent?.type === 'ReturnStatement' || end.parent === fn) && !isReduced(end)) return true;
  let found = false;
  if (fn.body.type !== 'BlockStatement') return false;
  for (const statement of fn.body.body) {
    const returned =
      statement.type === 'ReturnStatement' && statement.argument ? unwrap(statement.argument) : undefined;
    if (returned?.type === 'Identifier' && names.has(returned.name)) found = true;
    if (
      returned?.type === 'ObjectExpression' &&
      returned.properties.some(
        (property) => property.type === 'Property' && STATUS_NAME.test(getKeyName(property) ?? ''),
      )
    )
      found = true;
  }
  return found;
}

/** `.json()`, `.data`, `.then((r) => r.data)`: what is left does not tell the outcome. */
function isReduced(end: Node): boolean {
  const node = end.type === 'AwaitExpression' ? unwrap(end.argument) : unwrap(end);
  if (node.type === 'MemberExpression') return BODY_METHODS.test(getKeyName(node) ?? '');
  if (node.type !== 'CallExpression') return false;
  const name = getLastName(node.callee) ?? '';
  return BODY_METHODS.test(name) || (name === 'then' && node.arguments.length > 0);
}

/** The calls of a function in the file; of a callback, the call that it is given to. */
function getCallers(analysis: Analysis, fn: FunctionNode): readonly CallNode[] | 'unknown' {
  const { parent } = fn;
  if (isCall(parent) && parent.callee !== fn) {
    const targets = analysis.tracer.functions(parent.callee);
    if (targets.length > 0) return [parent, ...targets.flatMap((target) => findParameterCalls(analysis, target))];
    // `withAudit(() => fetch(...))` of another module may do anything with the outcome.
    return /^(?:with|audit|track|trace|log|measure|instrument|observe)/i.test(getLastName(parent.callee) ?? '')
      ? 'unknown'
      : [parent];
  }
  return analysis.tracer.callers(fn);
}

/** Calls of its own parameters, where a callback's outcome arrives. */
function findParameterCalls(analysis: Analysis, fn: FunctionNode): CallNode[] {
  const names = new Set(fn.params.flatMap((parameter) => (parameter.type === 'Identifier' ? [parameter.name] : [])));
  const calls: CallNode[] = [];
  walk(fn.body, analysis.sourceCode.visitorKeys, (node) => {
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && names.has(node.callee.name))
      calls.push(node);
  });
  return calls;
}

/** `x.interceptors.response.use(...)` and `x.interceptors.use(...)`, with their callbacks. */
function getInterceptors(analysis: Analysis): readonly Node[] {
  return analysis.tracer.program.calls.flatMap((call) => {
    const text = analysis.sourceCode.getText(call.callee);
    return /interceptors?\b.*\.use$|\.addHook$|\.onResponse$/.test(text) ? [call] : [];
  });
}

/** Functions of the file that are given the response. */
function getHelpers(analysis: Analysis, regions: readonly Node[], names: ReadonlySet<string>): readonly Node[] {
  return findResponseCalls(analysis, regions, names).flatMap((call) =>
    analysis.tracer.functions(call.callee).map((fn) => fn.body),
  );
}

function findResponseCalls(analysis: Analysis, regions: readonly Node[], names: ReadonlySet<string>): CallNode[] {
  const calls: CallNode[] = [];
  for (const region of regions) {
    walk(region, analysis.sourceCode.visitorKeys, (node) => {
      if (isCall(node) && node.arguments.some((argument) => argument.type === 'Identifier' && names.has(argument.name)))
        calls.push(node);
    });
  }
  return calls;
}

/** The response is given to a function of another module, which may check or log it. */
function isGivenAway(analysis: Analysis, regions: readonly Node[], names: ReadonlySet<string>): boolean {
  return findResponseCalls(analysis, regions, names).some((call) => {
    const leaves = analysis.leaves(call.callee, 'identity');
    return (
      leaves.some(({ kind }) => kind === 'import' || kind === 'parameter') &&
      !/^(?:json|parse|push|resolve)$/.test(getLastName(call.callee) ?? '')
    );
  });
}
