/** Splitting of names into words, and the word lists that names and values are judged by. Whole words only, never substrings. */
import { remember } from './memory.ts';

/** Words that people write joined; the right side is how they are judged. */
const JOINED = new Map<string, string[]>(
  [
    'api key', 'api keys', 'api token', 'api tokens', 'api secret', 'auth token', 'auth key', 'access token', 'access key', 'access keys',
    'refresh token', 'id token', 'bearer token', 'session token', 'secret key', 'private key', 'client secret', 'encryption key', 'signing key',
    'master key', 'app key', 'app secret', 'jwt secret', 'cookie secret', 'session secret', 'user key', 'upd key', 'update key', 'pass word', 'pass phrase', 'pass code',
    'binom key', 'binom token', 'binom api', 'binom api key', 'binom secret', 'binom password', 'binom pass', 'binom url', 'binom auth', 'binom domain', 'binom host',
    'tracker key', 'tracker token', 'tracker api key', 'tracker url', 'tracker domain', 'public key', 'primary key', 'foreign key', 'cache key',
    'user name', 'base url', 'end point', 'host name', 'key id', 'db password', 'db passwd', 'db pass', 'db pwd', 'root password', 'user password', 'user pass',
    'admin password', 'admin pass', 'pg password', 'auth pass', 'smtp password', 'smtp pass', 'login password',
  ].map((words) => [words.replaceAll(' ', ''), words.split(' ')]),
); // prettier-ignore
JOINED.set('password', ['password']);
JOINED.set('passphrase', ['passphrase']);
JOINED.set('passcode', ['passcode']);
JOINED.set('username', ['username']);
JOINED.set('hostname', ['hostname']);
JOINED.set('endpoint', ['endpoint']);

/** Words with digits that are one word. */
const ALPHANUMERIC =
  /^(?:[sS]3|[mM][dD]5|[sS][hH][aA](?:1|256|384|512)|[oO][aA]uth2?|O[aA][uU][tT][hH]2?|[bB]ase64|[bB]64|i18n|k8s|[xX]509|2[fF][aA])/;
