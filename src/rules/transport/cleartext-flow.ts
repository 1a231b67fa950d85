/** Cleartext addresses on their way into requests, and trackers' names. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis, HttpRequest, Node } from '../../analysis/index.ts';
import { compileRows } from '../../analysis/patterns.ts';
import { getKeyName, getLastName, getLiteralText, unwrap } from '../../analysis/ast.ts';
import { isBinomUrlName, needsBinomContext, splitWords } from '../../binom/names.ts';
import { getUrlFacts, isLoopbackHost, type UrlFacts } from '../../binom/requests.ts';
import { OPTION_NAMES } from '../../models/http-clients.ts';
import { CLEARTEXT_SCHEMES, PLAIN_REQUESTS, WEB_SCHEMES } from '../../models/cleartext.ts';
import { isSchemaDefault } from './cleartext-position.ts';
import { getReceivingCall, getSibling } from './context.ts';
import { hasEncryptedBranch } from './encrypted-branch.ts';
import { isHarmlessTarget, isRefusing, isSchemeOnly, readTarget, type CleartextTarget } from './cleartext-target.ts';

const PLAIN = compileRows(PLAIN_REQUESTS);

/** True for a tracker's address: by the name it is bound to, by one of the user's trackers, or by its shape. */
export function isTrackerAddress(analysis: Analysis, node: Node, text: string, target: CleartextTarget): boolean {
  if (!WEB_SCHEMES.has(target.scheme) || isKeylessClick(text)) return false;
  if (isOwnTracker(analysis, target)) return true;
  const facts = getUrlFacts(text);
  const isV2 = facts?.generation === 'v2' && analysis.isBinomFile && isApi(text, facts);
  if (isV2 || facts?.needsContext === false) return true;
  const names = getNames(node);
  if (names.some(isClickName)) return false;
  return names.some((name) =>
    isBinomUrlName(name)
      ? !needsBinomContext(name) || analysis.isBinomFile
      : // `{ binom: 'http://…', postbacks: 'http://…' }`
        /^binom$/i.test(name) && analysis.isBinomFile,
  );
}

/** `clickDomain`: where visitors click, without a key. */
function isClickName(name: string): boolean {
  const words = splitWords(name);
  return words.some((word) => /^(?:clicks?|postbacks?)$/.test(word)) && !words.includes('api');
}

/** A resource of the v2 API, or its base as a client is given it. */
function isApi(text: string, { resource }: UrlFacts): boolean {
  return resource !== '' || /\/public\/api\/v1\/?$/.test(text);
}

/** True for a host of `settings.binom.trackers`. */
export function isOwnTracker(analysis: Analysis, target: CleartextTarget): boolean {
  return analysis.settings.trackers.some((host) => host.replace(/:\d+$/, '') === target.host);
}

/** A click or postback link carries no key: it is what visitors click. */
function isKeylessClick(text: string): boolean {
  const facts = getUrlFacts(text);
  return facts !== undefined && facts.needsContext && /click$/.test(facts.generation ?? '');
}

function isKeyValue(analysis: Analysis, value: TSESTree.JSXAttribute['value']): boolean {
  return value?.type === 'JSXExpressionContainer' && analysis.carries(value.expression) !== undefined;
}

/** What an address is a part or a branch of. */
const JOINS: ReadonlySet<string> = new Set(['BinaryExpression', 'LogicalExpression', 'ConditionalExpression']);

/** True when a call or an options object takes a credential together with the address: `new Socket(url, { headers })`. */
export function isBesideKey(analysis: Analysis, node: Node): boolean {
  let whole = node;
  while (whole.parent && JOINS.has(whole.parent.type)) whole = whole.parent;
  const call = getReceivingCall(whole);
  if (call) return call.arguments.some((argument) => analysis.carries(argument) !== undefined);
  const holder = whole.parent;
  if (holder?.type === 'JSXAttribute')
    return holder.parent.attributes.some(
      (attribute) => attribute !== holder && attribute.type === 'JSXAttribute' && isKeyValue(analysis, attribute.value),
    );
  return holder?.type === 'Property' && analysis.carries(holder.parent) !== undefined;
}

