/** Functions that clean: what goes in does not come out again, so a credential's flow ends at the call. */
import { splitWords } from '../binom/words.ts';
import type { Row } from './row.ts';

/** A function whose result holds nothing of the credential that went in. */
export type RedactorRow = Row;

/** A function whose result is cipher text. */
export type EncryptionRow = Row;

/** Redactors, digests and field selectors of libraries. */
export const REDACTOR_ROWS: readonly RedactorRow[] = [
  // Redactors
  { callee: 'fast-redact#()' },
  { callee: '@pinojs/redact#()' },
  { callee: 'slow-redact#()' },
  { callee: 'deep-redact#' },
  { callee: '@hackylabs/deep-redact#DeepRedact().redact' },
  { callee: 'redact-object#' },
  { callee: 'redact-secrets#().{map,forEach}' },
  { callee: 'redact-url#' },
  { callee: 'mask-sensitive-data#*' },
  { callee: 'maskdata#{maskJSON2,maskPassword,maskStringV2,maskEmail2,maskCard,maskPhone,maskUuid,getMaskedJSON}' },
  { callee: 'mask-json#()' },
  { callee: 'json-masker#()' },
  { callee: 'object-masker#' },
  // Digests: node:crypto, WebCrypto and libraries
  { callee: 'crypto#{createHash,createHmac}().update' },
  { callee: 'crypto#{createHash,createHmac}().update().{update,digest}' },
  {
    callee:
      'crypto#{hash,createHmac,pbkdf2,pbkdf2Sync,scrypt,scryptSync,hkdf,hkdfSync,timingSafeEqual,createSecretKey,sign}',
  },
  { callee: 'crypto#{webcrypto.subtle,subtle}.{digest,sign,importKey,deriveKey,deriveBits}' },
  { callee: 'crypto.subtle.{digest,sign,importKey,deriveKey,deriveBits,verify}' },
  { callee: '{bcrypt,bcryptjs,bcrypt-ts}#{hash,hashSync,compare,compareSync}' },
  { callee: '@node-rs/bcrypt#{hash,hashSync,compare,compareSync,verify}' },
  { callee: '{argon2,@node-rs/argon2}#{hash,hashSync,hashRaw,verify}' },
  { callee: '{scrypt-js,@noble/hashes/scrypt}#{scrypt,scryptAsync,syncScrypt}' },
  { callee: '@noble/hashes/{sha2,sha256,sha512,sha3,blake2b,blake3,hmac}#*' },
  {
    callee:
      '{md5,blueimp-md5,sha1,sha256,js-md5,ts-md5,pure-md5,spark-md5,object-hash,hash.js,hash-sum,string-hash,fnv1a,murmurhash,xxhashjs,sha.js,js-sha1}#',
  },
  { callee: 'ts-md5#Md5.{hashStr,hashAsciiStr}' },
  { callee: 'spark-md5#{hash,hashBinary}' },
  { callee: 'js-sha256#{sha256,sha224}' },
  { callee: '{js-sha512,js-sha3}#*' },
  { callee: 'hash-wasm#*' },
  { callee: '{hasha,ohash,hash-obj}#*' },
  { callee: '{hasha,ohash,hash-obj}#' },
  {
    callee:
      'crypto-js#{MD5,SHA1,SHA224,SHA256,SHA384,SHA512,SHA3,RIPEMD160,HmacMD5,HmacSHA1,HmacSHA256,HmacSHA512,PBKDF2}',
  },
  { callee: 'crypto-js/{md5,sha1,sha256,sha384,sha512,sha3,hmac-sha1,hmac-sha256,hmac-sha512,pbkdf2}#' },
  { callee: 'Bun.{hash,password.hash,password.hashSync,SHA256.hash}' },
  // Presence and measures
  { callee: '{Boolean,isNaN,Number.isInteger,Array.isArray}' },
  { callee: 'Object.keys' },
  { callee: 'Reflect.{has,ownKeys}' },
  { callee: 'Buffer.byteLength' },
  { callee: 'Object.hasOwn' },
];

