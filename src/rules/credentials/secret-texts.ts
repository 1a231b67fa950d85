/** Is a text the secret that its name or place says, or only a word that belongs there: a token's kind, a label, a sample? */
import { getLiteralText, type Node } from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';
import { getKeyFormat } from '../../binom/keys.ts';
import { isEcho } from '../../binom/look-alikes.ts';
import {
  isAnyCredentialName,
  isBinomCredentialName,
  isGenericKeyName,
  isPasswordName,
  splitWords,
} from '../../binom/names.ts';
import { HOLE } from '../../binom/requests.ts';
import { isPlaceholder, isRealSecret, looksRandom } from '../../binom/values.ts';
import { wordSet } from '../../binom/words.ts';
import type { CredentialPositionRow } from '../../models/credential-positions.ts';
import type { WrittenText } from './texts.ts';

/** What a credential is put into, or where one is got: the first line of a PEM, `${issuer}/oauth2/token`. */
const FRAME = new RegExp(`^${HOLE}(?:/[\\w.~-]+)+/?$|^-----BEGIN [A-Z ]+-----\\s*${HOLE}`, 'u');

/** What a template says beside its holes must be longer than this to hold a secret. */
const MIN_PART = 8;

/** Could the text be a real secret under this name? A bare `token` in a Binom file is often another vendor's: it takes a key's format. */
export function isSecretUnder(analysis: Analysis, name: string, text: string): boolean {
  // `credentials` of a request's options.
  if (/^(?:same-origin|include|omit)$/u.test(text)) return false;
  if (text.includes(HOLE) && (text.replaceAll(HOLE, '').length < MIN_PART || FRAME.test(text))) return false;
  if (/ur[il]$/iu.test(name) && !SECRET_IN_ADDRESS.test(text)) return false;
  if (isKindOfToken(name, text) || isEcho(name, text)) return false;
  if (WEAK_KEY.test(splitWords(name).slice(-2).join(' ')) && !/[0-9]/u.test(text)) return looksRandom(text);
  if (analysis.scope === 'any' && /passphrases?$/iu.test(name) && isPhrase(text)) return true;
  if (analysis.scope === 'any' && isAnyCredentialName(name))
    return isRealSecret(text, 'any') || (isPasswordName(name) && isDigits(text));
  if (isGenericKeyName(name) && !isBinomCredentialName(name)) return getKeyFormat(text) !== undefined;
  // `binomKey` of a program about binomials is an index.
  if (/binom/iu.test(name) && !analysis.isBinomFile) return getKeyFormat(text) !== undefined;
  return isRealSecret(text, isPasswordName(name) ? 'any' : 'binom');
}

/** Where an address or connection string has a secret: before the host, or as a parameter. */
const SECRET_IN_ADDRESS = /@|(?:pass|pwd|secret|token|key|auth|sig)\w*=/iu;

/** Keys of things that are looked up by words too: `accountKeys = ['balance', 'owner']`. */
const WEAK_KEY = /^(?:account|user|storage|cookie|token|server|service|subscription) keys?$/u;

/** `2580`, `12211`: short, yet what people choose; one digit or a run of them stands for a password to come. */
function isDigits(text: string): boolean {
  return /^(?!(\d)\1*$)\d{4,}$/u.test(text) && !'01234567890'.includes(text) && !'9876543210'.includes(text);
}

/** `three blind mice 88`: small words that make no sentence and say nothing of the credential itself. */
function isPhrase(text: string): boolean {
  if (!/^[a-z0-9]+(?: [a-z0-9]+){2,}$/u.test(text)) return false;
  return !text.split(' ').some((word) => SENTENCE_WORDS.has(word) || (word.length > 3 && isPlaceholder(word)));
}

const SENTENCE_WORDS =
  wordSet(`a an the is are be was must may can should not no to of for from with without in on at by and or if when that this it your
  you we will have has least most used use only please`);

/** `token !== 'comment'`, `case 'space':` in a parser, whose tokens are words; `switch (adminKey) { case 'label':` over an object's keys. */
export function isParserToken(name: string, text: string, { parent }: Node): boolean {
  const isCompared = parent?.type === 'SwitchCase' || (parent?.type === 'BinaryExpression' && parent.operator !== '+');
  if (parent?.type === 'SwitchCase' && /[a-z]Key$/u.test(name) && /^[a-z]+$/u.test(text)) return true;
  return isCompared && /token(?:s|\.\d+)?$/iu.test(name) && !looksRandom(text);
}

/** The kinds of tokens that lexers and highlighters know. */
const TOKEN_WORDS =
  wordSet(`identifier ident keyword comment punctuation punctuator operator whitespace space newline eof eol template regex regexp literal
  integer float decimal variable property function method class tag attribute doctype entity symbol constant builtin storage markup meta
  support invalid open close left right start begin end brace bracket paren parenthesis curly square angle colon semicolon comma dot arrow
  equals plus minus star slash question bang interpolation escape char character word text line block doc heading list quote emphasis strong
  link table selector unit annotation decorator namespace import export return statement expression declaration assignment hljs cm mtk`);

function isKindOfToken(name: string, text: string): boolean {
  if (!/tokens?$/iu.test(name) || looksRandom(text)) return false;
  const words = splitWords(text);
  // `referrerPolicyTokens = ['no-referrer', …]`: several tokens that are words are a vocabulary.
  if (/tokens$/iu.test(name) && /^[a-z]+(?:-[a-z]+)*$/u.test(text)) return true;
  return words.length > 0 && words.some((word) => TOKEN_WORDS.has(word)) && words.every(isKindWord);
}

function isKindWord(word: string): boolean {
  return TOKEN_WORDS.has(word) || isPlaceholder(word);
}

