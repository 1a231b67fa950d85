/**
 * Where a cleartext address stands, for `credentials: "any"`: sent to, named as an address, or only quoted.
 *
 * | position | example |
 * |---|---|
 * | sent | `client.get('http://...')`, `new Socket('ws://...')`, `<script src="http://...">` |
 * | named | `const apiUrl = 'http://...'`, `{ endpoints: { users: 'http://...' } }`, `function f(base = 'http://...')` |
 * | quoted | comparisons, `startsWith`, messages, namespaces, help texts, a link that is clicked |
 */
import { getEnclosingFunction, getKeyName, getLastName, unwrap, type CallNode, type Node } from '../../analysis/ast.ts';
import { splitWords } from '../../binom/names.ts';
import {
  ABOUT_NAME_WORDS,
  ADDRESS_NAME_WORDS,
  CONNECTING_METHOD,
  DATA_CONSTRUCTOR,
  FETCHING_ATTRIBUTE,
  LOOKUP_RECEIVER,
  QUOTED_NAME_WORDS,
} from '../../models/cleartext.ts';
import { isInert } from './context.ts';

export type Position = 'sent' | 'named' | 'quoted';

const TRANSPARENT: ReadonlySet<string> = new Set([
  'LogicalExpression',
  'ConditionalExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'ChainExpression',
  'AwaitExpression',
  'SpreadElement',
  'JSXExpressionContainer',
  'ObjectExpression',
]);
const KEEPS_TEXT = /^(?:concat|trim|toString|replace|replaceAll|toLowerCase|freeze|split|String|Set|stringify)$/;

/** The position of a text that starts with a cleartext scheme. */
export function getPosition(node: Node): Position {
  if (isInert(node)) return 'quoted';
  let at = node;
  // True once a property or list of no telling name lies between the text and what it is bound to.
  let isBelow = false;
  for (let parent = at.parent; parent; parent = at.parent) {
    const position = isSchemaDefault(parent, at) ? undefined : judgeParent(parent, at, isBelow);
    if (position !== undefined) return position;
    if (parent.type === 'Property' || parent.type === 'ArrayExpression') isBelow = true;
    at = parent;
  }
  return 'quoted';
}

/** `z.string().default(text)`, `url({ default: text })`: the name of the setting says what the text is for. */
export function isSchemaDefault(parent: Node, at: Node): boolean {
  if (parent.type === 'MemberExpression') return parent.object === at && SCHEMA_STEP.test(getKeyName(parent) ?? '');
  if (parent.type !== 'CallExpression' || parent.callee === at)
    return parent.type === 'CallExpression' && SCHEMA_STEP.test(getLastName(parent.callee) ?? '');
  if (parent.callee.type === 'MemberExpression' && SCHEMA_DEFAULT.test(getKeyName(parent.callee) ?? '')) return true;
  return (
    at.type === 'ObjectExpression' &&
    parent.parent.type === 'Property' &&
    at.properties.some((property) => property.type === 'Property' && SCHEMA_DEFAULT.test(getKeyName(property) ?? ''))
  );
}

const SCHEMA_DEFAULT = /^(?:default|devDefault|prefault)$/;
const SCHEMA_STEP = /^(?:optional|nullable|describe|readonly)$/;

/** What a parent says; undefined to climb on. */
function judgeParent(parent: Node, at: Node, isBelow: boolean): Position | undefined {
  switch (parent.type) {
    case 'Property':
      return parent.value === at && !isAbout(parent) ? judgeName(getKeyName(parent) ?? '', undefined) : 'quoted';
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? judgeName(parent.id.name, isBelow ? 'quoted' : 'named') : 'quoted';
    case 'AssignmentPattern':
      return parent.right === at ? judgeName(getLastName(parent.left) ?? '', isBelow ? 'quoted' : 'named') : 'quoted';
    case 'AssignmentExpression':
      return parent.right === at ? judgeTarget(parent.left, isBelow) : 'quoted';
    case 'PropertyDefinition':
      return judgeName(getKeyName(parent) ?? '', isBelow ? 'quoted' : 'named');
    case 'TSEnumMember':
      return judgeName(getLastName(parent.id) ?? '', undefined) ?? judgeName(getEnumName(parent), 'quoted');
    case 'BinaryExpression':
      return parent.operator === '+' && parent.left === at ? undefined : 'quoted';
    case 'CallExpression':
    case 'NewExpression':
      return judgeCall(parent, at);
    case 'MemberExpression':
      return parent.object === at && KEEPS_TEXT.test(getKeyName(parent) ?? '') ? undefined : 'quoted';
    case 'JSXAttribute':
      return judgeAttribute(parent);
    case 'ArrowFunctionExpression':
      // `{ one: (id) => 'http://...' + id }`: the names around say it.
      return parent.body === at && parent.parent.type === 'Property' ? undefined : judgeReturn(parent);
    case 'ReturnStatement':
      return judgeReturn(parent);
    case 'ArrayExpression':
      return undefined;
    case 'ImportExpression':
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return 'sent';
    default:
      return TRANSPARENT.has(parent.type) ? undefined : 'quoted';
  }
}

/** `license: { name, url }`, `contact: { url }`: an address that is published, whatever the inner name. */
function isAbout({ parent }: Node): boolean {
  const holder = parent?.parent;
  const name =
    holder?.type === 'Property' || holder?.type === 'PropertyDefinition'
      ? getKeyName(holder)
      : holder?.type === 'VariableDeclarator' && getLastName(holder.id);
  return splitWords(name || '').some((word) => ABOUT_NAME_WORDS.has(word));
}