/** Encryption: safe to store and to print, since the key to it is elsewhere. */
export const ENCRYPTION_ROWS: readonly EncryptionRow[] = [
  { callee: 'crypto#{createCipheriv,createCipher}().{update,final}' },
  { callee: 'crypto#{publicEncrypt,privateEncrypt}' },
  { callee: 'crypto#{webcrypto.subtle,subtle}.{encrypt,wrapKey}' },
  { callee: 'crypto.subtle.{encrypt,wrapKey}' },
  { callee: 'window.crypto.subtle.{encrypt,wrapKey}' },
  { callee: 'crypto-js#{AES,DES,TripleDES,RC4,Rabbit}.encrypt' },
  { callee: 'crypto-js/aes#encrypt' },
  { callee: 'electron#safeStorage.{encryptString,encryptStringAsync}' },
  { callee: 'tweetnacl#{secretbox,box,sealedbox}' },
  {
    callee:
      '{libsodium-wrappers,libsodium-wrappers-sumo,sodium-native,sodium-plus}#{crypto_secretbox_easy,crypto_box_easy,crypto_box_seal,crypto_aead_xchacha20poly1305_ietf_encrypt}',
  },
  { callee: '{cryptr,simple-crypto-js}#().encrypt' },
  { callee: 'jose#{EncryptJWT,CompactEncrypt,FlattenedEncrypt,GeneralEncrypt}' },
  { callee: '@hapi/iron#seal' },
  { callee: 'iron-session#sealData' },
  { callee: 'iron-webcrypto#seal' },
  { callee: 'openpgp#encrypt' },
  { callee: 'node-forge#cipher.createCipher().{update,output}' },
  { callee: '@aws-sdk/client-kms#{EncryptCommand,KMS().encrypt}' },
  { callee: '@google-cloud/kms#KeyManagementServiceClient().encrypt' },
  { callee: '@azure/keyvault-keys#CryptographyClient().{encrypt,wrapKey}' },
  { callee: 'fernet#Token().encode' },
  { callee: '{aes256,@aws-crypto/client-node,age-encryption}#{encrypt,buildClient().encrypt,Encrypter().encrypt}' },
];

/** Words that say by themselves that the function cleans. */
const CLEANING = new Set([
  ...['redact', 'redacted', 'redactor', 'redacting', 'mask', 'masked', 'masker', 'obfuscate', 'obfuscated', 'obscure'],
  ...['censor', 'censored', 'scrub', 'scrubbed', 'scrubber', 'anonymize', 'anonymise', 'pseudonymize', 'conceal'],
  ...[
    'hash',
    'hashed',
    'hmac',
    'digest',
    'checksum',
    'fingerprint',
    'sha',
    'sha1',
    'sha256',
    'sha384',
    'sha512',
    'md5',
    'md',
    'bcrypt',
  ],
  ...[
    'argon2',
    'scrypt',
    'pbkdf2',
    'encrypt',
    'encrypted',
    'encipher',
    'cipher',
    'crypt',
    'encryptor',
    'desensitize',
    'blank',
  ],
]);

/** Words that clean only if they are not about something else (`stripTrailingSlash`, `sanitizeFileName`). */
const CLEANING_UNLESS_OTHER = new Set([
  'sanitize',
  'sanitise',
  'sanitized',
  'sanitizer',
  'omit',
  'strip',
  'stripped',
  'hide',
  'remove',
]);

/** What `strip` and `sanitize` take away when it is not the secret. */
const OTHER_THINGS = new Set([
  ...['ansi', 'slash', 'slashes', 'trailing', 'leading', 'quote', 'quotes', 'whitespace', 'space', 'spaces', 'newline'],
  ...[
    'newlines',
    'lines',
    'bom',
    'html',
    'xml',
    'tag',
    'tags',
    'indent',
    'comments',
    'prefix',
    'suffix',
    'undefined',
    'null',
  ],
  ...[
    'nulls',
    'nil',
    'empty',
    'file',
    'filename',
    'url',
    'uri',
    'path',
    'protocol',
    'host',
    'port',
    'markdown',
    'listener',
  ],
  ...[
    'extension',
    'ext',
    'color',
    'colors',
    'accents',
    'diacritics',
    'json',
    'types',
    'sql',
    'input',
    'name',
    'item',
    'element',
  ],
]);

/** `hide` and `remove` clean only when they say what of. */
const NEEDS_SECRET = new Set(['hide', 'remove']);
const SECRET_WORDS = new Set([
  'secret',
  'secrets',
  'key',
  'keys',
  'token',
  'tokens',
  'credential',
  'credentials',
  'password',
  'sensitive',
  'private',
]);

/** Words that turn the meaning round. */
const UNDOING = new Set([
  'un',
  'de',
  'decrypt',
  'unmask',
  'without',
  'not',
  'skip',
  'no',
  'disable',
  'is',
  'has',
  'should',
  'needs',
]);

/**
 * Does a function of this name clean what it is given? Whole words only: `maskKey`, `sha256`, `toHash` do;
 * `shareKey`, `hashtag`, `unmask`, `encodeURIComponent`, `stripTrailingSlash` do not.
 * @param isOwn the file defines the function, so that its body shows what `hide` hides
 */
export function isRedactorName(name: string, isOwn = false): boolean {
  const words = splitWords(name);
  if (words.some((word, i) => word === 'without' && SECRET_WORDS.has(words[i + 1] ?? ''))) return true;
  if (words.some((word) => UNDOING.has(word))) return false;
  if (words.some((word) => CLEANING.has(word) || (isOwn && NEEDS_SECRET.has(word)))) return true;
  return words.some((word) => CLEANING_UNLESS_OTHER.has(word) && cleansSecret(word, words));
}

function cleansSecret(verb: string, words: readonly string[]): boolean {
  if (words.some((word) => SECRET_WORDS.has(word))) return true;
  return !NEEDS_SECRET.has(verb) && !words.some((word) => OTHER_THINGS.has(word));
}
