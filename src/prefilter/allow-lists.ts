/** Can a text hold an allow-list of addresses that lets everyone in, or one that is asked about an address which the client writes? */
import { splitWords } from '../binom/names.ts';
import {
  ADDRESS_CHECKS,
  ADDRESS_WORDS,
  ALLOW_WORDS,
  JOINED_LIST_WORDS,
  SPOOFABLE_HEADERS,
  SPOOFABLE_READERS,
} from '../models/ip-allowlists.ts';
import { hasAny, hasName, type SourceText } from './source-text.ts';

const FORWARDED = 'forwarded';
const HEADERS = [...SPOOFABLE_HEADERS].filter((name) => name !== FORWARDED);

/** An allow-list that no single word gives away. */
const ACCESS_LISTS = ['accesslist', 'access_list', 'access-list'];
const ALLOWING = new Set([...ALLOW_WORDS, ...ACCESS_LISTS]);
const ALLOWS = new RegExp([...ALLOWING].join('|'), 'gi');
/** A quick look before names are split into words. */
const ADDRESS = '(?:ip|cidr|subnet|network|range|addr|prefix|source)';
const NAMED = new RegExp(
  String.raw`(?:${ALLOWS.source})[\w$-]{0,40}${ADDRESS}|${ADDRESS}[\w$-]{0,40}(?:${ALLOWS.source})`,
  'i',
);

/** The modules that check addresses; the name of a short one with what stands before it in an import. */
const CHECK_MODULES = new Set(
  ADDRESS_CHECKS.flatMap(({ callee }) => {
    const module = callee.slice(0, callee.indexOf('#'));
    return module.length >= 5 ? [module] : [`('${module}'`, `("${module}"`, ` '${module}'`, ` "${module}"`];
  }),
);

/** The modules that read an address from the headers. */
const READER_MODULES = SPOOFABLE_READERS.map(({ callee }) => callee.slice(0, callee.indexOf('#')));
const LONG_MODULES = new Set([...CHECK_MODULES].filter((word) => !/['"]/.test(word)));
const SPOOFED = new Set([...HEADERS, ...READER_MODULES]);

/** How a short one is imported: it is an everyday word in quotes. */
const SHORT_MODULES = ADDRESS_CHECKS.map(({ callee }) => callee.slice(0, callee.indexOf('#'))).filter(
  (module) => module.length < 5,
);
const SHORT_IMPORT = new RegExp(String.raw`(?:\bfrom|\bimport|\(|\*/)\s*["'](?:${SHORT_MODULES.join('|')})["']`, 'i');

/** Words that a text is searched for on behalf of {@link mayAllowEveryone}. */
export const ALLOW_LIST_WORDS: readonly string[] = [
  FORWARDED,
  ...HEADERS,
  'trust proxy',
  'trustproxy',
  '.proxy',
  'addsubnet',
  'addrange',
  ...ALLOWING,
  ...CHECK_MODULES,
  ...READER_MODULES,
];

/** A network of addresses; how short its prefix is, the rule's option decides. */
const NETWORK = /\d\.\d{1,3}\/\d|[\da-f:]:\/\d|:[\da-f]{1,4}\/\d/i;
/** Everybody, as an entry of a list. */
const EVERYONE = /["'`,;\s](?:\*(?:\.\*){0,3}|any|all|::|0\.0\.0\.0)(?=["'`,;\s-])/i;
/** As a header's name or a property, not in a sentence. */
const HEADER_FORWARDED = /(?:["'`]|\.\s*)forwarded(?![\w-])|[{,]\s*forwarded\s*[,}:="'`]/i;
const TRUSTED_PROXY = /\.proxy\s*=/;
/** `allowed.addSubnet('0.0.0.0', 0)` */
const SUBNET = new RegExp(String.raw`(?:${ALLOWS.source})\w*["'\`\]!?]*\.add(?:Subnet|Range)`, 'i');

/** One of these stands in each text that {@link mayAllowEveryone} lets through: of the words, those that say something by themselves. */
export const ALLOW_LIST_STARTS: readonly (string | RegExp)[] = [
  ...ALLOW_LIST_WORDS.filter((word) => !ALLOWING.has(word) || CHECK_MODULES.has(word)),
  NETWORK,
  NAMED,
];

/** `false` is certain. */
export function mayAllowEveryone(source: SourceText): boolean {
  const { text, words } = source;
  const isChecked = hasAny(source, LONG_MODULES) || (hasAny(source, CHECK_MODULES) && SHORT_IMPORT.test(text));
  if (!isChecked && !hasAny(source, ALLOWING)) return false;
  if (isSpoofed(source) || (isTrusting(source) && /\bips?\b/.test(text)) || NETWORK.test(text)) return true;
  if ((words.has('addsubnet') || words.has('addrange')) && SUBNET.test(text)) return true;
  // A lone `*` counts in a list of addresses, in one that is checked, or in a bare allow-list of a program about Binom.
  if (!EVERYONE.test(text)) return false;
  return isChecked || words.has('binom') || (NAMED.test(text) && hasName(text, ALLOWS, isAddressList));
}

function isSpoofed(source: SourceText): boolean {
  const { text, words } = source;
  return hasAny(source, SPOOFED) || (words.has(FORWARDED) && HEADER_FORWARDED.test(text));
}

function isTrusting({ text, words }: SourceText): boolean {
  return words.has('trust proxy') || words.has('trustproxy') || (words.has('.proxy') && TRUSTED_PROXY.test(text));
}

function isAddressList(name: string): boolean {
  const words = splitWords(name).flatMap((word) => JOINED_LIST_WORDS.get(word) ?? [word]);
  return words.some((word) => ALLOW_WORDS.has(word)) && words.some((word) => ADDRESS_WORDS.has(word));
}
