import { isOtherThing, isToldByOwner } from './look-alikes.ts';
import type { BinomSettings } from './settings.ts';
import { dropTail, isHarmless, OTHER_KINDS, splitWords, wordSet } from './words.ts';

export { splitWords } from './words.ts';

const PUBLIC_PREFIX =
  /^(?:NEXT_PUBLIC_|(?:MAIN_|RENDERER_|PRELOAD_)?VITE_|REACT_APP_|EXPO_PUBLIC_|NUXT_PUBLIC_|NX_PUBLIC_|GATSBY_|PUBLIC_|VUE_APP_|NG_APP_|STORYBOOK_|SANITY_STUDIO_|REDWOOD_ENV_|PLASMO_PUBLIC_|BUN_PUBLIC_|SNOWPACK_PUBLIC_|RAZZLE_|WXT_)(?=[A-Za-z0-9])/;

/** Words that hold a credential, in singular and plural. */
const CORE =
  wordSet(`key keys token tokens secret secrets password passwords passwd pwd pass passphrase passcode credential credentials creds
  bearer authorization seed cookie phpsessid sessid`);
/** `password` and its kin: any text can be one, also a single lower-case word. */
const FREE_TEXT = wordSet('password passwords passwd pwd pswd pw pass passphrase passcode pin');
const PRIVILEGED = wordSet('admin administrator root master super superadmin superuser superadministrator owner sudo');
const URL_WORDS =
  wordSet(`url urls uri uris domain domains host hosts hostname endpoint endpoints base panel entrypoint server origin address addr
  site link instance location`);
/** Not a vendor, so they may stand before a bare `apiKey`. */
const NEUTRAL =
  wordSet(`cs my our the this new old current default prod production dev development staging stage live real active raw plain
  x t http request req user users account config cfg conf configuration options option opts opt settings setting props params param self env
  environment data args credentials creds auth secrets secret headers header query body client app server api tracker trackers fallback initial
  given stored saved resolved selected next previous prev temp tmp local global shared full read write readonly rw ro service state value row item
  entry record input form payload context ctx process import meta const static private own main backup primary secondary first second legacy v1 v2
  v 1 2 3 4 5 upd update`);
/** Before `tracker`: another kind of tracker. */
const OTHER_TRACKERS =
  wordSet(`issue bug time bit torrent fitness expense error pivotal yandex habit eye face hand health order package parcel
  shipment flight stock crypto price mood sleep gps vehicle asset pixel position object usage dependency change focus scroll event progress
  analytics activity link device location step calorie period cycle uptime story matomo piwik snowplow segment`);

/** The prefix by which a bundler or framework puts a variable into the browser's bundle, such as `NEXT_PUBLIC_`. */
export function getPublicPrefix(name: string): string | undefined {
  return PUBLIC_PREFIX.exec(name)?.[0];
}

/** The words of a name without public prefix and trailing numbers (`apiKey2`). */
function wordsOf(name: string): readonly string[] {
  const words = splitWords(name.replace(PUBLIC_PREFIX, ''));
  let { length } = words;
  while (length > 1 && /^[0-9]+$/.test(words[length - 1] ?? '')) length -= 1;
  return length === words.length ? words : words.slice(0, length);
}

/** `user.hashedPassword`, `usage.tokens`: the last part of a path says by itself that it is harmless. */
function hasHarmlessEnd(name: string): boolean {
  const path = name.replace(/(?<!\.\*)(?:\.\*)+$/, '');
  const end = path.slice(path.lastIndexOf('.') + 1);
  return end === 'tokens' || (end !== path && isHarmless(wordsOf(end)));
}

/** `errors.password`: the object that the last part is read from says that it is something else. */
function isToldByLast(name: string): boolean {
  const [property = '', owner] = name.split('.').reverse();
  return owner !== undefined && isToldByOwner(owner, property);
}

/** Does a prefix or suffix make the name harmless: `apiKeyName`, `hasPassword`, `maxTokens`, `publicKey`? */
export function isHarmlessName(name: string): boolean {
  return isHarmless(wordsOf(name));
}

/** Without one of these there is no need to split a name into words: most names of a program have none. */
const MAY_BE_BINOM = /binom|tracker|upd/i;
const MAY_BE_GENERIC = /key|token|bearer/i;

const PLAIN_TRACKER_KEY = /(?:^|\.)trackers?\.key$/i;

/**
 * Is this the name of a Binom credential in any file? Takes a bare name or a path joined by dots (`binom.apiKey`).
 * A public prefix does not matter; collisions such as `binomial` are other words.
 */