function getEnumName({ parent }: Node): string {
  const declaration = parent?.type === 'TSEnumBody' ? parent.parent : parent;
  return declaration?.type === 'TSEnumDeclaration' ? declaration.id.name : '';
}

/** A name says what its value is for; `otherwise` when it says nothing. */
function judgeName(name: string, otherwise: Position | undefined): Position | undefined {
  const words = splitWords(name).flatMap((word) => [word, word.replace(/s$/, '')]);
  if (words.some((word) => QUOTED_NAME_WORDS.has(word))) return 'quoted';
  return words.some((word) => ADDRESS_NAME_WORDS.has(word)) ? 'named' : otherwise;
}

function judgeTarget(left: Node, isBelow: boolean): Position | undefined {
  const target = unwrap(left);
  // `href = 'http://' + match[0]`: a link in the making, unlike `location.href`.
  if (target.type === 'Identifier' && target.name === 'href') return 'quoted';
  const isPlain = target.type === 'Identifier' && !isBelow;
  return judgeName(getLastName(target) ?? '', isPlain ? 'named' : 'quoted');
}

function judgeCall(call: CallNode, at: Node): Position | undefined {
  const callee = unwrap(call.callee);
  if (callee === unwrap(at)) return undefined;
  const name = getLastName(callee) ?? '';
  if (call.type === 'NewExpression') return judgeConstruction(call, at, name);
  if (
    /^(?:replace|assign)$/.test(name) &&
    callee.type === 'MemberExpression' &&
    getLastName(callee.object) === 'location'
  )
    return 'sent';
  if (KEEPS_TEXT.test(name) && callee.type !== 'MemberExpression') return undefined;
  if (callee.type === 'MemberExpression' && KEEPS_TEXT.test(name))
    return name === 'freeze' || name === 'concat' || name === 'stringify' ? undefined : 'quoted';
  if (!CONNECTING_METHOD.test(name)) return 'quoted';
  const receiver = callee.type === 'MemberExpression' ? (getLastName(callee.object) ?? '') : '';
  return LOOKUP_RECEIVER.test(receiver) ? 'quoted' : 'sent';
}

function judgeConstruction(call: CallNode, at: Node, name: string): Position | undefined {
  if (name === 'Set') return undefined;
  // `try { new URL(`http://[${ip}]`) } catch`: whether it can be read is all that is asked.
  if (name === 'URL' && call.parent.type === 'ExpressionStatement') return 'quoted';
  // `new URL('http://' + host).hostname` only takes an address apart.
  if (
    name === 'URL' &&
    call.parent.type === 'MemberExpression' &&
    !/^(?:href|origin|toString|toJSON)$/.test(getKeyName(call.parent) ?? '')
  )
    return 'quoted';
  if (name === 'URL' && (isOwnHost(at) || (call.arguments[0] !== at && isTakenApart(call)))) return 'quoted';
  if (name === 'URL' && call.arguments[0] !== at) {
    // `new URL(req.url, 'http://host')`: a base that only completes a path.
    const [given] = call.arguments;
    const path = given?.type === 'LogicalExpression' ? given.left : given;
    return /^(?:url|originalUrl|path|pathname|href|link)$/i.test(path ? (getLastName(path) ?? '') : '')
      ? 'quoted'
      : 'sent';
  }
  return DATA_CONSTRUCTOR.test(name) ? 'quoted' : 'sent';
}

/** `'http://' + req.headers.host`: the program's own address, which a server writes to read the query of a request. */
function isOwnHost(address: Node): boolean {
  let whole = address;
  while (whole.type === 'BinaryExpression' && whole.left.type === 'BinaryExpression') whole = whole.left;
  const parts =
    whole.type === 'TemplateLiteral' ? whole.expressions : whole.type === 'BinaryExpression' ? [whole.right] : [];
  const first = parts[0] && unwrap(parts[0]);
  const host = first?.type === 'LogicalExpression' ? unwrap(first.left) : first;
  if (host?.type !== 'MemberExpression' || getKeyName(host) !== 'host') return false;
  return getLastName(host.object) === 'headers';
}

/** `const { pathname, hash } = new URL(path, base)`: the base is thrown away. */
function isTakenApart({ parent }: CallNode): boolean {
  if (parent.type !== 'VariableDeclarator' || parent.id.type !== 'ObjectPattern') return false;
  return parent.id.properties.every(
    (property) =>
      property.type === 'Property' && /^(?:pathname|search|searchParams|hash)$/.test(getKeyName(property) ?? ''),
  );
}

function judgeAttribute(attribute: Node): Position {
  if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') return 'quoted';
  const element = attribute.parent.name;
  const tag = element.type === 'JSXIdentifier' ? element.name : '';
  if (attribute.name.name === 'href') return tag === 'link' || tag === 'base' ? 'sent' : 'quoted';
  return FETCHING_ATTRIBUTE.test(attribute.name.name) ? 'sent' : 'quoted';
}

/** `const getApiUrl = () => 'http://...'`. */
function judgeReturn(at: Node): Position {
  const fn = at.type === 'ArrowFunctionExpression' ? at : getEnclosingFunction(at);
  const parent = fn?.parent;
  const holder =
    fn?.type === 'FunctionDeclaration' ? fn.id : parent?.type === 'VariableDeclarator' ? parent.id : undefined;
  const own = holder ? getLastName(holder) : undefined;
  const key =
    parent?.type === 'Property' || parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition'
      ? getKeyName(parent)
      : undefined;
  return judgeName(own ?? key ?? '', 'quoted') ?? 'quoted';
}
