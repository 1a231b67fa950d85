/**
 * Where a value can come from, in the words of the rules. Each leaf of a trace is one origin.
 *
 * | origin | is |
 * |---|---|
 * | `literal` | written in the source |
 * | `text` | the written part of a text that is composed of others (`Bearer ` in `Bearer ${key}`) |
 * | `env` | a lookup in the environment (`src/models/env-loaders.ts`); `name` is the variable |
 * | `environment` | the environment as a whole |
 * | `secret-store` | a secret store's answer (`src/models/secret-stores.ts`) |
 * | `input`, `file`, `storage` | from where a credential must not come (`src/models/inputs.ts`) |
 * | `parameter` | a parameter whose callers the file does not show |
 * | `import` | another module's export |
 * | `missing` | nothing: the property or argument is not there |
 * | `clean` | a boolean, a number, a comparison: no text of interest |
 * | `unknown` | anything else |
 */
import { remember } from '../binom/memory.ts';
import { ENV_PARAMETERS, ENV_ROWS, type EnvRow } from '../models/env-loaders.ts';
import { INPUT_ROWS, type InputRow } from '../models/inputs.ts';
import { SECRET_FILE_NAMES, SECRET_MOUNTS, SECRET_STORE_ROWS, type SecretStoreRow } from '../models/secret-stores.ts';
import type { Row } from '../models/row.ts';
import { ANY, getLiteralText, type Node } from './ast.ts';
import { denoteLeaf } from './names.ts';
import { compileRows, matchRow, type Table } from './patterns.ts';
import { getRequestInput } from './request-inputs.ts';
import type { Leaf, Tracing } from './steps.ts';
import { getTexts } from './text-shapes.ts';
import { getStatic } from './values.ts';

export type OriginKind =
  | 'literal'
  | 'text'
  | 'env'
  | 'environment'
  | 'secret-store'
  | 'input'
  | 'file'
  | 'storage'
  | 'parameter'
  | 'import'
  | 'function'
  | 'object'
  | 'caught'
  | 'missing'
  | 'clean'
  | 'unknown';

export interface Origin {
  readonly kind: OriginKind;
  readonly node: Node;
  /** The variable of the environment, or the property read last. */
  readonly name?: string;
  /** `input`, `file`, `storage`: the place in words, for messages ("comes from a request"). */
  readonly what?: string;
  /** The row that told, for finer questions. */
  readonly row?: EnvRow | SecretStoreRow | InputRow;
  readonly leaf: Leaf;
}

const ENV_OBJECTS = compileRows(ENV_ROWS.filter(({ as }) => as === 'object'));
const ENV_LOOKUPS = compileRows(ENV_ROWS.filter(({ as }) => as !== 'object'));
const STORES = compileRows(SECRET_STORE_ROWS);
const INPUT_OBJECTS = compileRows(INPUT_ROWS.filter(({ as }) => as === 'object'));
const INPUT_CALLS = compileRows(INPUT_ROWS.filter(({ as }) => as !== 'object'));

/** The origin that a leaf stands for. */
export function getOrigin(tracing: Tracing, leaf: Leaf): Origin {
  const { node } = leaf.step;
  const make = (kind: OriginKind, detail: Partial<Origin> = {}): Origin => ({ kind, node, leaf, ...detail });
  switch (leaf.kind) {
    case 'literal':
      return make('literal');
    case 'template':
      return make('text');
    case 'object':
    case 'array':
      return make('object');
    case 'class':
    case 'function':
      return make('function');
    case 'missing':
    case 'clean':
    case 'caught':
      return make(leaf.kind);
    default:
      return (
        getNamedOrigin(tracing, leaf) ??
        make(leaf.kind === 'parameter' || leaf.kind === 'import' ? leaf.kind : 'unknown')
      );
  }
}

/** The origin of a leaf that names something the models know. */
function getNamedOrigin(tracing: Tracing, leaf: Leaf): Origin | undefined {
  const { node } = leaf.step;
  const parameter = getEnvironmentParameter(leaf);
  if (parameter !== undefined) return { kind: 'env', node, leaf, name: parameter };
  for (const denotation of denoteLeaf(tracing, leaf)) {
    for (const { prefix, rest } of getKnownPrefixes(denotation)) {
      const origin = matchPrefix(tracing, leaf, prefix, rest);
      if (origin) return origin;
    }
  }
  if (leaf.kind === 'import' && DATA_FILE.test(leaf.module ?? ''))
    return { kind: 'file', node, leaf, what: 'a data file', name: leaf.step.path.at(-1) };
  const what = getRequestInput(tracing, leaf);
  return what === undefined ? undefined : { kind: 'input', node, leaf, what, name: leaf.step.path.at(-1) };
}

/** The beginnings of a denotation that a row of the models is about: for most there are none. */
function getKnownPrefixes(denotation: string): readonly Prefix[] {
  const known = knownPrefixes.get(denotation);
  if (known) return known;
  const found = getPrefixes(denotation).filter(({ prefix }) => {
    if (matchRow(prefix, ENV_OBJECTS) ?? matchRow(prefix, INPUT_OBJECTS)) return true;
    const called = prefix.endsWith('()') ? prefix.slice(0, -2) : undefined;
    return called !== undefined && CALLED.some((table) => matchRow<Row>(called, table) !== undefined);
  });
  return remember(knownPrefixes, MAX_KNOWN, denotation, found);
}

