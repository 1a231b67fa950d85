/** What an option's name says about checks: the exact rows of the model, and the names that are made of its words. */
import { splitWords } from '../../binom/names.ts';
import { MODE_WORDS, SWITCH_WORDS, TLS_ENVIRONMENT, TLS_OPTIONS, type TlsOptionRow } from '../../models/tls-options.ts';

const ROWS = new Map([...TLS_OPTIONS, ...TLS_ENVIRONMENT].map((row) => [row.name, row]));

/** Verbs that need to say what they let in: `allowCertificates` takes a file, `allowInvalidCertificates` takes anybody. */
const OPEN_VERBS: ReadonlySet<string> = new Set(['allow', 'accept', 'trust', 'no', 'disable']);
const QUALIFIERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    let: new Set(['all', 'any', 'bad', 'insecure', 'invalid', 'self', 'untrusted', 'unauthorized']),
    stop: new Set(['check', 'checks', 'validation', 'verification', 'verify']),
  }),
);

/** What an option's name means: which values switch the check off, and where it may be judged. */
export function getSwitch(name: string): TlsOptionRow | undefined {
  return ROWS.get(name) ?? getWordedSwitch(name);
}

/** `ignoreSslErrors`, `verify_ssl`, `allowSelfSignedCerts`: names of a verb and an object of TLS, and filling words only. */
function getWordedSwitch(name: string): TlsOptionRow | undefined {
  // nodemailer's `ignoreTLS` sends in cleartext: that is no-cleartext-transport's.
  if (name.length > 60 || name === 'ignoreTLS') return undefined;
  const words = splitWords(name);
  const { lax, strict, object, filler } = SWITCH_WORDS;
  if (words.length < 2 || !words.some((word) => object.has(word))) return undefined;
  if (!words.every((word) => lax.has(word) || strict.has(word) || object.has(word) || filler.has(word)))
    return undefined;
  const verb = words.find((word) => lax.has(word));
  if (verb !== undefined) return isQualified(verb, words) ? { name, bad: [true, 1], scope: 'anywhere' } : undefined;
  const isStrict = words.some((word) => strict.has(word) || word === 'verification' || word === 'validation');
  return isStrict ? { name, bad: [false, 0], scope: 'anywhere' } : undefined;
}

function isQualified(verb: string, words: readonly string[]): boolean {
  if (!OPEN_VERBS.has(verb)) return true;
  const wanted = QUALIFIERS.get(verb === 'no' || verb === 'disable' ? 'stop' : 'let');
  return words.some((word) => wanted?.has(word));
}

/** A flag that says "do not check": `ignoreSsl`, `insecure`, `skipVerify`, `allowSelfSigned`. */
export function isLaxFlag(name: string): boolean {
  const words = splitWords(name);
  if (words.includes('insecure') || getSwitch(name)?.bad.includes(true) === true) return true;
  const hasVerb = words.some((word) => SWITCH_WORDS.lax.has(word));
  const about = /^(?:ssl|tls|certs?|certificates?|verify|verification|check|checks|self|signed|unauthorized|https)$/;
  return hasVerb && words.some((word) => about.test(word));
}

/** A flag that says how the program runs: `isProd`, `dev`, `debugMode`. */
export function isModeFlag(name: string): boolean {
  const words = splitWords(name).filter(
    (word) => !/^(?:is|in|mode|env|environment|running|enabled|flag|on)$/.test(word),
  );
  return (
    words.length > 0 &&
    words.length <= 2 &&
    words.every((word) => MODE_WORDS.has(word) || word === 'non' || word === 'not')
  );
}

/** `'production'`, `'dev'`: what a mode is compared with. */
export function isModeText(text: unknown): boolean {
  return typeof text === 'string' && MODE_WORDS.has(text.toLowerCase());
}
