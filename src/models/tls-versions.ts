/** The options that say which versions and ciphers of TLS a client or server accepts, and which of them are too old. */

export interface VersionOptionRow {
  readonly name: string;
  readonly reads: 'version' | 'method' | 'flags' | 'ciphers' | 'curve' | 'signatures' | 'policy';
}

/** Exact names; `minTlsVersion` and its many spellings are known by their words, see `isTlsVersionName`. */
export const VERSION_OPTIONS: readonly VersionOptionRow[] = [
  { name: 'minVersion', reads: 'version' },
  { name: 'maxVersion', reads: 'version' },
  { name: 'DEFAULT_MIN_VERSION', reads: 'version' },
  { name: 'DEFAULT_MAX_VERSION', reads: 'version' },
  { name: 'minimumProtocolVersion', reads: 'version' },
  { name: 'minProtocolVersion', reads: 'version' },
  { name: 'minProtocol', reads: 'version' },
  { name: 'maxProtocol', reads: 'version' },
  { name: 'secureProtocol', reads: 'method' },
  { name: 'secureOptions', reads: 'flags' },
  { name: 'ciphers', reads: 'ciphers' },
  { name: 'cipherSuites', reads: 'ciphers' },
  { name: 'DEFAULT_CIPHERS', reads: 'ciphers' },
  { name: 'ecdhCurve', reads: 'curve' },
  { name: 'DEFAULT_ECDH_CURVE', reads: 'curve' },
  { name: 'sigalgs', reads: 'signatures' },
  { name: 'securityPolicy', reads: 'policy' },
  { name: 'sslPolicy', reads: 'policy' },
  { name: 'tlsPolicy', reads: 'policy' },
  { name: 'tlsSecurityPolicy', reads: 'policy' },
];

/** A name of these words only is an option that says which versions of TLS are accepted. */
export const VERSION_WORDS =
  /^(?:min|max|minimal|minimum|maximum|lowest|version|versions|protocol|protocols|supported|allowed|enabled|origin|tls|ssl)$/;

/** A version of TLS as a number: SSL is 0, TLS 1.0 to 1.3 are 10 to 13. */
export type TlsVersion = 0 | 10 | 11 | 12 | 13;

const VERSION = /^D?TLS[ _-]?v?[ _-]?1(?:[._]([0-3]))?(?:_?VERSION|_20\d\d)?$/i;
const SSL = /^SSL[ _-]?v?[ _-]?(?:2|3)(?:_?VERSION)?$/i;

/**
 * Reads a version as the field writes it: `TLSv1.1`, `TLSv1_2016`, `TLS_V1_1_2016`, `TLS1_2_VERSION`, `TLS_1_0`,
 * `SSLv3`; with `bare` also `1.0`. Undefined when the text is no version.
 */
export function readTlsVersion(text: string, bare = false): TlsVersion | undefined {
  if (SSL.test(text)) return 0;
  const match = VERSION.exec(text) ?? (bare ? /^v?1\.([0-3])$/i.exec(text) : null);
  if (!match) return undefined;
  return toVersion(Number(match[1] ?? 0));
}

function toVersion(minor: number): TlsVersion {
  if (minor === 0) return 10;
  if (minor === 1) return 11;
  return minor === 2 ? 12 : 13;
}

const METHOD = /^(SSLv2|SSLv3|SSLv23|TLS|D?TLSv1(?:_([123]))?|DTLS)(?:_(?:client|server))?_method$/;

/**
 * The lowest version that an OpenSSL method of `secureProtocol` accepts. `TLS_method` and `SSLv23_method` accept any
 * (Node sets their minimum to 0), so they answer 10.
 */
export function readSecureProtocol(text: string): TlsVersion | undefined {
  const match = METHOD.exec(text);
  if (!match) return undefined;
  if (match[1] === 'SSLv2' || match[1] === 'SSLv3') return 0;
  return toVersion(Number(match[2] ?? 0));
}

/** True for the methods that negotiate any version and so depend on `minVersion`. */
export function isNegotiatingMethod(text: string): boolean {
  return /^(?:SSLv23|TLS|DTLS)(?:_(?:client|server))?_method$/.test(text);
}

