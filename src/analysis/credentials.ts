/**
 * Does an expression carry a credential, and by which way?
 *
 * A leaf of a `deep` trace is a credential when
 * | leaf | and |
 * |---|---|
 * | literal | its text holds a self-evident key, or a credential's name was on the way and the text can be a real secret |
 * | environment lookup | the variable has a credential's name, or a credential's name was on the way and the variable is nobody else's |
 * | the environment as a whole | the value is printed whole |
 * | call with a name as text (`requireEnv('BINOM_API_KEY')`) | the callee looks something up and the text is a credential's name |
 * | anything not known to be something else | a credential's name was on the way: variable, property, parameter, header or callee (`getBinomKey()`) |
 * | an object of unknown shape | the file reads or declares a credential property of it (a read, a type, a schema, a `select`) |
 */
import { findSelfEvidentKeys, getKeyFormat } from '../binom/keys.ts';
import { isEcho } from '../binom/look-alikes.ts';
import { isAnyCredentialName, isHarmlessName, splitWords } from '../binom/names.ts';
import { OTHER_VENDORS } from '../binom/other-vendors.ts';
import { isRealSecret } from '../binom/values.ts';
import { ANY, getAnnotation, getLastName, getLiteralText, unwrap, type Node } from './ast.ts';
import { isChosen, isListed } from './listed.ts';
import { getLookupName } from './lookup-names.ts';
import { hasGuessedProperty, isPartOnly, isRenamed } from './other-values.ts';
import { getOrigin, type Origin } from './origins.ts';
import { findKeyProperty } from './shapes.ts';
import type { Leaf, Step, Tracing } from './steps.ts';
import { findTakenName } from './taken-names.ts';
import { getStatic } from './values.ts';

export type SourceKind = 'literal' | 'env' | 'environment' | 'lookup' | 'name' | 'object';

/** A credential at the place where it comes into view. */
export interface Source {
  readonly kind: SourceKind;
  readonly node: Node;
  /** What it is called: a variable, a property, an environment variable. Never its value. */
  readonly name: string;
}

/** A credential and the way that it takes to the expression asked about, from there back to the source. */
export interface Trail {
  readonly source: Source;
  readonly steps: readonly Node[];
}

/** Which names mean a credential in this file. */
export interface Judge {
  isCredentialName(name: string): boolean;
  /** `any` when the whole field's credentials are guarded. */
  readonly scope: 'binom' | 'any';
  /** True for a variable that a Binom request of the file takes as its key, whatever it is called. */
  isRequestKey(node: Node): boolean;
}

/** The way by which a credential flows into an expression; undefined when none is seen to. */
export function findCredential(tracing: Tracing, judge: Judge, start: Step): Trail | undefined {
  let source: Source | undefined;
  const leaf = tracing.walk(start, (at) => {
    source = isPartOnly(at.step) ? undefined : getSource(tracing, judge, at);
    return source !== undefined;
  });
  if (!leaf || !source) return undefined;
  const steps: Node[] = [];
  for (let step: Step | undefined = leaf.step; step; step = step.from) steps.push(step.node);
  return { source, steps: steps.reverse() };
}

/** The credential that a leaf is, or undefined. */
export function getSource(tracing: Tracing, judge: Judge, leaf: Leaf): Source | undefined {
  switch (leaf.kind) {
    case 'literal':
    case 'template':
      return getLiteralSource(tracing, judge, leaf);
    case 'clean':
    case 'missing':
    case 'function':
    case 'class':
    case 'object':
    case 'array':
      return undefined;
    case 'caught':
      return getObjectSource(tracing, judge, leaf);
    default:
      return getOpaqueSource(tracing, judge, leaf);
  }
}

