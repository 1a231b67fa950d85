/**
 * Can a text hold a Binom key, a request to Binom, or a name that means one?
 *
 * Without the word Binom there is little else: trackers' names, `upd_key`, URLs of Binom's shapes, keys in a format that tells by itself,
 * and the environment as a whole, which holds the key wherever it goes.
 */
import { BASE64_NEEDLES, ENCODED_KEY, mayHoldEncodedKey } from '../binom/keys.ts';
import { isBinomCredentialName, isTrackerName } from '../binom/names.ts';
import { ENV_ROWS } from '../models/env-loaders.ts';
import { hasAny, hasName, type SourceText } from './source-text.ts';

const KEY_NAMES = new Set(['updkey', 'upd_key', 'upd-key']);
/** What the user's click and management URLs have, whoever the host is. */
const SURE_URLS = new Set(['arm.php', 'click_info', 'click.php', 'identity/api_key', 'upd_clickid']);
/** Parts of v1's pages, capitals aside. */
const PAGES = new Set([
  'campaigns',
  'stats',
  'conversions',
  'traffic_sources',
  'save_update_costs',
  'save_settings',
  'offers',
  'landing_page',
  'trends',
  'clicklog',
  'users',
]);
const PAGE =
  /[=:"'`](?:Campaigns|Stats|Conversions|Traffic_Sources|save_update_costs|save_settings|Offers|Landing_page|Trends|Clicklog|Users)(?![A-Za-z_])/;
const PAGE_PARAMETER = /[?&]page=|["'`]page["'`]|\bpage\s*:/;
const ACTION = /(?:landing|offer)_(?:get|getall|add|edit|delete|restore)(?![a-z])/;
/** A v2 URL counts with one of these beside it. */
const V2_COMPANION =
  /api[-_]?key|ids(?:\[\]|%5B%5D)|groupings|datePreset|sortColumn|nameFilter|trafficSourceIds|tracker/i;
const CREDENTIAL_WORD = /key|token|secret|pass|pwd|cred|bearer|auth|seed|cookie|sess/gi;
/** A client's class has no other name in common with Binom. */
const CLIENT = /\bGetClick\b/;
/** The two ends of the name in two literals, whatever stands between them. */
const NAME_END = /["'`}](?:[Ii]?[Nn])?[Oo][Mm](?![a-z])|bino["'`$]/i;
const SPLIT_NAME: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/(?<![A-Za-z])bin["'`$]|[a-z]Bin["'`$]/i, /["'`}]om/i],
  [/(?<![A-Za-z])bi["'`$]|[a-z]Bi["'`$]/i, /["'`}]nom/i],
  [/(?<![A-Za-z])b["'`$]|[a-z]B["'`$]/i, /["'`}]inom/i],
  [/bino["'`$]/i, /["'`}]m/i],
];

/** Words of the models by which a program can have the environment as a whole; `process.env` itself is looked at more closely. */
const ENVIRONMENTS = new Set(ENV_ROWS.flatMap(({ as, callee }) => (as === 'object' ? getEnvironmentWord(callee) : [])));
const PROCESS_WORDS = new Set([
  'process.env',
  'import.meta.env',
  'node:process',
  "'process'",
  '"process"',
  '= process',
  "'bun'",
  '"bun"',
  'bun.env',
  'deno.env',
]);
const WHOLE_ENVIRONMENT =
  /\b(?:process|meta|Bun|Deno)\s*\??\.\s*env\b(?!\s*(?:!\s*)?(?:\?\.|\.|\[))|\benv\b[^{}]{0,200}\}\s*(?:=|from)(?:\s*await\b)?(?:\s*(?:require|import))?[("'\s]*(?:node:)?(?:process|bun)\b/i;

/** The same without what may not follow: nearly always `.NAME` does. */
const ENVIRONMENT = /\b(?:process|meta|Bun|Deno)\s*\??\.\s*env(?:[^\w.[]|$)|\benv\b[^{}]{0,200}\}\s*(?:=|from)/i;

/** The function that gives the environment, where its name tells; else its module. */
function getEnvironmentWord(callee: string): string[] {
  const [module = '', path = ''] = callee.includes('#') ? callee.split('#') : ['', callee];
  if (/process|Bun|bun|import\.meta/.test(callee)) return [];
  const name = /^[\w.]{7,}/.exec(path)?.[0] ?? (module === '' ? path : module).replace(/\{.*/s, '');
  return [name.toLowerCase()];
}

/** One piece of a key is as long as this, or the key is in so many pieces that nobody can tell. */
const PIECE = /["'`}][0-9a-f]{12}/;

const BASE64_WORDS = new Set(BASE64_NEEDLES.map((needle) => needle.toLowerCase()));

/** What both {@link NAME_END} and {@link PIECE} begin with: one search where each of the two would be one, and most texts have neither. */
const LITERAL_EDGE = /["'`}$](?:i?n?om(?![a-z])|[0-9a-f]{12}|(?<=bino.))/i;

/** Words that a text is searched for on behalf of {@link mayHoldKey}. */
export const KEY_WORDS: readonly string[] = [
  'binom',
  'tracker',
  'api/v1',
  'public/api',
  '/click',
  'getclick',
  'landing_',
  'offer_',
  'envprefix',
  '000001',
  '100000',
  ...PROCESS_WORDS,
  ...KEY_NAMES,
  ...SURE_URLS,
  ...PAGES,
  ...ENVIRONMENTS,
  ...BASE64_WORDS,
];

/** One of these stands in each text that {@link mayHoldKey} lets through: of the words, those that say something by themselves. */
export const KEY_STARTS: readonly (string | RegExp)[] = [
  ...KEY_WORDS.filter((word) => !PAGES.has(word) && !PROCESS_WORDS.has(word)),
  PAGE,
  NAME_END,
  PIECE,
  ENCODED_KEY,
  ENVIRONMENT,
];

/** `false` is certain: no rule about keys and requests of Binom reports on such a text. */
export function mayHoldKey(source: SourceText): boolean {
  const { text, words } = source;
  if (words.has('binom') && /binom(?!ial)/i.test(text)) return true;
  if (words.has('tracker') && mayHoldTrackerKey(text)) return true;
  const hasEdge = LITERAL_EDGE.test(text);
  return (
    hasAny(source, KEY_NAMES) ||
    hasAny(source, SURE_URLS) ||
    words.has('envprefix') ||
    (words.has('getclick') && CLIENT.test(text)) ||
    mayHoldUrl(source) ||
    mayHoldPlainKey(source, hasEdge) ||
    ((hasAny(source, BASE64_WORDS) || text.includes('%3')) && mayHoldEncodedKey(text)) ||
    mayHoldEnvironment(source) ||
    (hasEdge && NAME_END.test(text) && SPLIT_NAME.some(([start, end]) => end.test(text) && start.test(text)))
  );
}

/** `trackerToken` by itself, or `tracker` with an `apiKey` that may be its property. */
function mayHoldTrackerKey(text: string): boolean {
  if (hasName(text, /tracker/gi, isBinomCredentialName)) return true;
  return (
    hasName(text, /tracker/gi, isTrackerName) &&
    hasName(text, CREDENTIAL_WORD, (name) => isBinomCredentialName(`tracker.${name}`))
  );
}

function mayHoldUrl(source: SourceText): boolean {
  const { text, words } = source;
  if (words.has('/click') && /api_?key/i.test(text)) return true;
  if ((words.has('api/v1') || (words.has('public/api') && text.includes('v1'))) && V2_COMPANION.test(text)) return true;
  if ((words.has('landing_') || words.has('offer_')) && text.includes('.php') && ACTION.test(text)) return true;
  return hasAny(source, PAGES) && PAGE.test(text) && PAGE_PARAMETER.test(text);
}

/** A v1 key: whole, in pieces that are put together somewhere, or turned around. */
function mayHoldPlainKey({ text, words }: SourceText, hasEdge: boolean): boolean {
  if (words.has('000001') && /000001[0-9a-f]{2}|000001["'`]/.test(text)) return true;
  if (words.has('100000') && /reverse|toReversed|reduce/.test(text) && /[0-9a-f]{2}100000/.test(text)) return true;
  if (!hasEdge || !PIECE.test(text)) return false;
  if (/(?:3[0-9]|6[1-6]){12}/.test(text)) return true;
  return MARK_SPLITS.some(([start, end]) => end.test(text) && start.test(text));
}

/** The mark `000001` on the seam of two pieces. */
const MARK_SPLITS: readonly (readonly [start: RegExp, end: RegExp])[] = [1, 2, 3, 4, 5].map((zeros) => [
  // Before the zeros there is a user's number at most: a longer number is none, such as a time in milliseconds.
  new RegExp(`0{${zeros}}["'\`$](?<=(?:(?<![0-9A-Za-z])|(?<=[%=\\\\]\\w{1,5}))[0-9]{0,5}0{${zeros}}.)`),
  new RegExp(`["'\`}]0{${5 - zeros}}1[0-9a-f]{4}`),
]);

/** The environment as a whole holds every key. */
function mayHoldEnvironment(source: SourceText): boolean {
  if (hasAny(source, ENVIRONMENTS)) return true;
  return hasAny(source, PROCESS_WORDS) && WHOLE_ENVIRONMENT.test(source.text);
}
