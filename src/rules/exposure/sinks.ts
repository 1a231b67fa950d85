/** Which calls of a file let values out: by what the callee denotes, and by names where its definition is in another file. */
import { compileRows, type Analysis, type Table } from '../../analysis/index.ts';
import { expandBraces, getMethodName, matchRow } from '../../analysis/patterns.ts';
import type { Row } from '../../models/row.ts';
import { getKeyName, getLastName, unwrap, walk, type CallNode, type Node } from '../../analysis/ast.ts';
import type { NamedSinkRow, SinkArguments, SinkRow } from '../../models/sink-row.ts';
import { findOwned, findReceiver, getMaker, getReceiverName } from './receivers.ts';

/** Sinks of one kind, ready to be asked. */
export interface SinkTable {
  readonly rows: Table<SinkRow>;
  /** The last names of the rows: a method of another name is not worth a trace. */
  readonly methods: ReadonlySet<string>;
  readonly named: ReadonlyMap<string, readonly NamedSinkRow[]>;
  readonly functions: ReadonlySet<string>;
  /** The shape of more such names. */
  readonly functionName: RegExp | undefined;
  /** What a function of {@link SinkTable.functions} writes to. */
  readonly byFunction: SinkArguments;
}

/** Compiles rows when the first call of a file asks. */
export function createSinkTable(
  rows: readonly SinkRow[],
  named: readonly NamedSinkRow[],
  functions: ReadonlySet<string> = new Set(),
  byFunction: SinkArguments = { into: 'another place' },
  functionName?: RegExp,
): SinkTable {
  const getMethodNames = getMethods(rows);
  let byMethod: ReadonlyMap<string, readonly NamedSinkRow[]> | undefined;
  return {
    rows: compileRows(rows),
    get methods() {
      return getMethodNames();
    },
    get named() {
      return (byMethod ??= groupByMethod(named));
    },
    functions,
    functionName,
    byFunction,
  };
}

function groupByMethod(named: readonly NamedSinkRow[]): ReadonlyMap<string, readonly NamedSinkRow[]> {
  const byMethod = new Map<string, NamedSinkRow[]>();
  for (const row of named) {
    for (const method of row.methods) {
      const list = byMethod.get(method);
      if (list) list.push(row);
      else byMethod.set(method, [row]);
    }
  }
  return byMethod;
}

/** The last names of patterns: `info` and `warn` of `winston#createLogger().{info,warn}`. Read when first asked. */
export function getMethods(rows: readonly Row[], more: readonly string[] = []): () => ReadonlySet<string> {
  let methods: ReadonlySet<string> | undefined;
  return () =>
    (methods ??= new Set([...rows.flatMap(({ callee }) => expandBraces(callee).map(getMethodName)), ...more]));
}

/** What a call lets out, or undefined when it is no sink of the table. The names that the user's settings add come first. */
export function findSink(
  analysis: Analysis,
  call: CallNode,
  table: SinkTable,
  own?: Table<SinkRow>,
): SinkArguments | undefined {
  const callee = unwrap(call.callee);
  const indirect = getIndirect(analysis, call, table);
  if (indirect) return indirect;
  const row =
    (own && analysis.findRow(callee, own)) ??
    (mayMatch(analysis, callee, table.methods) ? findByName(analysis, callee, table.rows) : undefined);
  if (row) return row;
  const byName =
    callee.type === 'MemberExpression'
      ? findNamed(analysis, callee, table)
      : (findFunction(callee, table) ?? findOwned(analysis, callee, table.named));
  // A function of the file is judged by what it does, wherever it is called.
  return byName && analysis.tracer.functions(callee).length === 0 ? byName : undefined;
}

/** The row of what a callee denotes, also bound (`console.log.bind(console)`) and by a computed name (`console[level]`). */
function findByName(analysis: Analysis, callee: Node, rows: Table<SinkRow>): SinkRow | undefined {
  for (const denotation of analysis.denote(callee)) {
    const row = matchRow(denotation, rows);
    if (row) return row;
    if (!denotation.includes('.bind()') && !denotation.endsWith('.*')) continue;
    const plain = matchRow(denotation.replaceAll('.bind()', '').replace(/\.\*$/u, '.log'), rows);
    if (plain) return plain;
  }
  return undefined;
}