function getLiteralSource(tracing: Tracing, judge: Judge, leaf: Leaf): Source | undefined {
  const { node } = leaf.step;
  const texts = getWrittenTexts(tracing, node);
  if (texts.some((text) => findSelfEvidentKeys(text).length > 0))
    return { kind: 'literal', node, name: findName(judge, leaf.step) ?? 'a key' };
  const [text = ''] = texts;
  if ((node.type === 'TemplateLiteral' && node.expressions.length > 0) || !isRealSecret(text, judge.scope))
    return undefined;
  const name = findName(judge, leaf.step);
  return name === undefined || isEcho(name, text) || (judge.scope === 'binom' && !isKeyLike(text))
    ? undefined
    : { kind: 'literal', node, name };
}

function getWrittenTexts(tracing: Tracing, node: Node): string[] {
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.raw);
  if (node.type !== 'BinaryExpression') return [getLiteralText(node) ?? ''];
  const folded = getStatic(tracing, node);
  return folded.known && typeof folded.value === 'string' ? [folded.value] : [''];
}

/** In Binom's scope a literal under a generic name counts as a key when it could be one. */
function isKeyLike(text: string): boolean {
  return getKeyFormat(text) !== undefined || text.length >= MIN_SECRET;
}
const MIN_SECRET = 8;

function getOpaqueSource(tracing: Tracing, judge: Judge, leaf: Leaf): Source | undefined {
  const { node } = leaf.step;
  const origin = getOrigin(tracing, leaf);
  if (origin.kind === 'environment' && hasGuessedProperty(leaf.step)) return undefined;
  if (origin.kind === 'env' && origin.name === undefined && isListed(tracing, leaf.step))
    return leaf.step.mode === 'deep' ? { kind: 'environment', node, name: 'in the environment' } : undefined;
  if (origin.kind === 'environment')
    return leaf.step.mode === 'deep' && !leaf.step.text && !isChosen(tracing, leaf.step)
      ? { kind: 'environment', node, name: 'in the environment' }
      : undefined;
  const lookup = getLookupName(tracing, judge, leaf);
  const looked = origin.kind === 'env' ? origin.name : lookup;
  if (looked !== undefined && isCharacter(leaf.step, looked)) return undefined;
  if (origin.kind === 'env' && origin.name !== undefined) return getEnvSource(judge, origin, origin.name);
  if (lookup !== undefined) return { kind: 'lookup', node, name: lookup };
  if (isLexed(node) || isCount(tracing, leaf)) return undefined;
  const name = findName(judge, leaf.step) ?? findTakenName(tracing, judge, leaf);
  if (name !== undefined) return { kind: 'name', node, name };
  return getObjectSource(tracing, judge, leaf);
}

/** `key[0]`, `key.at(-1)`: one character of a variable's text; `API_KEYS` may be read as a list. */
function isCharacter({ path }: Step, name: string): boolean {
  const last = path.at(-1);
  return last !== undefined && (last === ANY || /^\d+$/u.test(last)) && !/s$/iu.test(name);
}

/** The tokens of a lexer or of a language model's tokenizer are words, not credentials. */
function isLexed(node: Node): boolean {
  const callee = unwrap(node.type === 'CallExpression' ? node.callee : node);
  const names = [getLastName(callee), callee.type === 'MemberExpression' ? getLastName(callee.object) : undefined];
  return names.some((name) => name !== undefined && splitWords(name).some((word) => LEXERS.has(word)));
}

const LEXERS: ReadonlySet<string> = new Set([
  'tokenizer',
  'tokenize',
  'tokenise',
  'tokens',
  'lexer',
  'lex',
  'scanner',
  'bpe',
]);

/** A parameter that is declared as a number or a boolean is no text, whatever it is called. */
function isCount({ variables }: Tracing, { kind, step }: Leaf): boolean {
  if (kind !== 'parameter' || step.path.length > 0 || step.node.type !== 'Identifier') return false;
  const definition = variables.get(step.node)?.identifiers[0];
  const type = definition && getAnnotation(definition);
  return type?.type === 'TSNumberKeyword' || type?.type === 'TSBooleanKeyword';
}

