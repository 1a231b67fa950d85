/** Cleartext addresses on their way into requests, trackers' names, and the steps that take the encryption off. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis, HttpRequest, Node } from '../../analysis/index.ts';
import { compileRows } from '../../analysis/patterns.ts';
import { getKeyName, getLastName, getLiteralText, unwrap } from '../../analysis/ast.ts';
import { isBinomUrlName, needsBinomContext } from '../../binom/names.ts';
import { getUrlFacts, HOLE, isLoopbackHost } from '../../binom/requests.ts';
import { OPTION_NAMES } from '../../models/http-clients.ts';
import { CLEARTEXT_SCHEMES, PLAIN_REQUESTS, WEB_SCHEMES } from '../../models/cleartext.ts';
import { getReceivingCall } from './context.ts';
import { hasEncryptedBranch } from './encrypted-branch.ts';
import { isHarmlessTarget, isSchemeOnly, readTarget, type CleartextTarget } from './cleartext-target.ts';

const PLAIN = compileRows(PLAIN_REQUESTS);

/** True for a tracker's address: by the name it is bound to, by one of the user's trackers, or by its shape. */
export function isTrackerAddress(analysis: Analysis, node: Node, text: string, target: CleartextTarget): boolean {
  if (!WEB_SCHEMES.has(target.scheme) || isKeylessClick(text)) return false;
  if (isOwnTracker(analysis, target)) return true;
  const facts = getUrlFacts(text);
  if (facts && (!facts.needsContext || (facts.generation === 'v2' && facts.resource !== '' && analysis.isBinomFile)))
    return true;
  return getNames(node).some((name) => isBinomUrlName(name) && (!needsBinomContext(name) || analysis.isBinomFile));
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

/** True when a call or an options object takes a credential together with the address: `new Socket(url, { headers })`. */
export function isBesideKey(analysis: Analysis, node: Node): boolean {
  const call = getReceivingCall(node);
  if (call) return call.arguments.some((argument) => analysis.carries(argument) !== undefined);
  const holder = node.parent;
  return holder?.type === 'Property' && analysis.carries(holder.parent) !== undefined;
}

/** The names that a text is bound to, alone and with the name of the object around: `url`, `binom.url`. */
function getNames(node: Node): string[] {
  const names: string[] = [];
  let at = node;
  for (let parent = at.parent; parent && names.length < 4; parent = at.parent) {
    if (parent.type === 'Property' || parent.type === 'PropertyDefinition') {
      if (parent.value !== at) break;
      names.push(getKeyName(parent) ?? '');
    } else if (parent.type === 'VariableDeclarator') names.push(getLastName(parent.id) ?? '');
    else if (parent.type === 'AssignmentPattern' || parent.type === 'AssignmentExpression') {
      if (parent.right !== at) break;
      names.push(getLastName(parent.left) ?? '');
    } else if (
      parent.type === 'BinaryExpression' ? parent.operator !== '+' || parent.left !== at : !CLIMBED.has(parent.type)
    )
      break;
    if (BINDS.has(parent.type)) break;
    at = parent;
  }
  const dotted = names.length > 1 ? [`${names[1] ?? ''}.${names[0] ?? ''}`] : [];
  return [...names.slice(0, 1), ...dotted].filter((name) => name !== '');
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
function isGuarded(analysis: Analysis, request: HttpRequest): boolean {
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
    if (analysis.scope !== 'any' && !isGuarded(analysis, request)) return [];
    const targets = request.urls.flatMap((url) => {
      const target = readTarget(url);
      return target && !isHarmlessTarget(url, target, allowHosts) ? [target] : [];
    });
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
  if (!own) return new RegExp(`^${target.scheme}:?$`, 'i').test(text.trim());
  return (
    own.scheme === target.scheme && (isSchemeOnly(own) || own.host === target.host || target.host.startsWith(own.host))
  );
}

/** `secure ? 'https' : 'http'`: the program decides, and can decide well. */
export function hasEncryptedTwin(node: Node): boolean {
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

/** `url.protocol = 'http:'`: the literal, where the address is a tracker's (or any, with `credentials: "any"`). */
export function getDowngradedProtocol(analysis: Analysis, node: TSESTree.AssignmentExpression): Node | undefined {
  const target = unwrap(node.left);
  if (target.type !== 'MemberExpression' || getKeyName(target) !== 'protocol') return undefined;
  const scheme = /^([a-z]+):?$/i.exec(getLiteralText(unwrap(node.right)) ?? '')?.[1];
  if (scheme === undefined || !WEB_SCHEMES.has(scheme.toLowerCase())) return undefined;
  return isJudged(analysis, target.object) && !isTranslation(node) ? node.right : undefined;
}

/** `if (url.protocol === 'http:') url.protocol = 'ws:'`: another name for what was cleartext before. */
function isTranslation(node: Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    const test =
      at.type === 'IfStatement' || at.type === 'SwitchCase' || at.type === 'ConditionalExpression'
        ? at.test
        : undefined;
    const other =
      test?.type === 'BinaryExpression'
        ? (getLiteralText(test.right) ?? getLiteralText(test.left))
        : getLiteralText(test);
    if (other !== undefined && CLEARTEXT_SCHEMES.has(other.replace(/:$/, ''))) return true;
  }
  return false;
}

/** `address.replace('https:', 'http:')`: the literal that takes the encryption off. */
export function getDowngradingReplacement(analysis: Analysis, node: TSESTree.CallExpression): Node | undefined {
  const callee = unwrap(node.callee);
  const [pattern, replacement] = node.arguments;
  if (
    callee.type !== 'MemberExpression' ||
    !/^replace(?:All)?$/.test(getKeyName(callee) ?? '') ||
    !pattern ||
    !replacement
  )
    return undefined;
  const from = pattern.type === 'Literal' && 'regex' in pattern ? pattern.regex.pattern : getLiteralText(pattern);
  const to = /^(http|ws)(?::|$)/i.exec(getLiteralText(replacement) ?? '')?.[1];
  if (
    from === undefined ||
    to === undefined ||
    !new RegExp(`^\\^?${CLEARTEXT_SCHEMES.get(to.toLowerCase()) ?? HOLE}`, 'i').test(from)
  )
    return undefined;
  return isJudged(analysis, callee.object) ? replacement : undefined;
}

/** Is an address a tracker's, by its name or by the request that takes it? */
function isJudged(analysis: Analysis, address: Node): boolean {
  if (analysis.scope === 'any') return true;
  const names = [
    getLastName(address) ?? '',
    ...analysis.origins(address).flatMap(({ name }) => (name === undefined ? [] : [name])),
  ];
  if (names.some((name) => isBinomUrlName(name))) return true;
  const own = new Set(analysis.leaves(address, 'identity').map((leaf) => leaf.step.node));
  return analysis
    .requests()
    .some(
      (request) =>
        request.isBinom &&
        request.url &&
        analysis.leaves(request.url, 'identity').some((leaf) => own.has(leaf.step.node)),
    );
}
