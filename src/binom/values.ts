/** Judges a literal that stands where a credential is expected: could it be a real secret, or is it a placeholder, label or name? */
import { getKeyFormat } from './keys.ts';
import { splitWords, wordSet } from './words.ts';

/** A value that refers to a secret elsewhere, as a whole. */
const REFERENCE =
  /^(?:\$\{|\$\(|\$[A-Za-z_][\w.:]*$|\{\{|\{%|%\{|#\{|<%|@@|!vault|!ref|!sub|arn:[a-z-]+:|op:\/\/|vault:|vault\+|sm:\/\/|ssm:|awssm:|gcpsm:|gcp:\/\/|akv:|ref\+|bao:|kms:|secret:\/\/|secrets\.|secretsmanager:|keyvault:|doppler:|infisical:|file:|env:|env\.|process\.env|os\.environ|ENC\[|ENC\(|encrypted:|sops:|age-encryption|@Microsoft\.KeyVault|projects\/[^/]+\/secrets\/|credentialsJSON:|keytar:|keychain:|keyring:|pass:|lastpass:|bitwarden:|__[A-Z][A-Z0-9_]*__$|__[A-Z]{3}[#%\w]*__$|%[A-Za-z_][\w.]*%$|%[sdvqr@]$|%\([\w.]+\)s$|\{[^{}]*\}$|<[^<>]*>$|\[[^[\]]*\]$|:[a-z_]+$|\?$)/;
/** Holes of a longer value: what is left without them has to be the secret. */
const HOLES =
  /\$\{[^}]{0,200}\}|\{\{[^}]{0,200}\}\}|\$\([^)]{0,200}\)|#\{[^}]{0,200}\}|<[A-Za-z][^<>]*>|\{[A-Za-z_][\w.]*\}|%[sdv](?![A-Za-z0-9])|(?<![A-Za-z0-9])\$[A-Za-z_]\w*|%[A-Za-z_]\w*%|\uFFFC/g;
const MASKED = /^[*•·.xX#_\-=?$0○●…\s]+$|\*{3,}|•{3,}|…|\.{3}|x{4,}|X{4,}|\[(?:redacted|hidden|masked|filtered)\]/i;

const DUMMY =
  wordSet(`your yours example examples sample samples placeholder placeholders dummy fake mock mocked stub changeme changeit changethis replace
  replaceme replacethis insert todo tbd fixme redacted removed hidden masked none null undefined nil empty test tests testing tester foo foobar
  lorem ipsum here fill enter put paste unset invalid wrong correct incorrect nope whatever something anything goes notreal notasecret fixture demo`);
/** Words that only name or describe a credential; a value of these words alone is a name. */
const NAMING =
  wordSet(`api apis key keys token tokens secret secrets password passwords passwd pwd pass passphrase passcode credential credentials creds
  auth oauth oauth2 authentication authorization authorisation bearer basic digest access refresh id client private public session cookie header
  headers query body param string text number boolean bool object array any unknown never null undefined true false yes no on off my the a an
  anonymous binom tracker url uri host user users username login email name value type x csrf xsrf jwt hmac rsa ssh aes env environment dev development prod
  production staging stage local live global default config configuration settings setting option options data input field form label current new old
  confirm confirmation forgot reset wrapper container button toggle show hide icon error errors message required optional valid missing
  encryption signing sign signature master app application server service account admin_key code one time otp totp mfa 2fa sms content
  json plain raw auto manual custom static dynamic hash hashed salt sha1 sha256 sha512 md5 base64 hex utf8 ascii connection database db
  upd update scope state nonce grant implicit hybrid web http https storage store keychain keyring vault aws azure gcp google github amz
  security sec proxy request response resource owner identity profile file path line column index primary foreign unique cache sort map entry`);
/** Weak passwords that are made of dummy runs or naming words, and yet the classic real ones. */
const WEAK_PASSWORD =
  /^(?:1234567?8?9?0?|12345|qwerty[0-9a-z]*|abc123|abcd1234|letmein[0-9!]*|p[a@]ssw[o0]rd[0-9!@#$]+|passw0rd!?|p[a@]ss[0-9]{2,}!?|admin[0-9]*|root[0-9]*|toor|postgres|guest|mysql|secret[0-9!]+|s3cr3t[0-9a-z!]*|keyboard cat|correct[ _-]?horse[ _-]?battery[ _-]?staple|iloveyou|monkey|dragon|welcome[0-9]*|changeit)$/i;

/** A value that says of itself that it is one. */
const SAYS_SO = /^[\w.-]*hard-?_?coded[\w.-]*$/i;

/** Drops quotes, a parameter name and an authorization scheme around a value. */
function unwrap(value: string): string {
  return value
    .trim()
    .replace(/^(["'`])(.*)\1$/s, '$2')
    .replace(/^(?:bearer|basic|token|apikey|digest)\s+/i, '')
    .replace(/^[?&]?[a-z]{0,8}[_-]?(?:key|token)=(?=.)/i, '')
    .trim();
}

/** Two or fewer different characters, or a run along the alphabet, the digits or the keyboard. */
function isRun(value: string): boolean {
  const bare = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (new Set(bare).size <= 2) return true;
  const runs = [
    'abcdefghijklmnopqrstuvwxyz',
    '0123456789'.repeat(8),
    '9876543210987654321',
    'qwertyuiopasdfghjklzxcvbnm',
    '0123456789abcdef',
  ];
  if (runs.some((run) => bare.length >= 4 && run.includes(bare))) return true;
  // `abc123`, `1234abcd`, `deadbeefdeadbeef`, `0123456789abcdef0123456789abcdef`
  if (/^(?:abc[d-z]*|xyz)(?:123[0-9]*|def)?$|^123[0-9]*(?:abc[d-z]*|xyz)?$/.test(bare) && isStraight(bare)) return true;
  return /^([a-z0-9]{2,16}?)\1+$/.test(bare) && bare.length >= 8;
}

function isStraight(bare: string): boolean {
  let breaks = 0;
  for (let at = 1; at < bare.length; at += 1) if (bare.charCodeAt(at) !== bare.charCodeAt(at - 1) + 1) breaks += 1;
  return breaks <= 1;
}

/** A piece without separators that no one reads as words: hex, base64, mixed digits and letters. */
function isRandomChunk(chunk: string): boolean {
  if (chunk.length < 8) return false;
  const digits = chunk.replace(/[^0-9]/g, '').length;
  const letters = chunk.replace(/[^A-Za-z]/g, '').length;
  if (isRun(chunk)) return false;
  if (chunk.length >= 16 && digits === chunk.length) return true;
  if (digits >= 2 && letters >= 2 && !/^[A-Za-z][a-z]+[0-9]{1,4}$/.test(chunk))
    return hasMixedDigits(chunk) || chunk.length >= 20;
  const switches = chunk.match(/[a-z][A-Z]|[A-Z]{2}[a-z]/g)?.length ?? 0;
  return chunk.length >= 16 && switches >= 4 && switches * 5 >= chunk.length && !isReadable(chunk);
}

/** `YourSearchOnlyAPIKey`: joined words are longer than what capitals cut out of a random text, and all have a vowel. */
function isReadable(chunk: string): boolean {
  const words = chunk.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
  return chunk.length >= words.length * 3.5 && words.every((word) => word.length > 2 && /[aeiouy]/i.test(word));
}

/** Digits in at least two places: `a1b2`, not `campaign2024`. */
function hasMixedDigits(chunk: string): boolean {
  return (chunk.match(/[0-9]+/g)?.length ?? 0) >= 2;
}

/** Does the value hold a piece that looks random: hex, base64, a token? */
export function looksRandom(value: string): boolean {
  return value.split(/[^A-Za-z0-9]+/).some(isRandomChunk);
}

/** A text of kilobytes is not a credential, and the patterns here are meant for lines. */
export const MAX_SECRET = 4096;

/**
 * Is the value a placeholder: empty, very short, masked, a dummy word, a reference to a secret elsewhere (`${X}`, `op://`), or the
 * name of a credential (`BINOM_API_KEY`, `dev_binom_key`)?
 */
export function isPlaceholder(value: string): boolean {
  if (value.length > MAX_SECRET) return false;
  const bare = unwrap(value);
  if (bare.length < 4 || REFERENCE.test(bare) || MASKED.test(bare)) return true;
  const solid = bare.replace(HOLES, '');
  if (solid !== bare && !looksRandom(solid) && solid.replace(/[^A-Za-z0-9]/g, '').length < 12) return true;
  if (isRun(bare)) return true;
  if (looksRandom(bare)) return /\b(?:your|example|placeholder|changeme|replace)\b/i.test(bare.replaceAll('_', ' '));
  const words = splitWords(bare);
  if (words.some((word) => DUMMY.has(word)) || /change.?(?:me|it|this)\b|\bnot.?a.?real\b/i.test(bare)) return true;
  // `mypassword`, `mytoken`: as people write joined what stands for their own.
  if (words.length === 1 && /^my(?:password|passwd|token|key)$/.test(words[0] ?? '')) return true;
  return words.every((word) => NAMING.has(word) || /^[0-9]{1,2}$/.test(word));
}

/** Shapes that are never a secret: paths, media types, dotted names, code, markup, sentences, header and env names. */
const PLAIN_SHAPE = [
  /^(?:\.{0,2}|~|[A-Za-z]:)[\\/][\w.@~\\/ :-]*$/, // paths
  /^[\w@.-]+(?:\/[\w@.-]+)*\.(?:[cm]?[jt]sx?|json|ya?ml|txt|pem|key|crt|cer|p12|pfx|env|html?|css|svg|png|md|php|py|rb|go|sh|xml|ini|toml|log|db|sqlite3?)$/i,
  /^(?:application|text|image|audio|video|multipart|font)\/[\w.+-]+(?:;.*)?$/i,
  /^\/.+\/[dgimsuvy]*$|^\^.*[[(\\]|\[[a-zA-Z0-9]-[a-zA-Z0-9]|\(\?[:=!<]/, // a regular expression
  /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$-]*)+$/, // i18n keys and property paths; random segments are let through before
  /^[A-Za-z_$][\w$.]*\(.*\)?;?$/s, // a call
  /^[#.][A-Za-z][\w-]*$|^\[[\w-].*\]$/, // selectors
  /\bvar\(--[\w-]+\)|^[a-z-]+-\[[^\]]+\]$|^--[a-z][a-z-]+$/, // style sheets
  /^0x[0-9a-f]{40}$/i, // a public address of a block chain; a private key has 64
  /^<\/?[a-z!]/i,
  /^0x[0-9a-f]{40}$/i, // an address of a blockchain, which is public; its private keys are longer
  /^[a-z]{2,10}(?:[_-][a-z]{2,10}){0,3}[_-]$/i, // `whsec_`, `sk_live_`: the prefix of keys, which is cut off or looked for
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/, // an env name
  /^x(?:-[a-z][a-z0-9]*)+$/i, // a header's name: `x-vendor-api-key`
  /^(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?$|^\d{4}-\d\d-\d\d|^v?\d+\.\d+\.\d+/, // addresses, dates, versions
  /^-?\d{1,5}(?:\.\d+)?(?:px|em|rem|s|ms|m|h|d|%)?$/,
  /^(?:true|false|yes|no|on|off|null|none|undefined|nil|NaN)$/i,
  /^\?[A-Za-z]+$/, // a parser's token
  /^__(?:Host|Secure)-[\w.-]+$/, // the name of a cookie
  /^[A-Z]?[a-z]+:$/,
  /^[A-Za-z]+(?:\/[A-Za-z]+)+$|^[a-z]+:(?:read|write|create|update|delete|list|view|edit|manage|admin|all)$/, // `auth/setToken`, `secrets:read`: an action, a permission
  /^[a-z]+(?:[-_][a-z]+)+[-_]v\d$/, // `feature-token-refresh-v2`: a version of something
  /^[a-z]+(?:[A-Z][a-z]+)*(?::[a-z]+(?:[A-Z][a-z]+)+)+$/, // `hostSettings:payloadSigningKey`: a path of settings
  /^(?:utf-?(?:8|16(?:le)?)|ucs-?2|latin-?1|iso-8859-1|ascii)$/i, // encodings
  /^(?:sha(?:1|256|384|512)[-:]|md5:|data:|blob:|urn:|mailto:|tel:|spdx:)/i, // digests (integrity) and other URIs
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+=/, // a pair of an environment
  /@sha\d{3}:[0-9a-f]{64}$/, // an image
  /^ssh-(?:rsa|ed25519) |-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)/,
];

/**
 * Could this literal, standing where a credential is expected, be a real secret?
 * @param scope `binom`: it must look like a key (digits and letters, a random piece); `any`: passwords of plain words count too
 */
export function isRealSecret(value: string, scope: 'binom' | 'any'): boolean {
  if (getKeyFormat(value) !== undefined) return true;
  if (/-----BEGIN [A-Z ]*PRIVATE KEY/.test(value.slice(0, MAX_SECRET))) return scope === 'any';
  if (value.length > MAX_SECRET) return false;
  const bare = unwrap(value);
  if (scope === 'any' && WEAK_PASSWORD.test(bare)) return true;
  if (/^(?:bearer|basic|token|digest|negotiate)$/i.test(value.trim())) return false;
  // `Basic user:password` as it is before its encoding.
  const pair = /^\s*basic\s+[^\s:]+:(\S+)\s*$/i.exec(value);
  if (pair) return isRealSecret(pair[1] ?? '', scope);
  if (scope === 'any' && SAYS_SO.test(bare)) return true;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(bare)) return hasSecretInUrl(bare, scope);
  if (isPlaceholder(value)) return false;
  const random = looksRandom(bare);
  if (/\s/.test(bare)) return random && bare.split(/\s+/).length <= 3;
  if (PLAIN_SHAPE.some((shape) => shape.test(bare)) && !(random && isTokenShape(bare))) return false;
  if (random) return true;
  return scope === 'any' ? isLikelyPassword(bare) : isLikelyKey(bare);
}

/** `eyJ….eyJ….sig` and `SG.xxx.yyy` are tokens though they are dotted; so is an upper-case token with underscores. */
function isTokenShape(bare: string): boolean {
  return (
    /^[\w.~+/=-]{16,}$/.test(bare) &&
    !/^[./~]|^0x[0-9a-f]{40}$|\.(?:[cm]?[jt]sx?|json|ya?ml|pem|txt)$/i.test(bare) &&
    !/^sha\d+[-:]/i.test(bare)
  );
}

/** A Binom key or password of unknown format: letters and digits together, or letters and signs. */
function isLikelyKey(bare: string): boolean {
  if (bare.length < 6 || !/[A-Za-z]/.test(bare) || /[^\x21-\x7E]/.test(bare)) return false;
  if (/^[a-z]+[_-][a-z]+(?:[_-][a-z0-9]+)*$/i.test(bare) && !looksRandom(bare)) return false;
  return /[0-9]/.test(bare) ? bare.length >= 8 || /[^A-Za-z0-9]/.test(bare) : /[!@#$%^&*+=~]/.test(bare);
}

/** A password: any word that is neither a label nor a name. */
function isLikelyPassword(bare: string): boolean {
  if (/[^\x21-\x7E]/.test(bare)) return /[0-9]/.test(bare);
  if (/[A-Za-z]/.test(bare) && /[0-9!@#$%^&*+=~]/.test(bare)) return true;
  if (/^[0-9]+$/.test(bare)) return bare.length >= 6;
  // `Password`, `Required`: a label.
  if (/^[A-Z][a-z]+:?$/.test(bare)) return false;
  if (/^[a-z]+$/.test(bare)) return bare.length >= 6;
  // `airtableTokenApi`, `Palavra-passe`, `deploy_key`, `no-check`: words, hence a name or a label; `purpleMonkeyTree` names nothing.
  if (/^[A-Za-z][a-z]{2,}(?:[A-Z][a-z]{2,})+$|^[A-Za-z][a-z]+[-_.][A-Za-z][a-z]+$/.test(bare))
    return /^[a-z]{3,}(?:[A-Z][a-z]{2,}){2,}$/.test(bare) && !splitWords(bare).some((word) => NAMING.has(word));
  // `lock_wait_timeout`: an error's code, unless it speaks of a secret.
  if (/^[a-z]{2,}(?:_[a-z]{2,}){2,}$/.test(bare)) return /secret|pass|key|token|admin|root|super/.test(bare);
  // `experimental_onToolStart`: words joined in two ways are an identifier.
  if (/^[A-Za-z]+(?:[-_.][A-Za-z]+)+$/.test(bare) && /[a-z][A-Z]/.test(bare)) return false;
  return bare.length >= 8;
}

/** The password of `scheme://user:password@host`, or a credential in the query. */
function hasSecretInUrl(url: string, scope: 'binom' | 'any'): boolean {
  const userInfo = /^[a-z][a-z0-9+.-]*:\/\/[^\s/@:?#]*:([^\s/@?#]+)@[^\s/?#]/i.exec(url);
  if (userInfo && scope === 'any') {
    const password = decode(userInfo[1] ?? '');
    const isPlain = isPlainWord(password);
    if (isPlain && SHOWN_HOST.test(url.slice(url.lastIndexOf('@') + 1))) return false;
    return isRealSecret(password, 'any') || (DATABASE.test(url) && isPlain);
  }
  const query =
    /[?&](?:api[_-]?key|access[_-]?token|auth[_-]?token|token|password|passwd|secret|client[_-]?secret)=([^&#\s]+)/i.exec(
      url,
    );
  return query !== null && isRealSecret(decode(query[1] ?? ''), scope);
}

const DATABASE = /^(?:mongodb(?:\+srv)?|postgres(?:ql)?|mysql2?|mariadb|mssql|sqlserver|rediss?|amqps?|cockroachdb):/i;

/** `postgres://user:password@host:port/database` shows how an address is written. */
const SHOWN_HOST =
  /^(?:\[?(?:db_?)?host(?:name)?\]?|server|(?:your|my)[-_]?(?:host|server|db|database|domain)[\w-]*)(?=[:/?]|$)|^[^/?:]*:port(?=[/?]|$)/i;

/** `user:password@` of a database is a password that works, however plain; `your-password` and `changeme` are none yet. */
function isPlainWord(password: string): boolean {
  return /^[A-Za-z]{4,}$/.test(password) && !splitWords(password).some((word) => DUMMY.has(word)) && !isRun(password);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