/** A variable with another vendor's name is another vendor's credential, whatever the program calls it. */
function getEnvSource(judge: Judge, { node, leaf }: Origin, variable: string): Source | undefined {
  if (judge.isCredentialName(variable)) return { kind: 'env', node, name: variable };
  const name = findName(judge, leaf.step);
  if (name === undefined || isHarmlessName(variable)) return undefined;
  const words = splitWords(variable);
  const isForeign =
    isAnyCredentialName(variable) || words.length === 0 || words.some((word) => OTHER_VENDORS.has(word));
  return isForeign && judge.scope === 'binom' ? undefined : { kind: 'env', node, name: variable };
}

function getObjectSource(tracing: Tracing, judge: Judge, leaf: Leaf): Source | undefined {
  for (let step: Step | undefined = leaf.step; step; step = step.from) {
    if (step.mode !== 'deep' || step.text) return undefined;
    const property = findKeyProperty(tracing, judge, step);
    if (property !== undefined) return { kind: 'object', node: step.node, name: property };
  }
  return undefined;
}

/** The first credential name on the way from a leaf to where the trace began. */
export function findName(judge: Judge, leaf: Step): string | undefined {
  for (let step: Step | undefined = leaf; step; step = step.from) {
    const name = getNames(step).find((candidate) => judge.isCredentialName(candidate));
    if (name !== undefined) return isCalled(step) && isRenamed(step) ? undefined : name;
    if (judge.isRequestKey(step.node) && step.path.length === 0 && step.node.type === 'Identifier')
      return step.node.name;
  }
  return undefined;
}

/** Is a call's name all that says what a step's value is? */
function isCalled({ node, path, label }: Step): boolean {
  return node.type === 'CallExpression' && path.length === 0 && label === undefined;
}

/** What a step's value is called there: the label it was put under, the name itself, or the property read last. */
function getNames(step: Step): string[] {
  const { node, path } = step;
  // A label is the name of the whole: `{ token: t }.token.symbol` is no token.
  const label = path.every((name) => name === ANY) ? step.label : undefined;
  if (BESIDE.has(path.at(-1) ?? '')) return [];
  const names = label === undefined ? [] : [label];
  const owner = step.from?.node.type === 'ObjectExpression' ? step.from.label : undefined;
  if (label !== undefined && owner !== undefined) names.push(`${owner}.${label}`);
  const root = node.type === 'Identifier' || node.type === 'JSXIdentifier' ? node.name : undefined;
  const dotted = root === undefined ? [...path] : [root, ...path];
  const last = dotted.at(-1);
  if (last !== undefined) names.push(last);
  if (dotted.length > 1) names.push(dotted.slice(-2).join('.'));
  // `secret.base32` is the secret in other letters.
  if (dotted.length > 1 && ENCODINGS.has(last ?? '')) names.push(dotted.at(-2) ?? '');
  const callee =
    path.length === 0 && (node.type === 'CallExpression' || node.type === 'NewExpression')
      ? getLastName(node.callee)
      : undefined;
  if (callee !== undefined && node.type === 'CallExpression') names.push(dropVerb(callee), ...getOpened(node.callee));
  return names;
}

const ENCODINGS: ReadonlySet<string> = new Set(['base32', 'base64', 'hex', 'ascii', 'plaintext']);

/** `secret` of `secret.value()` and `secret.reveal()`: a credential in a box. */
function getOpened(callee: Node): string[] {
  const inner = unwrap(callee);
  if (inner.type !== 'MemberExpression' || !OPENING.has(getLastName(inner) ?? '')) return [];
  return [getLastName(inner.object) ?? ''];
}

const OPENING: ReadonlySet<string> = new Set(['value', 'reveal', 'unwrap', 'expose', 'getValue', 'unsafeUnwrap']);

/** What a parsed secret or a pair of credentials holds besides: `JSON.parse(secret).host`. */
const BESIDE: ReadonlySet<string> = new Set(['host', 'hostname', 'port', 'user', 'engine', 'dbname']);

/** `getBinomKey` returns a Binom key. */
function dropVerb(name: string): string {
  const match =
    /^(?:get|load|read|fetch|require|resolve|find|create|generate|issue|decrypt|current|obtain|use)_?(?=[A-Z_])/u.exec(
      name,
    );
  return match ? name.slice(match[0].length) : '';
}
