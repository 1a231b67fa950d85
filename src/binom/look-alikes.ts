/** Names and texts that are made of a credential's words and mean something else, as published code has them. */
import { splitWords, wordSet } from './words.ts';

/** Before `tokens`: what is counted, as in `textTokens` and `cacheReadTokens` of a language model, and `deletedTokens`. */
const COUNTED = wordSet(
  'text audio image video read write creation thinking prediction deleted removed expired revoked inserted',
);

/** `accountabilityForToken`, `skipWithMasterKey`, `saveToJWT`: what comes of a credential, or what is done with one. */
const PREPOSITIONS = wordSet('for from by with via using to');
const CREDENTIAL_WORDS =
  wordSet(`token tokens key keys secret password passphrase credential credentials jwt api access auth id refresh master private
  bearer session admin`);

/** What holds words: `TokenTypes.ACCESS_TOKEN`, `ErrorCode.INVALID_PASSWORD`, `Messages.API_KEY_AND_PASSWORD`. */
const WORD_OWNERS =
  wordSet(`type types code codes message messages error errors event events action actions kind kinds label labels status statuses reason
  reasons topic topics`);
/** What has a key as others have an id: `consumer.key`. */
const KEYED_OWNERS = wordSet('consumer app application service subscription');
/** What holds paths: `files.credentials`, `paths.privateKey`. */
const PATH_OWNERS = wordSet('files paths filenames');

/** What says something about each field of a form: `errors.password`, `touched.apiKey`. */
const FORM_OWNERS = wordSet('errors touched dirty visited rules validators validations labels placeholders hints');

/** Do the words of a name, of which each alone is a credential's, mean something else together? */
export function isOtherThing(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (last === 'tokens' && COUNTED.has(words.at(-2) ?? '')) return true;
  // The path of a file, in every program of that vendor.
  if (words.join(' ') === 'google application credentials') return true;
  if (last === 'keys' && words.at(-2) === 'user') return true;
  let at = words.length - 1;
  while (at >= 0 && CREDENTIAL_WORDS.has(words[at] ?? '')) at -= 1;
  return at > 0 && at < words.length - 1 && PREPOSITIONS.has(words[at] ?? '');
}

/** Does the object that a property is read from say that it is a word or a path: `ErrorCodes.BAD_TOKEN`, `files.credentials`? */
export function isToldByOwner(owner: string, property: string): boolean {
  // TypeScript numbers what it imports: `error_messages_1.BAD_CREDENTIALS`.
  const word = splitWords(owner.replace(/_\d+$/, '')).at(-1) ?? '';
  if (property === 'key' && KEYED_OWNERS.has(word)) return true;
  return (
    PATH_OWNERS.has(word) || FORM_OWNERS.has(word) || (WORD_OWNERS.has(word) && /^[A-Z][A-Z0-9_]*$/.test(property))
  );
}

/** Does a name mean the public half of a pair of keys: `publicKey`, `signing_public_key`, `publicJwk`? */
export function isPublicKeyName(name: string): boolean {
  return /public_?(?:key|jwk|pem)s?$/i.test(name);
}

/**
 * `KEY_CROSS_SIGNING_KEYS` is `cross_signing_keys`: a text of several words that its name has too is the name of something, and so
 * is the word of a key that is no password (`{ name: 'webhook', key: 'webhook' }`).
 */
export function isEcho(name: string, text: string): boolean {
  if (!/^[a-z][-_.: a-z]*$/i.test(text)) return false;
  const named = splitWords(name);
  const words = splitWords(text);
  // The state of a test: `{ pass: 'passed' }`.
  if (named.at(-1) === 'pass' && /^pass(?:ed|es|ing)?$/i.test(text)) return true;
  return (words.length > 2 || /^keys?$/.test(named.at(-1) ?? '')) && words.every((word) => named.includes(word));
}
