/** Is a text a cleartext address that something is sent to, and what would encrypt it? */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis, Node } from '../../analysis/index.ts';
import { getKeyName, getLastName, getLiteralText, isCall } from '../../analysis/ast.ts';
import { isTestCode } from '../../analysis/test-code.ts';
import { HOLE, isLoopbackHost } from '../../binom/requests.ts';
import { CLEARTEXT_MODULES, CLEARTEXT_SCHEMES, isExampleHost } from '../../models/cleartext.ts';
import { hasEncryptedTwin, isBesideKey, isOwnTracker, isTrackerAddress } from './cleartext-flow.ts';
import { getPosition } from './cleartext-position.ts';
import { getReceivingCall, isEmulatorFile, isOnlyRead } from './context.ts';
import { hasEncryptedBranch } from './encrypted-branch.ts';
import { isExampleAddress, isHarmlessTarget, isRefusing, isSchemeOnly, readTarget } from './cleartext-target.ts';

/** The file, and what its user allows. */
export interface CleartextScope {
  readonly analysis: Analysis;
  readonly filename: string;
  readonly allowHosts: readonly string[];
}

/** True for a text that is a cleartext address, where its name, its place or a key beside it says that something is sent there. */
export function isCleartextAddress(scope: CleartextScope, node: TSESTree.Literal | TSESTree.TemplateLiteral): boolean {
  const { analysis } = scope;
  const head = node.type === 'Literal' ? getLiteralText(node) : node.quasis.map(({ value }) => value.cooked).join(HOLE);
  if (head === undefined || !/^\s*[a-z][a-z\d]*:\/\//i.test(head) || hasEncryptedTwin(node) || hasEncryptedBranch(node))
    return false;
  // `'http://localhost' + path`
  if (isLoopbackHost(readTarget(head)?.host ?? '')) return false;
  const call = getReceivingCall(node);
  if (call && isRefusing(analysis, call)) return false;
  const whole = getWhole(node);
  const texts = whole === node && node.type === 'Literal' ? [head] : analysis.getTexts(whole);
  return texts.some((text) => {
    const target = readTarget(text);
    if (!target || isSchemeOnly(target) || isHarmlessTarget(text, target, scope.allowHosts)) return false;
    const position = getPosition(node);
    if (isOwnTracker(analysis, target) ? isOnlyRead(node) : position === 'quoted') return false;
    if (position === 'named' && isExampleAddress(target, analysis.scope === 'any')) return false;
    if (isOnlyParsed(analysis, whole)) return false;
    if (analysis.scope === 'any') return !isStandIn(scope, node, target.host);
    if (isExampleHost(target.host) && isTestCode(node, scope.filename)) return false;
    return isTrackerAddress(analysis, node, text, target) || isBesideKey(analysis, node);
  });
}

/** `const { address, port } = server.address()`, `process.env.STORAGE_EMULATOR_HOST`: a program that speaks to itself. */
function isOwnServer(analysis: Analysis, node: Node): boolean {
  const parts = node.type === 'TemplateLiteral' ? getAuthority(node) : [];
  if (parts.some((part) => /emulator/iu.test(analysis.sourceCode.getText(part)))) return true;
  const [host] = parts;
  const leaves = host ? analysis.leaves(host, 'identity') : [];
  return (
    leaves.length > 0 &&
    leaves.every(
      ({ kind, step }) => kind === 'call' && isCall(step.node) && getLastName(step.node.callee) === 'address',
    )
  );
}

/** What is put into the host and port: `http://${host}:${port}/…`; nothing when a part of the host is written. */
function getAuthority({ quasis, expressions }: TSESTree.TemplateLiteral): readonly Node[] {
  if (quasis[0]?.value.raw.endsWith('//') !== true) return [];
  const end = quasis.findIndex(({ value }, i) => i > 0 && value.raw !== ':');
  return expressions.slice(0, end);
}

/** In a test, a reserved host, a lone word or a name's value that is sent nowhere stands for a server; an emulator does anywhere. */
export function isStandIn({ analysis, filename }: CleartextScope, node: Node, host: string): boolean {
  if (isOwnServer(analysis, node) || isEmulatorFile(filename)) return true;
  return (
    (isExampleHost(host) || /^[a-z\d-]+$/.test(host) || getPosition(node) === 'named') && isTestCode(node, filename)
  );
}

/** What a program reads of a URL that it takes apart, and what is left of one that only completes a path. */
const PARTS = /^(?:host|hostname|port|protocol|username|pathname|search|searchParams|hash)$/;
const PATH_PARTS = /^(?:pathname|search|searchParams|hash)$/;

/** `const url = new URL(address)` of which nothing but parts is ever read: nothing is sent there. */
function isOnlyParsed(analysis: Analysis, address: Node): boolean {
  let argument = address;
  while (argument.parent?.type === 'ConditionalExpression' || argument.parent?.type === 'LogicalExpression')
    argument = argument.parent;
  const { parent: call } = argument;
  if (call?.type !== 'NewExpression' || getLastName(call.callee) !== 'URL') return false;
  const { parent: holder } = call;
  const id =
    holder.type === 'VariableDeclarator' ? holder.id : holder.type === 'AssignmentExpression' ? holder.left : undefined;
  if (id?.type !== 'Identifier') return false;
  const parts = call.arguments[0] === argument ? PARTS : PATH_PARTS;
  const reads = analysis.tracer.variables.get(id)?.references.filter((reference) => reference.isRead()) ?? [];
  return (
    reads.length > 0 &&
    reads.every(
      ({ identifier: { parent: at } }) =>
        at.type === 'MemberExpression' && !isWritten(at) && parts.test(getKeyName(at) ?? ''),
    )
  );
}

/** `url.pathname = '/x'` builds an address. */
function isWritten(member: Node): boolean {
  return member.parent?.type === 'AssignmentExpression' && member.parent.left === member;
}

/** The concatenation that a text begins, or the text itself. */
function getWhole(node: Node): Node {
  let whole = node;
  while (whole.parent?.type === 'BinaryExpression' && whole.parent.operator === '+' && whole.parent.left === whole)
    whole = whole.parent;
  return whole;
}

/** The scheme that a literal begins with, its place in the file, and the encrypted one for it. */
export function getEncryption(
  node: Node,
  written: string,
): { scheme: string; secure: string; range: [number, number] } {
  const scheme = (/^["'`]?\s*([a-z][a-z\d]*)/i.exec(written)?.[1] ?? 'http').toLowerCase();
  const start = node.range[0] + Math.max(0, written.toLowerCase().indexOf(scheme));
  return { scheme, secure: CLEARTEXT_SCHEMES.get(scheme) ?? 'https', range: [start, start + scheme.length] };
}

/** `import 'telnet-client'`, `require('telnet-client')`: modules that know nothing but cleartext. */
export function isCleartextModule(node: TSESTree.Literal): boolean {
  if (typeof node.value !== 'string' || !CLEARTEXT_MODULES.has(node.value)) return false;
  if (node.parent.type === 'ImportDeclaration' || node.parent.type === 'ImportExpression') return true;
  return (
    node.parent.type === 'CallExpression' &&
    node.parent.callee.type === 'Identifier' &&
    node.parent.callee.name === 'require'
  );
}