/** `Reflect.apply(console.log, console, [key])`, `console.log.call(console, key)`, `console.log.apply(console, [key])`: the arguments after the first one leave. */
function getIndirect(analysis: Analysis, call: CallNode, { rows, methods }: SinkTable): SinkArguments | undefined {
  const callee = unwrap(call.callee);
  const [applied] = call.arguments;
  if (applied && getLastName(callee) === 'apply' && analysis.denote(callee).includes('Reflect.apply')) {
    const row = mayMatch(analysis, applied, methods) ? analysis.findRow(applied, rows) : undefined;
    return row && { into: row.into, from: 2 };
  }
  if (callee.type !== 'MemberExpression' || !/^(?:call|apply)$/u.test(getKeyName(callee) ?? '')) return undefined;
  const object = unwrap(callee.object);
  const row = mayMatch(analysis, object, methods) ? analysis.findRow(object, rows) : undefined;
  return row && { into: row.into, from: 1 + (row.from ?? 0) };
}

/** A quick look before a trace: a method by its name, or by a name of the file that stands for such a method. */
export function mayMatch(analysis: Analysis, callee: Node, methods: ReadonlySet<string>): boolean {
  if (callee.type !== 'MemberExpression') return true;
  const name = getKeyName(callee);
  if (name === undefined || methods.has(name)) return true;
  return (
    getAliases(analysis)
      .get(name)
      ?.some((method) => methods.has(method)) === true
  );
}

const aliases = new WeakMap<Analysis, ReadonlyMap<string, readonly string[]>>();

/** Properties of the file that are given a function by its name: `{ print: console.log }` has `print`, which is `log`. */
function getAliases(analysis: Analysis): ReadonlyMap<string, readonly string[]> {
  const known = aliases.get(analysis);
  if (known) return known;
  const found = new Map<string, string[]>();
  const add = (name: string | undefined, value: Node | null | undefined): void => {
    const method = value ? getLastName(getBound(value)) : undefined;
    if (name === undefined || method === undefined) return;
    const list = found.get(name);
    if (list) list.push(method);
    else found.set(name, [method]);
  };
  walk(analysis.sourceCode.ast, analysis.sourceCode.visitorKeys, (node) => {
    if (node.type === 'Property' && node.parent.type === 'ObjectExpression') add(getKeyName(node), node.value);
    if (node.type === 'PropertyDefinition') add(getKeyName(node), node.value);
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression')
      add(getKeyName(node.left), node.right);
  });
  aliases.set(analysis, found);
  return found;
}

/** `console.log.bind(console)` is `console.log`. */
function getBound(value: Node): Node {
  const inner = unwrap(value);
  const callee = inner.type === 'CallExpression' ? unwrap(inner.callee) : undefined;
  return callee?.type === 'MemberExpression' && getKeyName(callee) === 'bind' ? callee.object : inner;
}

function findNamed(
  analysis: Analysis,
  callee: Extract<Node, { type: 'MemberExpression' }>,
  table: SinkTable,
): NamedSinkRow | undefined {
  // `logger[level](…)`: any of its methods.
  const rows = table.named.get(getKeyName(callee) ?? 'info');
  if (!rows) return undefined;
  // What made the receiver takes a trace to see.
  return (
    findReceiver(rows, getReceiverName(callee.object)) ??
    findReceiver(rows, getMaker(analysis, callee.object)) ??
    findOwned(analysis, callee, table.named)
  );
}

function findFunction(callee: Node, table: SinkTable): SinkArguments | undefined {
  if (callee.type !== 'Identifier') return undefined;
  const isKnown = table.functions.has(callee.name) || table.functionName?.test(callee.name) === true;
  return isKnown ? table.byFunction : undefined;
}

/** The arguments of a call that a sink lets out. Of an object literal only the properties that leave, if the row names them. */
export function getLeavingArguments(call: CallNode, sink: SinkArguments): readonly Node[] {
  return call.arguments.slice(sink.from ?? 0, sink.to).flatMap((argument) => selectProperties(argument, sink));
}

function selectProperties(argument: Node, { only, except }: SinkArguments): readonly Node[] {
  if (argument.type !== 'ObjectExpression' || (!only && !except)) return [argument];
  const isOwn = argument.properties.some((property) => {
    const name = property.type === 'Property' ? getKeyName(property) : undefined;
    return name !== undefined && (except?.includes(name) ?? !only?.includes(name));
  });
  if (!isOwn) return [argument];
  return argument.properties.filter((property) => {
    const name = property.type === 'Property' ? getKeyName(property) : undefined;
    return name === undefined || !(except?.includes(name) ?? !only?.includes(name));
  });
}

/** The row of what an assignment writes to: `document.cookie = …`, `localStorage.key = …`. */
export function findTarget<R extends Row>(analysis: Analysis, target: Node, table: Table<R>): R | undefined {
  const inner = unwrap(target);
  if (inner.type !== 'MemberExpression') return undefined;
  const name = getKeyName(inner)?.replaceAll('.', '-') ?? 'computed';
  for (const object of analysis.denote(inner.object)) {
    const row = matchRow(`${object}.${name}`, table);
    if (row) return row;
  }
  return undefined;
}