/** Node's values of the `SSL_OP_NO_TLS…` flags (crypto.constants), for masks written as numbers. */
export const NO_TLS_FLAGS: Readonly<Record<string, number>> = {
  SSL_OP_NO_TLSv1_2: 134_217_728,
  SSL_OP_NO_TLSv1_3: 536_870_912,
};

const WEAK_PART =
  /^(?:SSLv[23]|TLSv1|e?NULL|aNULL|EXP(?:ORT)?(?:\d+)?|RC2|RC4|DES|3DES|CBC3|MD5|ADH|AECDH|anon|LOW|KRB5|IDEA|COMPLEMENTOFALL|COMPLEMENTOFDEFAULT)$/i;
/** Two everyday words in a row: a text about ciphers. */
const PROSE = /(?:^|\s)[a-z]{2,},?\s+[a-z]{2,}(?![-_\w])/;
const SECURITY_LEVEL_0 = /@SECLEVEL=0\b/i;

/**
 * The first part of a cipher list that must not be offered (NULL, export, RC4, DES, 3DES, MD5, anonymous, security
 * level 0), or undefined. Excluded ciphers (`!RC4`, `-RC4`) are no offers.
 */
export function getWeakCipher(list: string): string | undefined {
  if (PROSE.test(list)) return undefined;
  const level = SECURITY_LEVEL_0.exec(list);
  if (level) return level[0];
  const tokens = list.split(/[\s:,;]+/).filter(Boolean);
  const excluded = new Set(tokens.filter((token) => /^[!-]/.test(token)).map((token) => token.slice(1).toUpperCase()));
  for (const token of tokens) {
    if (/^[!-]/.test(token)) continue;
    const parts = token.replace(/^\+/, '').split(/[-_+@]/);
    // `ALL` takes the anonymous ciphers in.
    if (token === 'ALL' && !excluded.has('ANULL') && !excluded.has('ADH')) return token;
    const weak = parts.find((part) => WEAK_PART.test(part) && !excluded.has(part.toUpperCase()));
    if (weak !== undefined && looksLikeCipher(parts)) return token;
  }
  return undefined;
}

/** A lone everyday word (`low`) is no cipher; the lone names of OpenSSL's groups are written in capitals. */
function looksLikeCipher(parts: readonly string[]): boolean {
  if (parts.length > 1) return true;
  return /[A-Z\d]{2}/.test(parts[0] ?? '');
}

const WEAK_CURVE =
  /^(?:prime192v[1-3]|secp(?:112|128|160|192)[rk][12]|sect(?:113|131|163|193)[rk][12]|wap-|P-192|K-163|B-163)/i;

/** The first elliptic curve of a list that is below 224 bits, or undefined. */
export function getWeakCurve(list: string): string | undefined {
  return list.split(':').find((curve) => WEAK_CURVE.test(curve.trim()));
}

const WEAK_SIGNATURE = /(?:^|[+_-])(?:SHA-?1|MD5)$|^(?:rsa_pkcs1|ecdsa|dsa)_(?:sha1|md5)$|^DSA(?:\+|$)/i;

/** The first signature algorithm of a list (`RSA+SHA1`, `ecdsa_sha1`) whose hash can be forged, or undefined. */
export function getWeakSignature(list: string): string | undefined {
  return list.split(':').find((name) => WEAK_SIGNATURE.test(name.trim()));
}

const OLD_POLICY =
  /^(?:ELBSecurityPolicy-(?:20\d\d-\d\d|TLS-1-[01]-20\d\d-\d\d|TLS13-1-[01]-20\d\d-\d\d|FS-20\d\d-\d\d|FS-1-1-20\d\d-\d\d)|Policy-Min-TLS-1-[01]-20\d\d-\d\d|TransferSecurityPolicy-20(?:18|20)-\d\d|TLS[_-]1[_-][01]|TLS(?:10|11)(?:_EXT)?|TLS13_1[01]|FORWARD_SECRECY_TLS11(?:_RES)?|LEGACY)$/;

/** True for a cloud's TLS policy (AWS load balancers, API Gateway, OpenSearch, Transfer) that admits TLS 1.0 or 1.1. */
export function isOldPolicy(name: string): boolean {
  return OLD_POLICY.test(name) || (readTlsVersion(name) ?? 13) < 12;
}
