/**
 * The prefilter: can any rule of a topic possibly report on this text? SOUND: a text that is rejected here yields no report; a test holds
 * it over all cases, examples and made-up programs.
 *
 * One search for a few hundred words of the models, and patterns for those that were found. It looks through escapes (`\x62inom`,
 * `\u{62}inom`), strings in pieces (`"bin" + "om"`, templates, `join('')`), characters as numbers, base64 and percent-encoding. It cannot see
 * a word whose pieces stand apart behind names (`const a = 'reject'; options[a + b]`), except Binom's own name and a key's mark.
 */
import type { BinomSettings } from '../binom/settings.ts';
import { PLAIN_OPTIONS } from '../models/plain-options.ts';
import { TOKEN_HINT } from '../models/token-formats.ts';
import { ALLOW_LIST_STARTS, ALLOW_LIST_WORDS, mayAllowEveryone } from './allow-lists.ts';
import { KEY_STARTS, KEY_WORDS, mayHoldKey } from './keys.ts';
import { CODE_READERS, getPlainText } from './plain-text.ts';
import type { SourceText } from './source-text.ts';
import { mayDisableCheck, mayWeakenTls, TLS_STARTS, TLS_WORDS } from './tls.ts';
import { mayConcernSettings } from './user-settings.ts';
import { createWordFinder } from './word-finder.ts';

export type Topic = 'key' | 'tls' | 'tls-weak' | 'cleartext' | 'allowlist' | 'request' | 'personal-data';

export const TOPICS: readonly Topic[] = [
  'key',
  'tls',
  'tls-weak',
  'cleartext',
  'allowlist',
  'request',
  'personal-data',
];

/** Words of all topics. */
export const WORDS: readonly string[] = [
  ...KEY_WORDS,
  ...TLS_WORDS,
  ...ALLOW_LIST_WORDS,
  ...CODE_READERS,
  'createinsecure',
];
/** A text without disguises that a rule reports on under default settings holds one of these. */
export const STARTS: readonly (string | RegExp)[] = [
  ...KEY_STARTS,
  ...TLS_STARTS,
  ...ALLOW_LIST_STARTS,
  'createinsecure',
];
const findWords = createWordFinder(WORDS);

const ANY_CREDENTIAL =
  /pass|pswd|pwd|pw(?![a-z])|secret|token|key|\benv\b|cred|auth|jwt|sign|hmac|cipher|crypt|cookie|session|connect|database|dsn|mongo|postgres|redis|mysql|amqp|bearer|basic|otp|seed|:\/\/|[0-9a-f]{12}/i;
/** What looks random needs no name to be one. */
const RANDOM = /["'`][\w+/=-]{32}/;

function mayHoldCredential(text: string): boolean {
  return ANY_CREDENTIAL.test(text) || TOKEN_HINT.test(text) || RANDOM.test(text);
}

const CLEARTEXT = new RegExp(
  [
    String.raw`http(?!s)|["'\`]ht?t?["'\`]|["'\`]t?t?p:?\/?\/?|ws:|["'\`]ws["'\`]|ftp|telnet|mqtt|amqp|redis|smtp|ldap|grpc|insecure|protocol|secure|:\/\/|["'\`]\/\/`,
    ...PLAIN_OPTIONS.map(({ name }) => name),
  ].join('|'),
  'i',
);

/** The text asked last, and the answers by topic: the rules of a file ask one after another. Same input, same answer: no state that shows. */
let last: Question | undefined;

interface Question {
  readonly text: string;
  readonly settings: BinomSettings;
  readonly source: SourceText;
  readonly answers: Map<Topic, boolean>;
}

/** Can a rule of the topic report on the text, under these settings? `false` is certain, `true` is not. */
export function isRelevant(text: string, topic: Topic, settings: BinomSettings): boolean {
  if (last?.text !== text || last.settings !== settings)
    last = { text, settings, source: read(text), answers: new Map() };
  return ask(topic, last);
}

/** The same for a text that is known to have no disguise, whose words another search has found: can a rule of any topic report? */
export function isRelevantPlain(source: SourceText, settings: BinomSettings): boolean {
  const question: Question = { text: source.text, settings, source, answers: new Map() };
  return TOPICS.some((topic) => ask(topic, question));
}

function ask(topic: Topic, question: Question): boolean {
  const known = question.answers.get(topic);
  if (known !== undefined) return known;
  const answer = judge(topic, question);
  question.answers.set(topic, answer);
  return answer;
}

function read(raw: string): SourceText {
  const words = findWords(raw);
  const text = getPlainText(
    raw,
    CODE_READERS.some((word) => words.has(word)),
  );
  return { text, words: text === raw ? words : findWords(text) };
}

function judge(topic: Topic, question: Question): boolean {
  const { source, settings } = question;
  switch (topic) {
    case 'tls':
      return mayDisableCheck(source);
    case 'tls-weak':
      return mayWeakenTls(source);
    case 'allowlist':
      return mayAllowEveryone(source);
    case 'cleartext':
      return (
        source.words.has('createinsecure') ||
        ((settings.credentials === 'any' || ask('request', question)) && CLEARTEXT.test(source.text))
      );
    case 'key':
      // Under "any", a bare URL in a request can be cleartext and any header can hold a credential.
      return (settings.credentials === 'any' && mayHoldCredential(source.text)) || ask('request', question);
    case 'personal-data':
      return ask('request', question);
    case 'request':
      return mayHoldKey(source) || mayConcernSettings(source.text, settings);
  }
}
