/** Functions that are asked whether to trust a server: can they ever say no? */
import { isLoopbackHost } from '../../binom/requests.ts';
import type { Analysis } from '../../analysis/index.ts';
import {
  getKeyName,
  getLiteralText,
  isFunction,
  unwrap,
  walk,
  type FunctionNode,
  type Node,
} from '../../analysis/ast.ts';

/** The functions of the file that an expression can be, `noop` of a library as `'noop'`. */
function getFunctions(analysis: Analysis, value: Node): readonly (FunctionNode | 'noop')[] {
  const inner = unwrap(value);
  if (isFunction(inner)) return [inner];
  if (analysis.denote(inner).some((name) => /(?:^|[/#.])noop(?:\.js)?#?$/i.test(name))) return ['noop'];
  return analysis.origins(inner).flatMap(({ node }) => (isFunction(node) ? [node] : []));
}

/**
 * What a callback's value comes to: `blind` when it accepts each server (it returns no error and throws none), a condition
 * when that decides, undefined when it can refuse or nobody knows.
 */
export function judgeCallback(analysis: Analysis, value: Node): 'blind' | { readonly test: Node } | undefined {
  const node = unwrap(value);
  if (node.type === 'ConditionalExpression') {
    const isBlind = [node.consequent, node.alternate].some((branch) => judgeCallback(analysis, branch) !== undefined);
    return isBlind ? { test: node.test } : undefined;
  }
  if (node.type === 'LogicalExpression') return judgeCallback(analysis, node.right);
  return acceptsEverybody(analysis, node) ? 'blind' : undefined;
}

/** True when every function that the value can be accepts each server. */
function acceptsEverybody(analysis: Analysis, value: Node): boolean {
  const functions = getFunctions(analysis, value);
  return functions.length > 0 && functions.every((fn) => fn === 'noop' || !canRefuse(analysis, fn));
}

function canRefuse(analysis: Analysis, fn: FunctionNode): boolean {
  if (fn.body.type !== 'BlockStatement') return !isAcceptance(analysis, fn.body);
  let refuses = false;
  walkOwn(analysis, fn.body, (node) => {
    if (node.type === 'ThrowStatement') refuses = true;
    if (node.type === 'ReturnStatement' && node.argument && !isAcceptance(analysis, node.argument)) refuses = true;
    // `callback(error)`, `done(new Error())`: the function answers through a parameter.
    if (
      node.type === 'CallExpression' &&
      isParameter(fn, node.callee) &&
      node.arguments.some((it) => !isAcceptance(analysis, it))
    )
      refuses = true;
  });
  return refuses;
}

/** What no caller takes for an error: nothing, or a boolean. */
function isAcceptance(analysis: Analysis, value: Node): boolean {
  const inner = unwrap(value);
  if (inner.type === 'BlockStatement') return true;
  const constant = analysis.getStatic(inner);
  return (
    constant.known && (constant.value === undefined || constant.value === null || typeof constant.value === 'boolean')
  );
}

function isParameter(fn: FunctionNode, callee: Node): boolean {
  return (
    callee.type === 'Identifier' &&
    fn.params.some((parameter) => parameter.type === 'Identifier' && parameter.name === callee.name)
  );
}

/** Visits the nodes of a body, not those of functions inside it. */
function walkOwn(analysis: Analysis, body: Node, visit: (node: Node) => void): void {
  const inner: Node[] = [];
  walk(body, analysis.sourceCode.visitorKeys, (node) => {
    if (isFunction(node)) inner.push(node);
    else if (!inner.some((fn) => fn.range[0] <= node.range[0] && node.range[1] <= fn.range[1])) visit(node);
  });
}

/** Electron's two questions: which parameter answers, what accepts, and which parameter brings the certificate. */
const ELECTRON = {
  'certificate-error': { accepts: true, certificate: 'certificate' },
  setCertificateVerifyProc: { accepts: 0, certificate: 'request' },
} as const;

/**
 * The call by which an Electron handler accepts every certificate (`callback(true)`, `callback(0)`), or undefined: a
 * handler that looks at the certificate, or that can also refuse, decides by itself. One that asks for nothing but the
 * address trusts whoever answers there.
 */
export function getBlindAcceptance(
  analysis: Analysis,
  question: keyof typeof ELECTRON,
  handler: Node,
): Node | undefined {
  const fn = getFunctions(analysis, handler).find((it) => it !== 'noop');
  if (!fn) return undefined;
  const { accepts } = ELECTRON[question];
  const answer = fn.params.at(-1);
  const evidence = fn.params.at(-2);
  if (answer?.type !== 'Identifier') return undefined;
  const acceptances: Node[] = [];
  const decisions: Node[] = [];
  const refusals: Node[] = [];
  walk(fn.body, analysis.sourceCode.visitorKeys, (node) => {
    if (evidence && isEvidence(node, evidence)) decisions.push(node);
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== answer.name) return;
    const [argument] = node.arguments;
    const value = argument && analysis.getStatic(argument);
    if (value?.known === true) (value.value === accepts ? acceptances : refusals).push(node);
    else decisions.push(node);
  });
  if (decisions.length > 0) return undefined;
  return refusals.length > 0 ? acceptances.find((node) => isAskedForAddress(analysis, node, fn)) : acceptances[0];
}

/** `if (url.startsWith('https://tracker')) callback(true)`: an address off this machine is all that is asked for. */
function isAskedForAddress(analysis: Analysis, acceptance: Node, fn: FunctionNode): boolean {
  let test: Node | undefined;
  for (let at = acceptance.parent; at && at !== fn && !test; at = at.parent)
    if (at.type === 'IfStatement' || at.type === 'ConditionalExpression') ({ test } = at);
  if (!test) return false;
  const addresses: string[] = [];
  walk(test, analysis.sourceCode.visitorKeys, (node) => {
    const host = /^(?:https|wss):\/\/([^/?#]+)/i.exec(getLiteralText(node) ?? '')?.[1];
    if (host !== undefined) addresses.push(host);
  });
  return addresses.length > 0 && !addresses.some((host) => isLoopbackHost(host));
}

/** `certificate.fingerprint`, `request.verificationResult`; a destructured request counts by its names. */
function isEvidence(node: Node, evidence: Node): boolean {
  if (evidence.type === 'ObjectPattern') {
    const names = evidence.properties.flatMap((property) =>
      property.type === 'Property' ? [getKeyName(property)] : [],
    );
    return (
      node.type === 'Identifier' &&
      names.includes(node.name) &&
      /certificate|fingerprint|verificationResult|errorCode|hostname/i.test(node.name)
    );
  }
  if (evidence.type !== 'Identifier' || node.type !== 'MemberExpression') return false;
  return node.object.type === 'Identifier' && node.object.name === evidence.name;
}
