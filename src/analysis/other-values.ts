/** Steps on the way from a credential that say that what arrives is something else: a part that is open, a name, a guess. */
import { isPublicKeyName, isToldByOwner } from '../binom/look-alikes.ts';
import { getKeyName, getLastName, unwrap, type Node } from './ast.ts';
import type { Step } from './steps.ts';

/** Properties that say whose a credential is, of which kind, or where it goes. */
const OPEN_PARTS: ReadonlySet<string> = new Set([
  'mechanism',
  'username',
  'algorithm',
  'issuer',
  'audience',
  'pathname',
  'hostname',
  'protocol',
]);

/** `merge(credentials, more).mechanism`, `signer.publicKey`: what was read on the way tells about a credential, it is none. */
export function isPartOnly(leaf: Step): boolean {
  for (let step: Step | undefined = leaf; step; step = step.from) {
    const part = getReadName(step.node);
    // A label is what a value was put under: `{ username: apiKey }` holds a key, `{ publicKey: getKey() }` does not.
    if (part !== undefined && OPEN_PARTS.has(part)) return true;
    if (isPublicKeyName(part ?? step.label ?? '')) return true;
    if (step.path.length === 0 && isNaming(step.node)) return true;
    if (isTold(step)) return true;
    // A `path` that is put together may be a URL's; one that is handed on is a file's.
    if (
      step.node.type === 'Identifier' &&
      step.path.length === 0 &&
      FILE_NAME.test(step.node.name) &&
      !isComposed(leaf, step)
    )
      return true;
  }
  return false;
}

const FILE_NAME = /^(?:path|file|file_?path|file_?name)$/iu;

/** Is the value of a step put together of pieces on its way from the leaf? */
function isComposed(leaf: Step, end: Step): boolean {
  for (let step: Step | undefined = leaf; step && step !== end; step = step.from)
    if (step.node.type === 'TemplateLiteral' || step.node.type === 'BinaryExpression') return true;
  return false;
}

function getReadName(node: Node): string | undefined {
  return node.type === 'MemberExpression' ? getKeyName(node) : undefined;
}

/** `files.credentials`, `error_messages_1.BAD_CREDENTIALS` */
function isTold({ node, path }: Step): boolean {
  const property = path.at(-1);
  const owner = path.at(-2) ?? (node.type === 'Identifier' ? node.name : (getReadName(node) ?? getAskedName(node)));
  return property !== undefined && owner !== undefined && isToldByOwner(owner, property);
}

/** `errors` of `errors.mapped()`. */
function getAskedName(node: Node): string | undefined {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' ? getLastName(callee.object) : undefined;
}

/** `secretNames(config)`, `getTokenId(token)` */
function isNaming(node: Node): boolean {
  return node.type === 'CallExpression' && /(?<!By)(?:Names?|Ids?)$/u.test(getLastName(node.callee) ?? '');
}

/** Names of what a function named after a credential gives back, when it is not the credential. */
const OTHER_RESULTS: ReadonlySet<string> = new Set(['name', 'names', 'id', 'ids', 'type', 'count', 'status', 'error']);

/** `generateUserKey().then((name) => log(name))`: the name that a call's result is given says more than the call's. */
export function isRenamed(called: Step): boolean {
  for (let step = called.from; step; step = step.from) {
    const { node, path, label } = step;
    const name = label ?? (node.type === 'Identifier' && path.length === 0 ? node.name : undefined);
    if (name !== undefined && OTHER_RESULTS.has(name)) return true;
  }
  return false;
}

/** `app[kind + '_file']` may be any property of `app`, hence no proof of the one that holds the environment. */
export function hasGuessedProperty(leaf: Step): boolean {
  for (let step: Step | undefined = leaf; step; step = step.from) {
    const { node } = step;
    if (node.type === 'MemberExpression' && node.computed && getKeyName(node) === undefined) return true;
  }
  return false;
}
