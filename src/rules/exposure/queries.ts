/** Credentials in the queries of URLs: spelled out in a text, given as options, added to a URL, read from a request. */
import type { Analysis, HttpRequest, Trail } from '../../analysis/index.ts';
import {
  getEnclosingFunction,
  getKeyName,
  getLastName,
  getLiteralText,
  isCall,
  unwrap,
  type Node,
} from '../../analysis/ast.ts';
import { getParts, getQueryParts, getQueryValues } from '../../analysis/texts.ts';
import { isPasswordName } from '../../binom/names.ts';
import { getUrlFacts, type UrlFacts } from '../../binom/requests.ts';
import { LOG_METHODS } from '../../models/loggers.ts';
import { OPTION_NAMES } from '../../models/http-clients.ts';
import { isGetHandler } from './get-handlers.ts';

/** A URL that is masked or logged where it stands goes nowhere else: the latter is for `no-key-logging`. */
export function isPrinted({ parent }: Node): boolean {
  if (parent?.type === 'MemberExpression') return /^replace(?:All)?$/u.test(getKeyName(parent) ?? '');
  return parent?.type === 'CallExpression' && LOG_METHODS.includes(getLastName(parent.callee) ?? '');
}

/** The path of a link that is mailed to somebody who has no other way to show who they are. */
const MAILED_LINK =
  /(?:reset|verify|verification|confirm|confirmation|activate|activation|unsubscribe|invite|invitation|magic|delete-user|delete-account|optin|opt-in)[\w/-]*\?/iu;

/** `/reset-password?token=…`, `?verifyEmail=…`: a one-time token is meant to be in such a link; a password or a key is not. */
export function isMailedToken(text: string, name: string): boolean {
  if (/^(?:verify|confirm|reset)[A-Z]\w*$/u.test(name)) return true;
  return /^(?:token|code)$|_(?:token|code)$|[a-z](?:Token|Code)$/u.test(name) && MAILED_LINK.test(text);
}

/** Is a credential on its way in a link that is mailed to somebody (`/reset-password?token=…`)? */
export function isMailedLink(analysis: Analysis, trail: Trail | undefined): boolean {
  return (trail?.steps ?? []).some((step) => {
    if (step.type !== 'TemplateLiteral' && step.type !== 'BinaryExpression') return false;
    const parts = getQueryParts(analysis.tracer, step);
    const [text = ''] = parts.length > 0 ? analysis.getTexts(step) : [];
    return parts.length > 0 && parts.every(({ name }) => isMailedToken(text, name));
  });
}

/** `a=${b}&token=${t}` without a `?` is the body of a form, unless it is put behind a URL. */
export function isForm(text: string): boolean {
  return !text.includes('?') && /^[\w.[\]-]+=/u.test(text);
}

/** What stands after the `?` of a text as a whole: `${url}?${new URLSearchParams({ token })}`. */
export function getHeldParts(analysis: Analysis, text: Node): { name: string; value: Node }[] {
  return getParts(analysis.tracer, text).flatMap((part, i, parts) => {
    const before = parts[i - 1];
    if (typeof part === 'string' || typeof before !== 'string' || !/[?&]$/u.test(before)) return [];
    return getMade(analysis, part).flatMap((argument) =>
      getCredentialProperties(analysis, argument).map(({ node, name }) => ({ name, value: node })),
    );
  });
}

/** Printed queries that are followed to what they print: `q = q.toString()` must end. */
const DEPTH_LIMIT = 3;

/** What a query was made of: the arguments of `new URLSearchParams(o)`, `stringify(o)`, `new URLSearchParams(o).toString()`. */
function getMade(analysis: Analysis, query: Node, depth = 0): Node[] {
  return analysis.leaves(query, 'identity').flatMap(({ kind, step }) => {
    if (kind !== 'call' || !isCall(step.node)) return [];
    const callee = unwrap(step.node.callee);
    const isPrinting = callee.type === 'MemberExpression' && getKeyName(callee) === 'toString';
    if (!isPrinting) return step.node.arguments;
    return depth < DEPTH_LIMIT ? getMade(analysis, callee.object, depth + 1) : [];
  });
}

