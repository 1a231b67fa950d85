/** Can a text switch the check of certificates off, or let old versions of TLS in? By the models' names of options, variables and calls. */
import { splitWords } from '../binom/names.ts';
import { BROWSER_SWITCHES, TLS_CALLS, TLS_CLIENTS } from '../models/tls-clients.ts';
import { CONNECTION_FLAGS, SWITCH_WORDS, TLS_CALLBACKS, TLS_ENVIRONMENT, TLS_OPTIONS } from '../models/tls-options.ts';
import { VERSION_OPTIONS, VERSION_WORDS } from '../models/tls-versions.ts';
import { hasAny, hasName, type SourceText } from './source-text.ts';

/** A short name (`trust`) says nothing: then one of its bad values has to stand in the text. */
const MIN_TELLING = 6;

/** The name, or the bad values where they say more (`verify: 'verify_none'`). */
function tellingWords({ name, bad }: { readonly name: string; readonly bad: readonly unknown[] }): string[] {
  const values = bad.filter((value) => typeof value === 'string');
  const isByValue = values.length === bad.length && values.every((value) => value.length > name.length);
  return name.length >= MIN_TELLING && !isByValue ? [name] : values;
}

const SWITCHES = new Set(
  [
    ...[...TLS_OPTIONS, ...TLS_ENVIRONMENT, ...CONNECTION_FLAGS].flatMap(tellingWords),
    ...TLS_CALLBACKS,
    ...TLS_CALLS.map(({ method }) => method),
    ...BROWSER_SWITCHES,
    'certificate-error',
    'setCertificateVerifyProc',
    '+ssc:',
  ].flatMap((word) => (word === 'insecure' ? [] : [word.toLowerCase()])),
);
/** An everyday word, so it has to be an option's name. */
const PLAIN_SWITCH = /\binsecure["'`\]]*\s*[:=,})]/;

/** Words of commands and environment files that take the check off (`detect-tls.ts` has their forms). */
const COMMANDS = new Set([
  'trusted-host',
  'trusted_host',
  'skip_verify',
  'skip-verify',
  'skipverify',
  'ssl_verify',
  'ssl-verify',
  'sslverify',
  'verify_ssl',
  'verify-ssl',
  'tls_verify',
  'tls-verify',
  'tlsverify',
  'verify_tls',
  'verify-tls',
  'verify_cert',
  'verify-cert',
  'cert-verify',
  'check-cert',
  'check_cert',
  '--verify',
  '--insecure',
  '-insecure',
  'verify-peer',
  'verify-host',
  'verify_none',
  'ssl-validation',
  'disable-tls',
  'strict-ssl',
  'strict_ssl',
  'requests_verify',
  'ssl.insecure',
  'disablehostname',
  'skipcertificate',
  'trust-server',
  'ssl-mode',
  'ssl_mode',
  'skip-ssl',
  'reqcert',
  'goinsecure',
  'allowinvalid',
  'ignore-certs',
  'disable_ssl',
  'connection_verification',
  'insecure-host',
  'cert_validation',
  '13056',
  'unauthorized-cert',
  'unauthorized_cert',
  'unauthorizedcert',
  'invalid-cert',
  'invalid_cert',
  'invalidcert',
  'allow-insecure',
  'allow_insecure',
  'allowinsecure',
  'any-cert',
  'any_cert',
  'anycert',
  'all-cert',
  'all_cert',
  'allcert',
  'untrusted',
  'self-signed',
  'self_signed',
  'selfsigned',
  'download_insecure',
  'insecure_connection',
  'unverified_ssl',
  'ignore-ssl',
  'ignore_ssl',
  'ignoressl',
  'ignore-tls',
  'ignore_tls',
  'ignoretls',
  'ignore-cert',
  'ignore_cert',
  'ignorecert',
  'trust-all',
  'verify_host',
  'verifyhost',
  'check-host',
  'check_host',
  'checkhost',
  'certificate_name',
  'certificate_verification',
  'min_protocol',
  'minprotocol',
]);
const VERSIONS = new Set(VERSION_OPTIONS.map(({ name }) => name.toLowerCase()));
/** Options that say something by their value alone; `minVersion` needs a version of TLS or SSL in the text. */
const CIPHERS = new Set(
  VERSION_OPTIONS.flatMap(({ name, reads }) => (reads === 'version' || reads === 'method' ? [] : [name.toLowerCase()])),
);

/** The long ones of the words that switches are about; the short ones are searched for by a pattern, with the command. */
const LONG_OBJECTS = new Set([...SWITCH_WORDS.object].filter((word) => word.length >= 5 && !word.startsWith('cert')));
const SHORT_OBJECT = /ssl|tls|cert|curl/i;
const PROTOCOL = /tls|ssl/i;

/** Words that a text is searched for on behalf of this file's questions. */
export const TLS_WORDS: readonly string[] = [
  ...SWITCHES,
  ...COMMANDS,
  ...VERSIONS,
  'secure',
  'insecure',
  'seclevel',
  ...LONG_OBJECTS,
];

/** `curl -k`, in one string or in a list of arguments. */
const CURL = /curl/i;
const CURL_FLAG = /["'`\s]-[fgGiIjJlLMnNOpqRsSvVa#46]*k[a-zA-Z]{0,8}(?=[\s"'`)\]]|$)/m;
/** What the names of switches are about. */
const OBJECTS = new RegExp([...SWITCH_WORDS.object].join('|'), 'gi');
/** A development proxy's `secure: false`. */
const PROXY = new RegExp(
  [
    String.raw`\b(?:target|forward)["'\`\])]*\s*[:,}]`,
    ...TLS_CLIENTS.filter(({ only, path }) => only === true && path === 'secure').map(({ callee }) =>
      callee.slice(0, callee.indexOf('#')),
    ),
  ].join('|'),
);

const PROTOCOLS = /tls|ssl/gi;
/** Old versions as commands and files of other tools write them. */
const OLD_VERSION =
  /--(?:tls|ssl)|secure-protocol|https\.protocols|jdk\.tls|(?:ssl|tls)[-_]?(?:min|max|proto|version)|force-(?:ssl|tls)/i;

/** Two words of a name, one of which is of the first kind. */
function makePair(first: string, second: string): RegExp {
  return new RegExp(`(?:${first})[_$-]*(?:${second})|(?:${second})[_$-]*(?:${first})`, 'i');
}

const { lax, strict, object, filler } = SWITCH_WORDS;
const SWITCH_NAME = makePair(
  [...object].join('|'),
  [...lax, ...strict, ...object, ...filler, 'verification', 'validation'].join('|'),
);
const VERSION_NAME = makePair(PROTOCOL.source, VERSION_WORDS.source.replace(/^\^|\$$/g, ''));

/** One of these stands in each text that this file's questions let through: of the words, those that say something by themselves. */
export const TLS_STARTS: readonly (string | RegExp)[] = [
  ...TLS_WORDS.filter((word) => !LONG_OBJECTS.has(word) || SWITCHES.has(word)),
  CURL,
  SWITCH_NAME,
  VERSION_NAME,
  OLD_VERSION,
];

/** `false` is certain: nothing in the text switches a check off. */
export function mayDisableCheck(source: SourceText): boolean {
  const { text, words } = source;
  if (hasAny(source, SWITCHES) || hasAny(source, COMMANDS)) return true;
  if (words.has('insecure') && PLAIN_SWITCH.test(text)) return true;
  if (words.has('secure') && /\bsecure["'`\])]*\s*[:,}]/.test(text) && PROXY.test(text)) return true;
  const isShort = SHORT_OBJECT.test(text);
  if (isShort && CURL.test(text) && CURL_FLAG.test(text)) return true;
  return (isShort || hasAny(source, LONG_OBJECTS)) && hasName(text, OBJECTS, isSwitchName);
}

/** A verb and an object, and filling words only. */
function isSwitchName(name: string): boolean {
  const { lax, strict, object, filler } = SWITCH_WORDS;
  const words = splitWords(name);
  return (
    words.length > 1 &&
    words.every((word) => lax.has(word) || strict.has(word) || object.has(word) || filler.has(word)) &&
    words.some((word) => object.has(word)) &&
    words.some((word) => lax.has(word) || strict.has(word) || word === 'verification' || word === 'validation')
  );
}

/** `false` is certain: nothing in the text lets versions or ciphers in that are too old. */
export function mayWeakenTls(source: SourceText): boolean {
  const { text, words } = source;
  if (hasAny(source, CIPHERS) || words.has('seclevel')) return true;
  if (!PROTOCOL.test(text)) return false;
  return hasAny(source, VERSIONS) || hasName(text, PROTOCOLS, isVersionName) || OLD_VERSION.test(text);
}

function isVersionName(name: string): boolean {
  const words = splitWords(name);
  return words.length > 1 && words.every((word) => VERSION_WORDS.test(word));
}
