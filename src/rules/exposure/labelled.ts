/** Values that a log's own words call a credential: `` `token=${t}` ``, `'password: ' + value`, `log('API key:', k)`. */
import type { Analysis } from '../../analysis/index.ts';
import { getLastName, getLiteralText, unwrap, type Node } from '../../analysis/ast.ts';
import { getParts } from '../../analysis/texts.ts';
import type { LeafKind } from '../../analysis/steps.ts';
import { findSelfEvidentKeys } from '../../binom/keys.ts';
import { isHarmlessName, splitWords } from '../../binom/names.ts';
import { isRealSecret } from '../../binom/values.ts';
import { wordSet } from '../../binom/words.ts';
import { TOKEN_FORMAT_ROWS } from '../../models/token-formats.ts';
import type { Leak } from './leaks.ts';
import type { Place } from './places.ts';

/** The words before a value, from the start of the text or of a clause of it. */
const LABEL = /(?:^|[,;&?({[|\n]) {0,3}([A-Za-z][\w-]*(?: [A-Za-z]+){0,3}?)(?: is| was)?\s{0,2}([:=])\s{0,3}["'`]?$/u;
/** `user=7 token=` */
const PAIR = /(?:^|[\s,;&?({[|])([A-Za-z][\w-]*)(=)["'`]?$/u;
/** Words of a label that say nothing about the value; others (`unexpected token`) say that it is something else. */
const LABEL_WORDS =
  wordSet(`the your my our new old user users api access auth bearer refresh session secret client private binom tracker admin
  root db database using with generated got received current jwt login account key keys token password passwd passphrase pwd pass
  credential credentials`);
/** What a value can be whose name tells nothing. */
const OPAQUE: ReadonlySet<LeafKind> = new Set(['parameter', 'global', 'field', 'import', 'unknown']);
/** Names of values that are something else than what the label names. */
const OTHER_VALUES = wordSet(`ok result n i len num reason why e err ex exc cause answer line col tok char ch c`);

/** The values among the arguments of a call that words before them call a credential. */
export function findLabelled(analysis: Analysis, call: readonly Node[]): readonly Place<Leak>[] {
  return call.flatMap((argument, i) => {
    const before = i > 0 ? getLiteralText(call[i - 1]) : undefined;
    const name = before === undefined ? undefined : readLabel(analysis, before);
    if (name !== undefined && isOpaque(analysis, argument)) return [toPlace(argument, name)];
    return [...findInText(analysis, argument), ...findWrittenOut(analysis, argument)];
  });
}

function findInText(analysis: Analysis, argument: Node): Place<Leak>[] {
  if (!/^(?:TemplateLiteral|BinaryExpression)$/u.test(argument.type)) return [];
  const parts = getParts(analysis.tracer, argument);
  for (const [i, part] of parts.entries()) {
    const value = parts[i + 1];
    const name = typeof part === 'string' && typeof value === 'object' ? readLabel(analysis, part) : undefined;
    if (name !== undefined && typeof value === 'object' && isOpaque(analysis, value)) return [toPlace(argument, name)];
  }
  return [];
}

/** `'password: hunter2x'`: a fixed text that says a password. What is a credential by its format is for `no-hardcoded-key`. */
const WRITTEN = /(?:^|[\s,;&?({[|])([A-Za-z][\w-]*(?: [A-Za-z]+){0,2}:)\s{0,3}["'`]?([^\s"'`]{5,64})["'`]?$/u;

function findWrittenOut(analysis: Analysis, argument: Node): Place<Leak>[] {
  const text = analysis.scope === 'any' ? (getLiteralText(argument) ?? '') : '';
  const [, label = '', value = ''] = WRITTEN.exec(text.slice(-160)) ?? [];
  const isSecret = /\d/u.test(value) && isRealSecret(value, 'any') && findSelfEvidentKeys(value).length === 0;
  if (!isSecret || TOKEN_FORMAT_ROWS.some(({ pattern }) => pattern.test(value))) return [];
  const name = readLabel(analysis, label);
  return name === undefined ? [] : [toPlace(argument, name)];
}

function toPlace(node: Node, name: string): Place<Leak> {
  return { node, leak: { name, trail: undefined, held: undefined } };
}

function readLabel(analysis: Analysis, text: string): string | undefined {
  const end = text.slice(-80);
  const [, label = '', sign] = PAIR.exec(end) ?? LABEL.exec(end) ?? [];
  const words = splitWords(label);
  // A lexer prints `token: x` too.
  if (words.length === 0 || (words.join(' ') === 'token' && sign === ':')) return undefined;
  return words.every((word) => LABEL_WORDS.has(word)) && analysis.isCredentialName(words.join('_')) ? label : undefined;
}

function isOpaque(analysis: Analysis, value: Node): boolean {
  const inner = unwrap(value);
  const name = getLastName(inner) ?? '';
  if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression') return false;
  if (isHarmlessName(name) || splitWords(name).some((word) => OTHER_VALUES.has(word))) return false;
  const leaves = analysis.leaves(inner, 'value');
  return leaves.length > 0 && leaves.every(({ kind }) => OPAQUE.has(kind));
}