export function isBinomCredentialName(name: string): boolean {
  if (!MAY_BE_BINOM.test(name)) return false;
  if (name.includes('.') && (hasHarmlessEnd(name) || isToldByLast(name))) return false;
  // PascalCase `BinomToken` is a coin, and `tracker.key` any tracker's: they count in a Binom file only.
  if (name === 'BinomToken' || PLAIN_TRACKER_KEY.test(name)) return false;
  const words = wordsOf(name);
  if (words.length < 2) return false;
  if (words.join(' ') === 'upd key') return true;
  const binom = words.indexOf('binom');
  if (binom >= 0) return isBinomCredential(words, binom);
  return isTrackerCredential(words);
}

/** What an application does, in the name of its own key (`BINOM_SYNC_KEY`): says nothing against the key. */
const APPLICATION_WORDS = wordSet('sync import export report reports job worker cron');

function isBinomCredential(all: readonly string[], at: number): boolean {
  const words = all.filter((word, index) => index < at || !APPLICATION_WORDS.has(word));
  const binom = words.indexOf('binom');
  const rest = [...words.slice(0, binom), ...words.slice(binom + 1)];
  if (rest.join(' ') === 'public' || (rest[0] === 'pw' && binom === 1)) return rest[0] === 'public';
  if (isHarmless(words) || (rest.length > 1 && isHarmless(rest))) return false;
  if (words.includes('session') && words.at(-1) === 'id') return true;
  // The credential word ends the name, or what follows says what it is for: `BINOM_TOKEN_API`, `BINOM_KEY_PROD`.
  return rest.some((word, index) => CORE.has(word) && !OTHER_KINDS.has(rest[index - 1] ?? ''));
}

function isTrackerCredential(words: readonly string[]): boolean {
  const tracker = words.findIndex((word) => word === 'tracker' || word === 'trackers');
  if (tracker < 0 || tracker > 2 || isHarmless(words)) return false;
  if (words.slice(0, tracker).some((word) => OTHER_TRACKERS.has(word) || !NEUTRAL.has(word))) return false;
  const rest = words.slice(tracker + 1).filter((word) => !NEUTRAL.has(word) || CORE.has(word));
  return (
    rest.length > 0 && rest.length <= 2 && rest.every((word) => CORE.has(word) || word === 'api' || word === 'access')
  );
}

/** Is the name a tracker's, or of a part of one: may what is read from it be a credential, as in `tracker.apiKey`? */
export function isTrackerName(name: string): boolean {
  const words = wordsOf(name);
  const tracker = words.findIndex((word) => word === 'tracker' || word === 'trackers');
  return tracker >= 0 && words.slice(0, tracker).every((word) => NEUTRAL.has(word) && !OTHER_TRACKERS.has(word));
}

const GENERIC =
  /^(?:api keys?|api tokens?|api|tokens?|access tokens?|auth tokens?|auth keys?|(?:upd|update) key|bearer tokens?|bearer|keys?)$/;

/**
 * Is this a bare credential name (`apiKey`, `token`, `config.api_key`, `ourApiKey`) that counts in a Binom file only?
 * A vendor's word before it (`stripeToken`, `MEILI_MASTER_KEY`) makes it another one's, hence false.
 */
export function isGenericKeyName(name: string): boolean {
  if (name === 'BinomToken') return true;
  if (!MAY_BE_GENERIC.test(name)) return false;
  const words = wordsOf(name);
  if (isHarmless(words)) return false;
  const last = words.at(-1) ?? '';
  // A bare `key` is a map's or a loop's; it takes a tracker, an API or an access before it.
  if (words.length === 1) return last === 'token' || last === 'apikey';
  for (let at = 0; at < words.length && at <= 4; at += 1) {
    const tail = words.slice(at).join(' ');
    if (GENERIC.test(tail) && tail !== 'api') {
      const head = words.slice(0, at);
      if (!head.every((word) => NEUTRAL.has(word))) continue;
      return !/^(?:keys?)$/.test(tail) || head.some((word) => /^(?:trackers?|api|auth|credentials)$/.test(word));
    }
  }
  return false;
}

/** Single words and pairs that name a credential anywhere in the field. */
const ANY_LAST =
  wordSet(`password passwords passwd pwd pswd pw pass passphrase passcode secret secrets token tokens credential credentials creds
  authorization apikey bearer jwt pgpassword`);
const ANY_KEY_KIND =
  wordSet(`api auth access private secret encryption encrypt decryption signing sign signature master session jwt hmac
  crypto cipher aes rsa ssh ssl tls account storage shared license service deploy server consumer app application client webhook admin root
  subscription aws stripe openai sendgrid github gitlab binom tracker user upd update token cookie`);
const ANY_PAIRS =
  wordSet(`connection_string connection_uri connection_url database_url database_uri db_url db_uri mongo_url mongo_uri mongodb_uri
  mongodb_url redis_url postgres_url postgresql_url pg_url mysql_url mysql_uri amqp_url rabbitmq_url mfa_seed otp_seed totp_seed 2fa_seed otp_secret
  auth_header basic_auth session_cookie auth_cookie or_key`);