const PIECE = /[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/y;

/** Without a digit or this, no part of a name is one of {@link ALPHANUMERIC}. */
const MAY_BE_FIXED = /\d|oauth/i;

const split = new Map<string, readonly string[]>();
const MAX_SPLIT = 4000;
const MAX_NAME = 60;

/**
 * Splits camelCase, snake_case, kebab-case, dotted paths, runs of capitals and digits.
 * @returns lower-case words: `binomAPIKey2` -> `binom`, `api`, `key`, `2`
 */
export function splitWords(name: string): readonly string[] {
  const known = split.get(name);
  if (known) return known;
  const words = findWords(name);
  return name.length <= MAX_NAME ? remember(split, MAX_SPLIT, name, words) : words;
}

function findWords(name: string): string[] {
  const words: string[] = [];
  // No name is longer; a minified line that got here is not one.
  for (const part of name.slice(0, 300).split(/[^A-Za-z0-9]+/)) {
    const mayBeFixed = MAY_BE_FIXED.test(part);
    for (let at = 0; at < part.length;) {
      const fixed = mayBeFixed ? ALPHANUMERIC.exec(part.slice(at)) : null;
      const next = part.charAt(at + (fixed?.[0].length ?? 0));
      PIECE.lastIndex = at;
      const piece = fixed && !/[a-z0-9]/.test(next) ? fixed[0] : (PIECE.exec(part)?.[0] ?? part.charAt(at));
      const word = piece.toLowerCase();
      words.push(...(JOINED.get(word) ?? [word]));
      at += piece.length;
    }
  }
  return words;
}

/** A set of the words of a list written with spaces. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** As last word: the name says something about a credential, it does not hold one. */
const HARMLESS_SUFFIXES = wordSet(`
  name names id ids type types field fields label labels hint hints placeholder placeholders header headers prefix suffix regex regexp pattern
  patterns error errors message messages prompt policy policies length size count counts limit limits expiry expiration expires expired at ttl age lifetime
  url urls uri uris endpoint endpoints path paths file files filename dir directory folder enabled disabled required optional valid invalid validity
  validator validation hash hashes hashed digest checksum fingerprint fingerprints sha sha1 sha256 sha512 md5 crc status state strength score rule rules schema format length
  title description text tooltip icon input form page screen view modal dialog button btn link route router component class style css selector element
  el ref param params parameter parameters arg args option options column columns attribute attr property prop index idx position offset order
  version date time timestamp timeout interval created updated rotated owner scope scopes permission permissions role roles domain host hostname
  port region bucket table collection manager service provider factory handler helper util utils client store storage cache repository
  repo module guard strategy interceptor middleware controller model entity dto info metadata meta stats usage usages budget cost price
  example sample template mask masked redacted encrypted cipher ciphertext env var variable event events listener callback fn func function method kind
  source target origin reset resetter generator length bits algorithm alg issuer audience claims map symbol decimals supply balance address contract
  exists present missing found set unset changed used needed tokenizer resolver loader reader writer parser formatter last tail ending preview`);

/** As first word: a question, a number, a UI verb. */
const HARMLESS_PREFIXES = wordSet(`
  is has had must no not num max min total public show hide toggle should can could will did needs need requires require use uses with without allow
  allows weak common bad banned blocked denied disallowed breached leaked forbidden popular compromised disable enable enabled disabled count forgot forgotten missing invalid valid expired on handle validate check verify compare confirm ask
  remember encrypted crypted hashed masked redacted mask redact hash encrypt csrf xsrf dummy fake mock test example sample estimated remaining used skip
  cached unique primary foreign sort group partition cache query react tab arrow shortcut hot i18n translation`);

/** Directly before `key`/`token`: another kind of key or token than a credential. */
export const OTHER_KINDS = wordSet(`
  public primary foreign cache sort partition group object map row column hash query react i18n translation locale message storage cookie idempotency
  composite unique index lookup dictionary routing shard event arrow shortcut hot keyboard registry metric tag label field csrf xsrf
  anti forgery prompt completion input output max min total cached reasoning next page continuation cursor state nonce sync campaign camp click lp landing
  postback offer stop eos bos pad unk mask special design theme color colour host known ssh_known site recaptcha captcha publishable
  measurement cancellation cancel abort injection di provider lexer syntax parser erc20 lp nft governance binom_token last first left right
  topic enter escape esc space tab up down modifier meta ctrl alt shift press pressed pagination batch resume fencing lock instance`);

/** Do the words of a name say that it holds something else than a credential? */
export function isHarmless(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (HARMLESS_PREFIXES.has(words[0] ?? '') && words.length > 1) return !isCertain(words);
  if (HARMLESS_SUFFIXES.has(last)) return !isSessionId(words);
  const before = words.at(-2) ?? '';
  return /^(?:keys?|tokens?|pass)$/.test(last) && OTHER_KINDS.has(before);
}

/** `CACHE_REVALIDATE_SECRET`, `primaryApiKey`: what it is the first, shared or kept one of is a credential all the same. */
function isCertain(words: readonly string[]): boolean {
  return /^(?:unique|primary|foreign|sort|group|partition|cache|query|react|hot)$/.test(words[0] ?? '') &&
    words.length > 2
    ? /(?:^| )(?:secret|password|passwd|(?:api|access|secret|private|auth) (?:key|token))$/.test(words.join(' '))
    : false;
}

/** `sessionId` ends in a harmless word, but it is what a session is held by. */
function isSessionId(words: readonly string[]): boolean {
  return words.at(-1) === 'id' && words.at(-2) === 'session' && words.includes('binom');
}

/** Words behind a credential's that leave it one: `PASSWORD_PROD`, `apiKeyV2`, `tokenValue`. */
const TAIL_WORDS = wordSet(
  'prod production dev development staging live local default value string plain plaintext raw old new current api v1 v2 v base64 b64 main backup',
);

/** The words of a name without those, and without trailing numbers. */
export function dropTail(words: readonly string[]): string[] {
  const core = [...words];
  while (core.length > 1 && (TAIL_WORDS.has(core.at(-1) ?? '') || /^[0-9]+$/.test(core.at(-1) ?? ''))) core.pop();
  return core;
}