/** The names that a text is bound to, alone and with the name of the object around: `url`, `binom.url`. */
function getNames(node: Node): string[] {
  const names: string[] = [];
  let at = node;
  for (let parent = at.parent; parent && names.length < 4; parent = at.parent) {
    if (parent.type === 'Property' || parent.type === 'PropertyDefinition') {
      if (parent.value !== at) break;
      const name = getKeyName(parent) ?? '';
      if (!/^(?:default|devDefault)$/.test(name)) names.push(name);
    } else if (parent.type === 'VariableDeclarator') names.push(getLastName(parent.id) ?? '');
    else if (parent.type === 'AssignmentPattern' || parent.type === 'AssignmentExpression') {
      if (parent.right !== at) break;
      names.push(getLastName(parent.left) ?? '');
    } else if (
      parent.type === 'BinaryExpression'
        ? parent.operator !== '+' || parent.left !== at
        : !CLIMBED.has(parent.type) && !isSchemaDefault(parent, at) && !isDump(parent)
    )
      break;
    if (BINDS.has(parent.type)) break;
    at = parent;
  }
  const dotted = names.length > 1 ? [`${names[1] ?? ''}.${names[0] ?? ''}`] : [];
  return [...names.slice(0, 1), ...dotted].filter((name) => name !== '');
}

/** A bundler's table: `{ 'process.env.BINOM_URL': JSON.stringify('http://…') }`. */
function isDump(node: Node): boolean {
  return node.type === 'CallExpression' && getLastName(node.callee) === 'stringify';
}

const BINDS: ReadonlySet<string> = new Set([
  'VariableDeclarator',
  'AssignmentPattern',
  'AssignmentExpression',
  'PropertyDefinition',
]);
const CLIMBED: ReadonlySet<string> = new Set([
  'BinaryExpression',
  'ObjectExpression',
  'ArrayExpression',
  'LogicalExpression',
  'ConditionalExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
]);

/** True when a request goes to a tracker or carries a credential; keyless click links do neither. */
export function isGuarded(analysis: Analysis, request: HttpRequest): boolean {
  if (request.keys.some((key) => analysis.isCredential(key.node))) return true;
  if (request.url && analysis.carries(request.url)) return true;
  if (request.urls.some((url) => /[?&](?:api_key|upd_key)=/.test(url))) return request.isBinom;
  return request.isBinom && !request.urls.every(isKeylessClick);
}

/** The literals that make the requests' addresses cleartext: a whole address, or just its scheme. */
export function findSentLiterals(
  analysis: Analysis,
  allowHosts: readonly string[],
): { node: Node; request: HttpRequest }[] {
  return analysis.requests().flatMap((request) => {
    if ((analysis.scope !== 'any' && !isGuarded(analysis, request)) || isRefusing(analysis, request.node)) return [];
    const targets = request.urls.flatMap((url) => {
      const target = readTarget(url);
      return target && !isHarmlessTarget(url, target, allowHosts) ? [target] : [];
    });
    const formatted = request.url && getFormattedScheme(analysis, request.url, allowHosts);
    if (formatted) return [{ node: formatted, request }];
    if (targets.length === 0) return [];
    const holders = [
      request.url,
      ...OPTION_NAMES.base
        .map((name) => request.getOption(name))
        .flatMap((found) => (found.state === 'found' ? found.values : [])),
    ];
    const literals = holders.flatMap((holder) => (holder ? getHeads(analysis, holder, targets) : []));
    return [...new Set(literals)].map((node) => ({ node, request }));
  });
}

function getHeads(analysis: Analysis, holder: Node, targets: readonly CleartextTarget[]): Node[] {
  const heads = new Map<Node, string>();
  for (const { kind, step } of analysis.leaves(holder, 'value')) {
    for (const node of [step.node, ...getTemplates(step)]) {
      const text = node.type === 'TemplateLiteral' ? (node.quasis[0]?.value.cooked ?? '') : getLiteralText(node);
      if (text !== undefined && (kind === 'literal' || node.type === 'TemplateLiteral')) heads.set(node, text);
    }
  }
  return [...heads].flatMap(([node, text]) =>
    targets.some((target) => isHeadOf(text, target)) && !hasEncryptedTwin(node) && !hasEncryptedBranch(node)
      ? [node]
      : [],
  );
}