/** The last words of all these, and of the names of Binom's credentials. */
const MAY_BE_ANY = new RegExp(
  [
    ...ANY_LAST,
    ...[...ANY_PAIRS].map((pair) => pair.slice(pair.lastIndexOf('_') + 1)),
    'key',
    MAY_BE_BINOM.source,
  ].join('|'),
  'i',
);

/** `token.value`, `keyToken.text`: what a lexer calls a word of its input. */
const LEXER_TOKEN =
  /(?<!access_?|auth_?|api_?|refresh_?|bearer_?|secret_?|session_?|csrf_?)tokens?\d{0,3}\.(?:value|text|raw|lexeme|image|type|kind|symbol)$/i;

/** `process.env.PWD`: where the shell is. */
const WORKING_FOLDER = /(?:^|\.)(?:OLD)?PWD$/;

/** Names that mean something else as a whole. */
const OTHER_PATHS = [LEXER_TOKEN, WORKING_FOLDER, PLAIN_TRACKER_KEY];

/** Is this a credential name of the whole field (`settings.binom.credentials: "any"`)? */
export function isAnyCredentialName(name: string): boolean {
  if (!MAY_BE_ANY.test(name) || OTHER_PATHS.some((path) => path.test(name))) return false;
  if (hasHarmlessEnd(name)) return false;
  if (isOtherThing(splitWords(name.slice(name.lastIndexOf('.') + 1))) || isToldByLast(name)) return false;
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  const pair = `${words.at(-2) ?? ''}_${last}`;
  if (ANY_PAIRS.has(pair)) return true;
  if (isHarmless(words)) return false;
  // Suffixes that keep a credential one: `PASSWORD_PROD`, `apiKeyV2`, `tokenValue`, `BINOM_TOKEN_API`.
  const core = dropTail(words);
  const end = core.at(-1) ?? '';
  const before = core.at(-2) ?? '';
  if (isHarmless(core) && core.length > 1) return false;
  // `signAuthorization` does something; it holds nothing.
  if (end === 'authorization' && before === 'sign') return false;
  if (ANY_LAST.has(end)) return !(/^(?:tokens?|pass)$/.test(end) && OTHER_KINDS.has(before));
  // `publicMasterKey` is as public as `publicKey`.
  // Supabase's key that passes every check.
  if (core.slice(-3).join(' ') === 'service role key') return true;
  if (end === 'key' || end === 'keys') return ANY_KEY_KIND.has(before) && !core.includes('public');
  return ANY_PAIRS.has(`${before}_${end}`) || isBinomCredentialName(name);
}

/** Does the name end in a word for free text such as `password`? Then a plain word can be the secret: judge it with scope `any`. */
export function isPasswordName(name: string): boolean {
  return FREE_TEXT.has(wordsOf(name).at(-1) ?? '');
}

/** Is the name one of the user's own `settings.binom.names`? Also judged: the last segment of a dotted path. */
export function isConfiguredName(name: string, settings: Pick<BinomSettings, 'names'>): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return settings.names.some((entry) =>
    typeof entry === 'string' ? entry === name || entry === last : entry.test(name) || entry.test(last),
  );
}

/**
 * Does the name mean a tracker's address: `BINOM_URL`, `binom.domain`, `TRACKER_URL`? A name without the word Binom counts in a
 * Binom file only: see {@link needsBinomContext}.
 */
export function isBinomUrlName(name: string): boolean {
  if (!MAY_BE_BINOM.test(name)) return false;
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  const binom = words.indexOf('binom');
  if (binom >= 0) {
    if (words.length === 1 || isBinomCredentialName(name)) return false;
    return (
      words.some((word) => URL_WORDS.has(word)) ||
      /^(?:tracker|api|report|ws|websocket|socket|http|gateway)$/.test(last)
    );
  }
  const tracker = words.findIndex((word) => word === 'tracker' || word === 'trackers');
  if (tracker < 0 || words.slice(0, tracker).some((word) => !NEUTRAL.has(word))) return false;
  return words.slice(tracker + 1).some((word) => URL_WORDS.has(word));
}

/** True when a tracker's name does not say Binom, so that it counts in a Binom file only. */
export function needsBinomContext(name: string): boolean {
  return !wordsOf(name).includes('binom');
}

/** A Binom credential that says it is an administrator's: `BINOM_ADMIN_KEY`, `binomRootToken`. */
export function isPrivilegedName(name: string): boolean {
  if (!MAY_BE_BINOM.test(name)) return false;
  return wordsOf(name).some((word) => PRIVILEGED.has(word)) && isBinomCredentialName(name);
}
