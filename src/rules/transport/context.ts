/** Where an object literal stands: among options that a program uses, or where it is only shown, compared or declared. */
import type { TSESTree } from '@typescript-eslint/utils';
import { compileRows } from '../../analysis/patterns.ts';
import type { Analysis } from '../../analysis/index.ts';
import { getKeyName, getLastName, isCall, unwrap, type CallNode, type Node } from '../../analysis/ast.ts';
import { TLS_CLIENTS, TLS_SERVERS } from '../../models/tls-clients.ts';
import { CLIENT_SIBLINGS, SERVER_SIBLINGS } from '../../models/tls-options.ts';

/** An emulator of a service runs on the machine of who develops, and speaks to itself in cleartext. */
export function isEmulatorFile(filename: string): boolean {
  return /(?:^|[/\\])emulators?[/\\]/.test(filename);
}

const SERVERS = compileRows(TLS_SERVERS);
const CLIENTS = compileRows(TLS_CLIENTS);

/** Calls that compare, print or answer with what they are given; nothing connects by it. */
const INERT_METHOD =
  /^(?:to[A-Z]\w*|equals?|eql|eqls|deepEquals?|(?:not)?(?:Deep)?(?:Strict)?Equal|(?:not)?[dD]eep(?:Strict)?Equal|(?:not)?[sS]trictEqual|partialDeepStrictEqual|isEqual|isMatch|matches|calledWith\w*|include\w*|contains?|has|log|info|warn|error|debug|trace|fatal|verbose|notice|json|send|jsonp|render|expect|assert|match|test|it|describe|t|i18n|translate|emit|track|capture\w*|addBreadcrumb)$/;
const INERT_NEW = /(?:Error|Exception|Warning)$/;
const INERT_ROOT = /^(?:expect|assert|chai|should|sinon|console|logger|log|t)$/;

/** True when a node is an argument, at any depth of literals, of something that only shows or compares it. */
export function isInert(node: Node): boolean {
  const call = getReceivingCall(node);
  if (!call) return isBesideComparison(node);
  const name = getLastName(call.callee) ?? '';
  if (call.type === 'NewExpression') return INERT_NEW.test(name);
  // `client.send({ rejectUnauthorized: false })` sends; a response or a log takes its object alone and by a telling name.
  if (/^(?:emit|match|test|it|t|has|send|error)$/.test(name) && !INERT_ROOT.test(getRootName(call.callee))) {
    return /^(?:res|response|reply|ctx|c|logger|log|it|test|t)$/.test(getRootName(call.callee));
  }
  return INERT_METHOD.test(name) || INERT_ROOT.test(getRootName(call.callee));
}

/** True where a text is compared, searched for or shown: nothing is sent to such an address. */
export function isOnlyRead(node: Node): boolean {
  const { parent } = node;
  if (isInert(node) || parent?.type === 'SwitchCase') return true;
  const call = parent && isCall(parent) && parent.callee !== node ? (getLastName(parent.callee) ?? '') : '';
  return /^(?:startsWith|endsWith|includes|indexOf|match|test|search|split|replace|replaceAll)$/.test(call);
}

function isBesideComparison(node: Node): boolean {
  const parent = node.parent;
  return parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator);
}

/** The first name of a callee: `expect(x).not.toEqual` has `expect`, `res.status(1).json` has `res`. */
function getRootName(callee: Node): string {
  const inner = unwrap(callee);
  if (inner.type === 'Identifier') return inner.name;
  if (inner.type === 'MemberExpression') {
    const root = getRootName(inner.object);
    return root === '' || root === 'this' ? (getKeyName(inner) ?? '') : root;
  }
  if (isCall(inner)) return getRootName(inner.callee);
  return inner.type === 'ThisExpression' ? 'this' : '';
}

/** The call that takes a literal as an argument, directly or inside other literals. */
export function getReceivingCall(node: Node): CallNode | undefined {
  let at = node;
  let depth = 0;
  for (let parent = at.parent; parent && depth < LITERAL_LIMIT; parent = at.parent) {
    depth += 1;
    if (isCall(parent)) return parent.callee === at ? undefined : parent;
    if (!LITERAL_PARENTS.has(parent.type)) return undefined;
    at = parent;
  }
  return undefined;
}

/** Levels of literals in literals that are climbed out of: every part of a generated one would climb to its top. */
const LITERAL_LIMIT = 100;

const LITERAL_PARENTS: ReadonlySet<string> = new Set([
  'Property',
  'ObjectExpression',
  'ArrayExpression',
  'SpreadElement',
  'ConditionalExpression',
  'LogicalExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
]);

/** The names of an object literal's own properties. */
export function getSiblings(object: Node | undefined): readonly string[] {
  if (object?.type !== 'ObjectExpression') return [];
  return object.properties.flatMap((property) => (property.type === 'Property' ? [getKeyName(property) ?? ''] : []));
}

/** A property of an object literal by name. */
export function getSibling(object: Node | undefined, name: string): TSESTree.Property | undefined {
  if (object?.type !== 'ObjectExpression') return undefined;
  for (const property of object.properties) {
    if (property.type === 'Property' && getKeyName(property) === name) return property;
  }
  return undefined;
}

/**
 * True when an options object is a server's: there `rejectUnauthorized` is about the visitors' certificates. The call
 * that takes it decides; where none is seen, the properties beside it.
 */
export function isServerOptions(analysis: Analysis, object: Node): boolean {
  const side = getSibling(object, 'isServer');
  const isServer = side && analysis.getStatic(side.value);
  if (isServer) return !isServer.known || isServer.value !== false;
  const calls = getConsumers(analysis, object);
  if (calls.some((call) => analysis.findRow(call.callee, CLIENTS))) return false;
  if (calls.some((call) => analysis.findRow(call.callee, SERVERS) ?? isServerName(call))) return true;
  const siblings = getSiblings(object);
  return (
    SERVER_SIBLINGS.some((name) => siblings.includes(name)) && !CLIENT_SIBLINGS.some((name) => siblings.includes(name))
  );
}

function isServerName(call: CallNode): boolean {
  return /^(?:create\w*Server|\w*Server)$/.test(getLastName(call.callee) ?? '');
}

/** The calls that take an object literal: as an argument, or by the variable it is bound to. */
function getConsumers(analysis: Analysis, object: Node): readonly CallNode[] {
  const direct = getReceivingCall(object);
  if (direct) return [direct];
  let at = object;
  while (at.parent && LITERAL_PARENTS.has(at.parent.type)) at = at.parent;
  const declarator = at.parent;
  if (declarator?.type !== 'VariableDeclarator') return [];
  const variables = analysis.sourceCode.getDeclaredVariables(declarator);
  return variables.flatMap((variable) =>
    variable.references.flatMap(({ identifier }) => {
      const call = getReceivingCall(identifier);
      return call ? [call] : [];
    }),
  );
}