/** A parameter with a credential's name, or one that a credential goes into. */
export function isKeyParameter(analysis: Analysis, name: string, value: Node): boolean {
  // `searchParams.set('access_token', REDACTED_TEXT)`
  if (/redact|mask|hidden|censor/iu.test(getLastName(value) ?? '')) return false;
  const isNamed = analysis.isCredentialName(name) && !analysis.getStatic(value).known;
  if (isNamed) return !isIdentity(analysis, value);
  return analysis.isCredential(value) !== undefined;
}

/** A campaign's `key` or a hashed value under a credential's name. */
function isIdentity(analysis: Analysis, value: Node): boolean {
  return analysis.leaves(value, 'value').every(({ kind }) => kind === 'clean');
}

/** Credentials in the query of any request, as its URL or its options spell them out. */
export function getQueryCredentials(analysis: Analysis, request: HttpRequest): { node: Node; name: string }[] {
  const { url, urls } = request;
  const names = new Set(urls.flatMap((text) => [...text.matchAll(/[?&]([\w.-]+)=/gu)].map((match) => match[1] ?? '')));
  const spelled = [...names].flatMap((name) =>
    url && analysis.isCredentialName(name)
      ? getQueryValues(analysis.tracer, url, name).map((node) => ({ node, name }))
      : [],
  );
  const { row, node: call, method } = request;
  const isRead = row.client === 'jQuery' && method === 'GET';
  const given = [...OPTION_NAMES.query, ...(isRead ? ['data'] : [])].flatMap((option) => {
    const found = request.getOption(option);
    return found.state === 'found' ? found.values.flatMap((value) => getCredentialProperties(analysis, value)) : [];
  });
  // `$.get(url, data)` puts its data into the query.
  const data = isRead && row.body !== undefined ? call.arguments[row.body] : undefined;
  return [...spelled, ...given, ...(data ? getCredentialProperties(analysis, data) : [])];
}

/** The properties of an object, or of what a query was made of, that hold a credential. */
export function getCredentialProperties(analysis: Analysis, value: Node): { node: Node; name: string }[] {
  const leaves = analysis.leaves(value, 'identity');
  const object = leaves.find(({ kind }) => kind === 'object')?.step.node;
  if (object?.type !== 'ObjectExpression') {
    const isQuery = analysis.denote(value).some((name) => name.endsWith('URLSearchParams()'));
    return isQuery ? getMade(analysis, value).flatMap((made) => getCredentialProperties(analysis, made)) : [];
  }
  return object.properties.flatMap((property) => {
    const name = property.type === 'Property' ? getKeyName(property) : undefined;
    if (property.type !== 'Property' || name === undefined) return [];
    if (property.value.type === 'ObjectExpression') return getCredentialProperties(analysis, property.value);
    return isKeyParameter(analysis, name, property.value) ? [{ node: property.value, name }] : [];
  });
}

/** A credential that is put into the query of a URL which was made before, and what the URL's shape says. */
export interface AddedPart {
  readonly name: string;
  readonly value: Node;
  readonly facts: UrlFacts | undefined;
}

/** `url.searchParams.set('token', token)`: nothing but a URL has these. */
export function getAdded(analysis: Analysis, node: Extract<Node, { type: 'CallExpression' }>): AddedPart[] {
  const callee = unwrap(node.callee);
  const [first, value] = node.arguments;
  const params = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  if (callee.type !== 'MemberExpression' || params?.type !== 'MemberExpression' || !value) return [];
  if (getKeyName(params) !== 'searchParams' || !/^(?:set|append)$/u.test(getKeyName(callee) ?? '')) return [];
  const name = getLiteralText(first);
  if (name === undefined || !isKeyParameter(analysis, name, value)) return [];
  if (analysis.leaves(params.object, 'identity').some(({ step }) => isMailedAddress(analysis, step.node, name)))
    return [];
  return [{ name, value, facts: getFactsOf(analysis, params.object) }];
}