const knownPrefixes = new Map<string, readonly Prefix[]>();
const MAX_KNOWN = 2000;
const CALLED: readonly Table<Row>[] = [ENV_LOOKUPS, STORES, INPUT_CALLS];

/** `import config from './config.json'`. */
const DATA_FILE = /\.(?:json[5c]?|ya?ml|toml|ini)$/iu;

function matchPrefix(tracing: Tracing, leaf: Leaf, prefix: string, rest: readonly string[]): Origin | undefined {
  const { node } = leaf.step;
  const object = matchRow(prefix, ENV_OBJECTS);
  // What a callback of a value's method is handed is another value: `readKey().catch((error) => …)`.
  if (object && !rest.some((part) => part.startsWith('@'))) {
    const [name] = rest;
    return name === undefined
      ? { kind: 'environment', node, leaf, row: object }
      : { kind: 'env', node, leaf, name: name === ANY ? undefined : name, row: object };
  }
  const input = matchRow(prefix, INPUT_OBJECTS);
  if (input) {
    const asked = leaf.kind === 'call' ? getArgumentText(tracing, node, 0) : undefined;
    return { kind: input.kind, node, leaf, row: input, what: input.what, name: asked ?? rest.at(-1) };
  }
  // A known beginning that is no object's is a call's.
  const called = prefix.slice(0, -2);
  const lookup = matchRow(called, ENV_LOOKUPS);
  if (lookup)
    return {
      kind: 'env',
      node,
      leaf,
      row: lookup,
      name: getArgumentText(tracing, node, lookup.nameArgument ?? 0) ?? rest.at(-1),
    };
  const store = matchRow(called, STORES);
  if (store) return { kind: 'secret-store', node, leaf, row: store };
  const read = matchRow(called, INPUT_CALLS);
  if (!read) return undefined;
  if (read.kind === 'file' && isMountedSecret(tracing, node)) return { kind: 'secret-store', node, leaf };
  return {
    kind: read.kind,
    node,
    leaf,
    row: read,
    what: read.what,
    name: rest.at(-1) ?? getArgumentText(tracing, node, 0),
  };
}

/** An orchestrator's mounted secret: the file's path, or the variable that holds the path, says so. */
function isMountedSecret(tracing: Tracing, node: Node): boolean {
  const path = node.type === 'CallExpression' ? node.arguments[0] : undefined;
  if (!path) return false;
  if (getTexts(tracing, path).some((text) => SECRET_MOUNTS.some((mount) => text.startsWith(mount)))) return true;
  return tracing
    .leaves(path, 'value')
    .some(({ step }) => SECRET_FILE_NAMES.some((pattern) => pattern.test(step.path.at(-1) ?? '')));
}

function getArgumentText(tracing: Tracing, node: Node, index: number): string | undefined {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const argument = node.arguments[index];
  if (!argument) return undefined;
  const value = getStatic(tracing, argument);
  return getLiteralText(argument) ?? (value.known && typeof value.value === 'string' ? value.value : undefined);
}

const PARAMETER_PATHS = [...ENV_PARAMETERS].map((parameter) => parameter.split('.'));

/** A Worker's `env.NAME`: a parameter of that name (or the end of a path such as `c.env`) and a name in capitals. */
function getEnvironmentParameter(leaf: Leaf): string | undefined {
  const { node, path } = leaf.step;
  if (!['parameter', 'field', 'global', 'unknown'].includes(leaf.kind)) return undefined;
  const root = node.type === 'Identifier' ? node.name : node.type === 'ThisExpression' ? 'this' : undefined;
  if (root === undefined) return undefined;
  const names = [root, ...path];
  for (const wanted of PARAMETER_PATHS) {
    const name = names[wanted.length];
    if (name !== undefined && /^[A-Z][A-Z0-9_]+$/u.test(name) && wanted.every((part, i) => names[i] === part))
      return name;
  }
  return undefined;
}

interface Prefix {
  readonly prefix: string;
  readonly rest: readonly string[];
}

/** A denotation and its beginnings, longest first, with the properties that each leaves over. */
export function getPrefixes(denotation: string): Prefix[] {
  const prefixes: Prefix[] = [{ prefix: denotation, rest: [] }];
  let prefix = denotation;
  let rest: string[] = [];
  while (prefix.length > 0) {
    if (prefix.endsWith('()')) prefix = prefix.slice(0, -2);
    else {
      const dot = prefix.lastIndexOf('.');
      const hash = prefix.indexOf('#');
      if (dot > hash) {
        rest = [prefix.slice(dot + 1), ...rest];
        prefix = prefix.slice(0, dot);
      } else if (hash >= 0 && hash < prefix.length - 1) {
        rest = [prefix.slice(hash + 1), ...rest];
        prefix = prefix.slice(0, hash + 1);
      } else break;
    }
    prefixes.push({ prefix, rest });
  }
  return prefixes;
}
