/** Lists of addresses that may pass: which names and checks make a text an entry of one. */
import type { TSESTree } from '@typescript-eslint/utils';
import { compileRows } from '../../analysis/patterns.ts';
import type { Analysis, Node } from '../../analysis/index.ts';
import { getKeyName, getLastName, getLiteralText, isCall, unwrap, type CallNode } from '../../analysis/ast.ts';
import { splitWords } from '../../binom/names.ts';
import {
  ADDRESS_CHECKS,
  ADDRESS_WORDS,
  ALLOW_WORDS,
  DENY_WORDS,
  isAddressEntry,
  isOpenEntry,
  JOINED_LIST_WORDS,
  OTHER_LIST_WORDS,
  SPOOFABLE_HEADERS,
  SPOOFABLE_READERS,
  type AddressCheckRow,
  type MinPrefix,
} from '../../models/ip-allowlists.ts';
import { createGate } from './gate.ts';

const CHECKS = compileRows(ADDRESS_CHECKS);
const READERS = compileRows(SPOOFABLE_READERS);
const mayCheck = createGate(ADDRESS_CHECKS);
const mayRead = createGate(SPOOFABLE_READERS);

/** What a list's name says: `addresses` that may pass, a `bare` allow-list, one that `may` be of addresses, or `no` such list. */
function readListName(name: string): 'addresses' | 'bare' | 'may' | 'no' | undefined {
  const words = splitWords(name).flatMap((word) => JOINED_LIST_WORDS.get(word) ?? [word]);
  if (words.some((word) => DENY_WORDS.has(word))) return 'no';
  // MongoDB Atlas: `ProjectIpAccessList`.
  if (!words.some((word) => ALLOW_WORDS.has(word)) && !/\baccess list\b/.test(words.join(' '))) return undefined;
  if (words.some((word) => ADDRESS_WORDS.has(word))) return 'addresses';
  if (words.some((word) => OTHER_LIST_WORDS.has(word))) return 'no';
  return words.every((word) => ALLOW_WORDS.has(word) || BARE_WORDS.test(word)) ? 'bare' : 'may';
}

const BARE_WORDS = /^(?:list|access|binom|trackers?|api|panel|relay|env|default|client|clients)$/;

/** The open entry of an allow-list that a text holds, as written; undefined when it has none, or is no such list. */
export function getOpenEntry(analysis: Analysis, node: Node, text: string, min: MinPrefix): string | undefined {
  const entry = text.split(/[\s,;]+/).find((part) => part !== '' && isOpenEntry(part, min));
  if (entry === undefined) return undefined;
  const list = readList(analysis, node);
  // A lone `*` or `0.0.0.0` says "everyone" only where addresses are meant.
  const isNetwork = entry.includes('/') && isAddressEntry(entry);
  return list === 'addresses' ||
    (list === 'may' && isNetwork) ||
    (list === 'bare' && (isNetwork || analysis.isBinomFile))
    ? entry
    : undefined;
}

const KEEPS_ENTRIES = /^(?:default|split|map|filter|concat|trim|flat|flatMap|freeze|from|of|sort)$/;

/** Climbs from an entry to the name or the check that says what list it is in. */
function readList(analysis: Analysis, node: Node): 'addresses' | 'bare' | 'may' | undefined {
  let at: Node = node;
  // `whitelist: { ips: [...] }`: the inner name says what the outer one lists.
  let isOfAddresses = false;
  for (let parent = at.parent; parent; parent = at.parent) {
    const name = getBoundName(parent, at);
    if (name !== undefined) {
      const kind = readListName(name);
      if (kind !== undefined) return kind === 'no' ? undefined : isOfAddresses ? 'addresses' : kind;
      isOfAddresses ||= splitWords(name).some((word) => ADDRESS_WORDS.has(word));
      if (parent.type !== 'Property') return isAskedForPass(analysis, parent) ? 'addresses' : undefined;
    }
    if (isCall(parent) && parent.callee !== at) {
      if (isCheckList(analysis, parent, at)) return 'addresses';
      const taker = getTaker(parent);
      if (taker !== undefined) return taker;
      if (!KEEPS_ENTRIES.test(getLastName(parent.callee) ?? '') && getLastName(parent.callee) !== 'Set')
        return undefined;
    } else if (!PASSES.has(parent.type) && !(parent.type === 'MemberExpression' && parent.object === at)) {
      if (!(isCall(parent) && parent.callee === at)) return undefined;
    }
    at = parent;
  }
  return undefined;
}

/** `allowedIps.add(entry)`, `new IpAccessList('all', { cidrBlock: entry })`: the list that an entry goes into by a call. */
function getTaker(call: CallNode): 'addresses' | 'bare' | 'may' | undefined {
  const callee = unwrap(call.callee);
  const isAdded = callee.type === 'MemberExpression' && /^(?:add|push|unshift|append)$/.test(getKeyName(callee) ?? '');
  const holder = isAdded ? callee.object : call.type === 'NewExpression' ? callee : undefined;
  const kind = holder && readListName(getLastName(holder) ?? '');
  return kind === 'no' ? undefined : kind;
}

const PASSES: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'ObjectExpression',
  'Property',
  'LogicalExpression',
  'ConditionalExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'SpreadElement',
  'ChainExpression',
]);

