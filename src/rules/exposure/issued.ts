/** Credentials that a server hands out on purpose: the token of a login, the session of the one who asked. */
import { getLastName } from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';
import { splitWords } from '../../binom/names.ts';
import type { Leak } from './leaks.ts';

const ISSUED_WORDS: ReadonlySet<string> = new Set([
  'token',
  'tokens',
  'jwt',
  'session',
  'sid',
  'csrf',
  'xsrf',
  'otp',
  'bearer',
]);
const KEPT_WORDS: ReadonlySet<string> = new Set([
  'password',
  'secret',
  'private',
  'api',
  'hash',
  'admin',
  'github',
  'stripe',
  'slack',
]);

const SETTINGS = /^(?:settings|config|configuration|secrets?|env|environment)$/iu;

/** True for a token of the whole field that is not read from the environment. Binom's own keys are never handed out. */
export function isIssued(analysis: Analysis, { trail }: Leak): boolean {
  if (analysis.scope === 'binom' || !trail) return false;
  const { kind, name, node } = trail.source;
  if (kind === 'env' || kind === 'environment' || kind === 'literal' || kind === 'lookup') return false;
  // A server's own settings are never handed out on purpose.
  const owner = getLastName(node.type === 'MemberExpression' ? node.object : node);
  if (owner !== undefined && SETTINGS.test(owner)) return false;
  const words = splitWords(name.split('.').at(-1) ?? name);
  return words.some((word) => ISSUED_WORDS.has(word)) && !words.some((word) => KEPT_WORDS.has(word));
}