/** `url.format({ protocol: 'http', host })`: the literal of the scheme, where the host is off this machine. */
function getFormattedScheme(analysis: Analysis, address: Node, allowHosts: readonly string[]): Node | undefined {
  const call = unwrap(address);
  if (call.type !== 'CallExpression' || !analysis.denote(call.callee).includes('url#format')) return undefined;
  const parts = call.arguments[0] && unwrap(call.arguments[0]);
  const scheme = getSibling(parts, 'protocol')?.value;
  const text = scheme && /^http:?$/.exec(getLiteralText(scheme) ?? '')?.[0];
  const host = getSibling(parts, 'host') ?? getSibling(parts, 'hostname');
  const hosts = host ? analysis.getTexts(host.value).map((name) => name.replace(/:\d+$/, '').toLowerCase()) : [];
  const isAway = hosts.some(
    (name) => !isHarmlessTarget(`http://${name}/x`, { scheme: 'http', host: name, path: '/x' }, allowHosts),
  );
  return text !== undefined && isAway ? scheme : undefined;
}

/** The templates that a trace came through. */
function getTemplates(step: { readonly from: unknown; readonly node: Node }): Node[] {
  const found: Node[] = [];
  for (let at = step.from as typeof step | undefined; at; at = at.from as typeof step | undefined)
    if (at.node.type === 'TemplateLiteral') found.push(at.node);
  return found;
}

/** Is the text where an address begins: `http`, `http:`, `http://`, or the address itself? */
function isHeadOf(text: string, target: CleartextTarget): boolean {
  const own = readTarget(text);
  // A list that is joined by a slash has `http:/`.
  if (!own) return new RegExp(`^${target.scheme}:?/?$`, 'i').test(text.trim());
  return (
    own.scheme === target.scheme && (isSchemeOnly(own) || own.host === target.host || target.host.startsWith(own.host))
  );
}

/** `secure ? 'https' : 'http'`: the program decides, and can decide well. */
export function hasEncryptedTwin(node: Node): boolean {
  if (node.type === 'TemplateLiteral' && CLEARTEXT_SCHEMES.has(node.quasis[0]?.value.raw ?? '')) {
    // `http${secure ? 's' : ''}://`
    const [ending] = node.expressions;
    return (
      ending?.type === 'ConditionalExpression' &&
      [ending.consequent, ending.alternate].some((it) => getLiteralText(it) === 's')
    );
  }
  const { parent } = node;
  if (parent?.type !== 'ConditionalExpression') return false;
  const twin = parent.consequent === node ? parent.alternate : parent.consequent;
  const scheme = (getLiteralText(node) ?? '').replace(/:?(?:\/\/)?$/, '').toLowerCase();
  const secure = CLEARTEXT_SCHEMES.get(scheme);
  return secure !== undefined && (getLiteralText(twin) ?? '').toLowerCase().startsWith(secure);
}

/** `http.request({ hostname })`: node's plain client, told where to go without a scheme. */
export function findPlainRequests(analysis: Analysis, allowHosts: readonly string[]): Node[] {
  return analysis.requests().flatMap((request) => {
    if (request.url && readTarget(request.urls[0] ?? '')) return [];
    // `(isTls ? https : http).request(...)`: the program decides.
    if (analysis.denote(request.node.callee).some((name) => /(?:^|[#.])https[#.]/.test(name))) return [];
    if (!analysis.findRow(request.node.callee, PLAIN) || (analysis.scope !== 'any' && !isGuarded(analysis, request)))
      return [];
    if (request.getOption('socketPath').state === 'found') return [];
    const protocol = request.getOption('protocol');
    const [scheme] = protocol.state === 'found' ? protocol.values : [];
    if (scheme && !/^http:?$/.test(getLiteralText(unwrap(scheme)) ?? '')) return [];
    const hosts = OPTION_NAMES.host
      .map((name) => request.getOption(name))
      .flatMap((found) => (found.state === 'found' ? found.values : []));
    const texts = hosts
      .flatMap((host) => analysis.getTexts(host))
      .map((host) => host.replace(/:\d+$/, '').toLowerCase());
    const isAway = texts.some(
      (host) =>
        !isLoopbackHost(host) &&
        !isHarmlessTarget(`http://${host}/x`, { scheme: 'http', host, path: '/x' }, allowHosts),
    );
    return isAway ? [scheme ?? request.node] : [];
  });
}