/** What holds words for people or for style sheets, one under each name. */
const LABEL_OWNERS =
  wordSet(`css class classes classname classnames style styles selector selectors color colors colour colours icon icons label labels
  placeholder placeholders i18n l10n intl translation translations locale locales message messages title titles text texts string strings
  hint hints tooltip tooltips error errors description descriptions caption captions copy status statuses types kinds names fields columns
  rules routes permissions scopes modes actions cookies analytics event events links`);

/** `STORAGE_KEYS.secret`: under which key something is kept. */
const KEPT_UNDER = /(?:storage|cache|query|cookie|i18n|session)_?keys?$/iu;

/**
 * `css.token`, `labels.password`, `errors.apiKey`: a text in a table of words is one of them, unless it looks random. So is what ends
 * in its own name: `SET_TOKEN: 'auth/SET_TOKEN'`.
 */
export function isLabel(names: readonly string[], text: string): boolean {
  if (looksRandom(text)) return false;
  const [own = ''] = names;
  // `{ 'prefs:token': 'login:ci' }` maps one command to another.
  if (/^[a-z]+(?::[a-z]+)+$/u.test(own) && /^[a-z]+(?::[a-z]+)+$/u.test(text)) return true;
  if (own !== '' && text.endsWith(own) && /[/:.#]/u.test(text.charAt(text.length - own.length - 1))) return true;
  return names.some((name) => {
    const owner = name.split('.').at(-2);
    return owner !== undefined && (LABEL_OWNERS.has(splitWords(owner).at(-1) ?? '') || KEPT_UNDER.test(owner));
  });
}

/** Could the text be what a library takes as a credential? For a cryptographic key any word is a fault, except one that says it is none. */
export function isTaken(text: string, { takes }: CredentialPositionRow): boolean {
  if (FRAME.test(text)) return false;
  if (takes === 'password') return isRealSecret(text, 'any') || isJoined(text);
  if (takes === 'encoded') return isRealSecret(PAIR.exec(text)?.[1] ?? '', 'any');
  if (takes === 'pair') return isRealSecret(/^[^:]*:([^]+)$/u.exec(text)?.[1] ?? '', 'any');
  if (
    text.replaceAll(HOLE, '').trim() === '' ||
    FRAME.test(text) ||
    /-----BEGIN (?:CERTIFICATE|PUBLIC|RSA PUBLIC)/u.test(text) ||
    PUBLIC_KEY.test(text)
  )
    return false;
  return !(isPlaceholder(text) && isDeclaredDummy(text));
}

/** How public keys of RSA, of the NIST curves and of Ed25519 begin in base64. */
const PUBLIC_KEY = /^(?:MII[BC][IV]jANBgkq|MIGfMA0G|MFkwEwYH|MHYwEAYH|MIGbMBAG|MCowBQYD)/u;

/** `turnip-soup`: elsewhere a name or a label, but a library takes it as the password. */
function isJoined(text: string): boolean {
  return /^[A-Za-z][a-z]+(?:[-_.][A-Za-z][a-z]+)+$/u.test(text) && !isPlaceholder(text);
}

/** `user:password`; what has no letter after the colon is an id (`User:1024`). */
const PAIR = /^(?!data:|https?:|urn:|blob:)[\w.@+-]{2,64}:((?=\S*[A-Za-z])\S{4,})$/u;

const DECLARED_DUMMY =
  /(?:^|[^a-z])(?:tests?|examples?|dummy|fake|mock|samples?|your|change_?me|not[-_ ]?a[-_ ]?real[-_ ]?\w*|placeholder|redacted|todo|none|null|undefined)(?:$|[^a-z])|^[<{$*[%]|^x+$|your[A-Z]|^my[_-]?(?:token|password|key)$/iu;
/** Words by which a text declares to be none, also where capitals join them: `SampleToken`. */
const DUMMY_WORDS = wordSet('example sample dummy fake mock placeholder your');

function isDeclaredDummy(text: string): boolean {
  return DECLARED_DUMMY.test(text) || splitWords(text).some((word) => DUMMY_WORDS.has(word));
}

/** `password: ['required', 'min:8']`: the words of a list that holds a plain word are what is asked of a credential, or its kinds. */
export function isRule({ parent }: Node): boolean {
  if (parent?.type !== 'ArrayExpression' || parent.elements.length < 2) return false;
  let known = rules.get(parent);
  if (known === undefined) {
    known = hasPlainWord(parent);
    rules.set(parent, known);
  }
  return known;
}

/** Each text of a list asks about the whole list, and a vocabulary has thousands. */
const rules = new WeakMap<Node, boolean>();

function hasPlainWord({ elements }: Extract<Node, { type: 'ArrayExpression' }>): boolean {
  return elements.some((element) => {
    const text = element ? getLiteralText(element) : undefined;
    return text !== undefined && /^[a-z]{4,}$/u.test(text) && isPlaceholder(text);
  });
}

/** `expect(sha256(text)).toBe('…')`: what is compared with a digest, or parsed as one, is one. */
export function isDigest(analysis: Analysis, { node, text }: WrittenText): boolean {
  const { parent } = node;
  if (
    parent?.type !== 'CallExpression' ||
    parent.callee === node ||
    !DIGEST_LENGTHS.has(text.replace(/={1,2}$/u, '').length)
  )
    return false;
  const callee = analysis.sourceCode.getText(parent.callee).slice(0, MAX_CALLEE);
  return /sha-?\d|md5|hash|digest|checksum|integrity/iu.test(callee);
}

/** Characters of base64 that digests of 128 to 512 bits take. */
const DIGEST_LENGTHS: ReadonlySet<number> = new Set([22, 27, 38, 43, 64, 86]);
const MAX_CALLEE = 200;