function getBoundName(parent: Node, at: Node): string | undefined {
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? parent.id.name : '';
    case 'Property':
    case 'PropertyDefinition':
      return parent.value === at ? (getKeyName(parent) ?? '') : undefined;
    case 'AssignmentExpression':
      return getLastName(parent.left) ?? '';
    case 'AssignmentPattern':
      return getLastName(parent.left) ?? '';
    default:
      return undefined;
  }
}

/** A list of a neutral name, asked as `!inRange(ip, list)` or given to `IpFilter(list, { mode: 'allow' })`. */
function isAskedForPass(analysis: Analysis, declarator: Node): boolean {
  if (declarator.type !== 'VariableDeclarator') return false;
  return analysis.sourceCode.getDeclaredVariables(declarator).some((variable) =>
    variable.references.some(({ identifier }) => {
      const call = identifier.parent;
      if (!isCall(call) || call.callee === identifier || !isCheckList(analysis, call, identifier)) return false;
      return isNegated(call) || findCheck(analysis, call)?.mode !== undefined;
    }),
  );
}

function isNegated(call: Node): boolean {
  return call.parent?.type === 'UnaryExpression' && call.parent.operator === '!';
}

function findCheck(analysis: Analysis, call: CallNode): AddressCheckRow | undefined {
  return mayCheck(analysis.sourceCode.text) ? analysis.findRow(call.callee, CHECKS) : undefined;
}

function isCheckList(analysis: Analysis, call: CallNode, argument: Node): boolean {
  const row = findCheck(analysis, call);
  if (!row || call.arguments[row.list] !== argument) return false;
  if (row.mode === undefined) return true;
  const options = call.arguments[row.list + 1];
  const mode = options && analysis.getProperty(options, 'mode');
  return mode?.state === 'found' && mode.values.some((value) => getLiteralText(value) === row.mode);
}

function isAllowList(kind: ReturnType<typeof readListName>): boolean {
  return kind !== undefined && kind !== 'no';
}

/** `allowed.addSubnet('0.0.0.0', 0)`, `addRange(first, last)` of node's BlockList used as an allow-list; as written. */
export function getOpenSubnet(call: TSESTree.CallExpression, min: MinPrefix): string | undefined {
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? getKeyName(callee) : undefined;
  if (callee.type !== 'MemberExpression' || (method !== 'addSubnet' && method !== 'addRange')) return undefined;
  const [address, second] = call.arguments;
  if (!isAllowList(readListName(getLastName(callee.object) ?? '')) || second?.type !== 'Literal') return undefined;
  const entry = `${getLiteralText(address) ?? ''}${method === 'addRange' ? '-' : '/'}${String(second.value)}`;
  return isOpenEntry(entry, min) ? entry : undefined;
}

/** The expressions that a call compares with an allow-list, or undefined when it is no such check. */
export function getCheckedAddresses(analysis: Analysis, call: CallNode): readonly Node[] | undefined {
  const row = findCheck(analysis, call);
  if (row) return call.arguments.filter((_, i) => i !== row.list);
  const callee = unwrap(call.callee);
  const name = getLastName(callee) ?? '';
  if (callee.type === 'MemberExpression' && /^(?:includes|has|check|indexOf|contains|some|find)$/.test(name)) {
    const list = readListName(getLastName(callee.object) ?? '');
    return isAllowList(list) ? call.arguments.flatMap(getAsked) : undefined;
  }
  return readListName(name) === 'addresses' ? call.arguments : undefined;
}

/** `(network) => network.contains(ip)`: what is asked of each entry. */
function getAsked(argument: Node): readonly Node[] {
  if (argument.type !== 'ArrowFunctionExpression') return [argument];
  const asked = unwrap(argument.body);
  if (!isCall(asked)) return [];
  // `(network) => address.match(network)`
  const callee = unwrap(asked.callee);
  return callee.type === 'MemberExpression' ? [...asked.arguments, callee.object] : asked.arguments;
}

/** The read of a header that the client writes itself, on the way to an expression; undefined when there is none. */
export function findSpoofable(analysis: Analysis, address: Node): { node: Node; header: string } | undefined {
  for (const leaf of analysis.leaves(address, 'value')) {
    for (let step: typeof leaf.step | undefined = leaf.step; step; step = step.from) {
      const header = getHeaderName(step.node) ?? getReaderName(analysis, step.node);
      if (header !== undefined) return { node: step.node, header };
    }
  }
  return undefined;
}

function getHeaderName(node: Node): string | undefined {
  const text =
    node.type === 'MemberExpression' ? getKeyName(node) : isCall(node) ? getLiteralText(node.arguments[0]) : undefined;
  const name = text?.toLowerCase();
  return name !== undefined && SPOOFABLE_HEADERS.has(name) ? name : undefined;
}

function getReaderName(analysis: Analysis, node: Node): string | undefined {
  if (!isCall(node) || !mayRead(analysis.sourceCode.text)) return undefined;
  return analysis.findRow(node.callee, READERS)?.name;
}

/** `req.ip`, `request.ips`: the address that the framework makes of the proxy's headers. */
export function isFrameworkAddress(analysis: Analysis, address: Node): boolean {
  return analysis.leaves(address, 'value').some(({ step }) => /^ips?$/.test(step.path.at(-1) ?? ''));
}