/** `new URL('/magic-link/verify', base)` */
function isMailedAddress(analysis: Analysis, node: Node, name: string): boolean {
  const address = isCall(node) && getLastName(node.callee) === 'URL' ? node.arguments[0] : undefined;
  return address !== undefined && analysis.getTexts(address).some((text) => isMailedToken(`${text}?`, name));
}

/** ``url.search = `?token=${token}` ``, `url.search = new URLSearchParams({ token })`. */
export function getAssigned(
  analysis: Analysis,
  { left, right }: Extract<Node, { type: 'AssignmentExpression' }>,
): AddedPart[] {
  const target = unwrap(left);
  if (target.type !== 'MemberExpression' || getKeyName(target) !== 'search') return [];
  const made = getMade(analysis, right).flatMap((each) => getCredentialProperties(analysis, each));
  const parts = [
    ...getQueryParts(analysis.tracer, right).filter(({ name, value }) => isKeyParameter(analysis, name, value)),
    ...made.map(({ node, name }) => ({ name, value: node })),
  ];
  if (parts.length === 0) return [];
  const facts = getFactsOf(analysis, target.object);
  return parts.map((part) => ({ ...part, facts }));
}

/** What the shape of a URL object says: of `new URL('/public/api/v1/offer', base)` its first argument. */
export function getFactsOf(analysis: Analysis, url: Node): UrlFacts | undefined {
  const made = analysis.leaves(url, 'identity').flatMap(({ kind, step }) => (kind === 'call' ? [step.node] : []));
  const shapes = [url, ...made.flatMap((node) => (isCall(node) ? node.arguments : []))];
  return shapes
    .flatMap((shape) => analysis.getTexts(shape))
    .flatMap((text) => getUrlFacts(text) ?? [])
    .find(({ needsContext }) => !needsContext || analysis.isBinomFile);
}

/**
 * A password that the handler of a GET route takes from the query: `req.query.password`, `req.param('password')`,
 * `const password = query.current`.
 */
export function getReceived(analysis: Analysis, node: Node): string | undefined {
  if (analysis.scope !== 'any' || !isFromQuery(node)) return undefined;
  const { parent } = node;
  const read =
    node.type === 'CallExpression'
      ? getLiteralText(node.arguments[0])
      : node.type === 'MemberExpression' || node.type === 'Property'
        ? getKeyName(node)
        : undefined;
  const bound = parent?.type === 'VariableDeclarator' && parent.init === node ? getLastName(parent.id) : undefined;
  // A token in a link (a reset, a verification) is meant to be there.
  const name = [read, bound].find(
    (each) => each !== undefined && analysis.isCredentialName(each) && isPasswordName(each),
  );
  const fn = name === undefined ? undefined : getEnclosingFunction(node);
  return fn && isGetHandler(analysis, fn) ? name : undefined;
}

/** `req.query.x`, `query.x` of `({ query }) => …`, `req.param('x')`. */
function isFromQuery(node: Node): boolean {
  if (node.type === 'CallExpression') {
    const callee = unwrap(node.callee);
    return callee.type === 'MemberExpression' && getKeyName(callee) === 'param' && isRequest(callee.object);
  }
  if (node.type === 'Property') {
    // `const { password } = req.query`
    const declarator = node.parent.type === 'ObjectPattern' ? node.parent.parent : undefined;
    return declarator?.type === 'VariableDeclarator' && declarator.init !== null && isQuery(unwrap(declarator.init));
  }
  return node.type === 'MemberExpression' && isQuery(unwrap(node.object));
}

function isQuery(query: Node): boolean {
  if (query.type === 'Identifier') return query.name === 'query';
  return query.type === 'MemberExpression' && getKeyName(query) === 'query' && isRequest(query.object);
}

function isRequest(node: Node): boolean {
  return /^(?:req|request|ctx)$/u.test(getLastName(node) ?? '');
}
