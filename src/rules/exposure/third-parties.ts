/** Requests that take a credential to another company: by the literal host, or by the name of the address. */
import type { Analysis, HttpRequest } from '../../analysis/index.ts';
import { getKeyName, walk, type Node } from '../../analysis/ast.ts';
import { mentionsBinom } from '../../binom/mentions.ts';
import { isBinomUrlName, splitWords } from '../../binom/names.ts';
import { HOLE, isLoopbackHost } from '../../binom/requests.ts';
import { SHARING_HOSTS, WEBHOOK_WORDS } from '../../models/chat.ts';
import { OPTION_NAMES } from '../../models/http-clients.ts';

/** Where a request goes, and what of it counts. */
export interface ThirdParty {
  readonly into: string;
  /** A service that takes messages: a credential in the headers is its own. */
  readonly isService: boolean;
}

const HOST = new RegExp(`^(?:[a-z]+:)?//(?:[^/@${HOLE}]*@)?([^/?#:${HOLE}]+)(?=[:/?#]|$)`, 'iu');

const OWN_LOGIN = /\/oauth\w*(?:\/[\w.]+)*\/(?:access_?)?token(?:[?#]|$)/iu;

const TRACKER_WORDS: ReadonlySet<string> = new Set(['tracker', 'trk', 'binom']);

/** The third party that a request goes to, or undefined when it is the tracker, this machine, or not known. */
export function getThirdParty(
  analysis: Analysis,
  request: HttpRequest,
  allowed: readonly string[],
): ThirdParty | undefined {
  const named = getNamedService(request);
  if (named) return named;
  for (const url of request.urls) {
    const host = HOST.exec(url)?.[1]?.toLowerCase();
    if (host === undefined || allowed.includes(host)) continue;
    const service = SHARING_HOSTS.find((row) => row.host.test(host));
    // A vendor's own login takes the vendor's own secrets.
    if (service && OWN_LOGIN.test(url)) return undefined;
    if (service) return { into: service.into, isService: true };
    if (analysis.scope === 'binom' && !isTracker(analysis, request, host))
      return { into: `a third party (${host})`, isService: false };
  }
  return undefined;
}

/** Hosts of this machine, of the user's trackers, with Binom in the name, and all that the file asks with a path of Binom. */
function isTracker(analysis: Analysis, request: HttpRequest, host: string): boolean {
  // A v1 tracker answers at any `.php`, whatever its owner renamed it to.
  if (request.urls.some((url) => /\.php(?:[?#]|$)/u.test(url))) return true;
  if (request.facts || isLoopbackHost(host) || mentionsBinom(host) || !host.includes('.')) return true;
  if (analysis.settings.trackers.includes(host)) return true;
  if (analysis.requests().some(({ facts, urls }) => facts && urls.some((url) => url.includes(`//${host}`))))
    return true;
  return getAddressNames(analysis, request).some(
    (name) => isBinomUrlName(name) || splitWords(name).some((word) => TRACKER_WORDS.has(word)),
  );
}

/** `fetch(process.env.SLACK_WEBHOOK_URL, …)`. */
function getNamedService(request: HttpRequest): ThirdParty | undefined {
  const name = request.url ? getLastText(request.url) : undefined;
  if (name === undefined || name === '') return undefined;
  for (const word of splitWords(name)) {
    const into = WEBHOOK_WORDS.get(word);
    if (into !== undefined) return { into, isService: true };
  }
  return undefined;
}

function getLastText(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return getKeyName(node);
  if (node.type === 'TSNonNullExpression' || node.type === 'TSAsExpression') return getLastText(node.expression);
  return undefined;
}

/** The names in a URL's expression and in the constants that it is made of. */
function getAddressNames(analysis: Analysis, request: HttpRequest): string[] {
  const names: string[] = [];
  const base = request.getOption('baseURL');
  const roots = [request.url, ...(base.state === 'found' ? base.values : [])].filter((node) => node !== undefined);
  const { visitorKeys } = analysis.sourceCode;
  for (const root of roots) {
    for (const { step } of [...analysis.leaves(root, 'value')]) {
      for (let at: typeof step | undefined = step; at; at = at.from)
        if (at.node.type === 'Identifier') names.push(at.node.name);
    }
    walk(root, visitorKeys, (node) => {
      if (node.type === 'Identifier') names.push(node.name);
    });
  }
  return names;
}

/** The parts of a request that a third party gets to read: URL, options and body; of a service only URL and body. */
export function getSentParts(analysis: Analysis, request: HttpRequest, { isService }: ThirdParty): readonly Node[] {
  const { node, row, url, options } = request;
  const body = row.body === undefined ? undefined : node.arguments[row.body];
  const written = getWritten(analysis, node);
  if (!isService) return [url, body, ...options, ...written].filter((part) => part !== undefined);
  const bodies = [...OPTION_NAMES.body, ...OPTION_NAMES.query].flatMap((name) => {
    const found = request.getOption(name);
    return found.state === 'found' ? found.values : [];
  });
  return [url, body, ...bodies, ...written].filter((part) => part !== undefined);
}

/** What is written to a request after it was made: `req.write(body)`, `req.end(body)`. */
function getWritten(analysis: Analysis, request: Node): Node[] {
  return analysis.tracer.program.calls.flatMap(({ callee, arguments: [body] }) => {
    if (callee.type !== 'MemberExpression' || !body || !/^(?:write|end)$/u.test(getKeyName(callee) ?? '')) return [];
    return [...analysis.leaves(callee.object, 'identity')].some(({ step }) => step.node === request) ? [body] : [];
  });
}
