/** Where the result of a known function comes from: what each `keep` of `src/models/pass-through.ts` means for a step. */
import { HARMLESS_URL_PARTS } from '../models/harmless-parts.ts';
import type { Keep, PassRow } from '../models/pass-through.ts';
import { ANY, getKeyName, getLiteralText, unwrap, type CallNode, type Node } from './ast.ts';
import { expandPairs } from './flow-objects.ts';
import { expandState } from './flow-state.ts';
import type { Expander, Step, Tracing } from './steps.ts';

/** Marks that a property is to be read from what a dumped text held: `JSON.parse(JSON.stringify(o)).p` reads `o.p`. */
export const INSIDE_TEXT = '<text>';

interface Passing {
  readonly tracing: Tracing;
  readonly step: Step;
  readonly call: CallNode;
  readonly inputs: readonly Node[];
  readonly out: Expander;
}

/** Expands a call of a function that has a row. */
export function expandPassed(tracing: Tracing, step: Step, call: CallNode, row: PassRow, out: Expander): void {
  const inputs = row.arg === undefined ? call.arguments : call.arguments.slice(row.arg, row.arg + 1);
  // `new Map([['eu', url]]).get('eu')` is the address itself.
  const isMember = row.keep === 'collection' && step.path.length > 0;
  if (step.mode === 'identity' && !isMember && !IDENTITY.has(row.keep)) out.leaf('call');
  else KEEPS[row.keep]({ tracing, step, call, inputs, out });
}

const IDENTITY: ReadonlySet<Keep> = new Set(['same', 'bind', 'merge', 'state']);

function passAll({ inputs, out }: Passing, change: Parameters<Expander['next']>[1] = {}): void {
  for (const input of inputs) out.next(input, change);
}

const KEEPS: Readonly<Record<Keep, (at: Passing) => void>> = {
  same: (at) => {
    passAll(at);
  },
  bind: (at) => {
    passAll(at);
  },
  merge: (at) => {
    expandMerge(at);
  },
  request: (at) => {
    expandMerge(at);
  },
  instance: (at) => {
    const [part, ...rest] = at.step.path;
    if (part === 'defaults') passAll(at, { path: rest });
    else at.out.leaf('call');
  },
  text: (at) => {
    if (at.step.path.length > 0) at.out.leaf('clean');
    else passAll(at, { text: true });
  },
  dump: (at) => {
    expandDump(at);
  },
  query: (at) => {
    if (at.step.path.length > 0) passAll(at);
    else expandDump(at);
  },
  parse: ({ step, inputs, out }) => {
    for (const input of inputs) out.next(input, { path: [INSIDE_TEXT, ...step.path] });
  },
  entries: (at) => {
    const [index, side, ...rest] = at.step.path;
    // A text of them shows the values, not the object.
    if (index === undefined) passAll(at, at.step.text ? { path: [ANY] } : {});
    else if (side === '0') at.out.leaf('clean');
    else passAll(at, { path: side === undefined && at.step.mode === 'deep' && !at.step.text ? [] : [ANY, ...rest] });
  },
  values: (at) => {
    const [index, ...rest] = at.step.path;
    passAll(at, { path: index === undefined && !at.step.text ? [] : [ANY, ...rest] });
  },
  fromEntries: (at) => {
    expandFromEntries(at);
  },
  from: (at) => {
    expandFrom(at);
  },
  settled: (at) => {
    const [index, part, ...rest] = at.step.path;
    if (index === undefined || part === undefined) passAll(at);
    else if (part === 'status') at.out.leaf('clean');
    else passAll(at, { path: [index, ...rest] });
  },
  collection: (at) => {
    expandCollection(at);
  },
  url: (at) => {
    const [part, name] = at.step.path;
    const isShown =
      part === undefined ||
      part === ANY ||
      (part === 'searchParams' && (name === undefined || at.step.mode === 'deep'));
    if (isShown || part === 'href' || part === 'search') passAll(at, { path: [], text: true });
    else at.out.leaf(HARMLESS_URL_PARTS.has(part) ? 'clean' : 'missing');
  },
  error: (at) => {
    expandError(at);
  },
  pick: (at) => {
    expandPick(at);
  },
  omit: ({ step, call, out }) => {
    const names = getNames(call.arguments.slice(1));
    const [wanted] = step.path;
    const [source] = call.arguments;
    if (!source || (wanted !== undefined && names.includes(wanted))) out.leaf('clean');
    else out.next(source, wanted === undefined ? { except: [...step.except, ...names] } : {});
  },
  state: ({ tracing, step, call, out }) => {
    expandState(tracing, step, call, out);
  },
  clean: ({ out }) => {
    out.leaf('clean');
  },
};

/** A list of pairs is read by name where it is written down; else any pair may be the one. */
function expandFromEntries({ tracing, step, inputs, out }: Passing): void {
  const [name, ...rest] = step.path;
  for (const input of inputs) {
    const list = unwrap(input);
    if (name === undefined) out.next(input, { path: [] });
    else if (isCollection(tracing, list)) out.next(list);
    else if (list.type !== 'ArrayExpression' || list.elements.some((element) => element?.type !== 'ArrayExpression'))
      out.next(input, { path: [ANY, '1', ...rest] });
    else if (!expandPairs(list, name, rest, out)) out.leaf('missing');
  }
}

/** `Array.from(list)`, and `Array.from(list, f)`, which holds what `f` returns. */
function expandFrom({ tracing, step, call, inputs, out }: Passing): void {
  const callback = call.arguments[1];
  const functions = callback ? tracing.functions(callback) : [];
  if (functions.length === 0) for (const input of inputs) out.next(input);
  for (const fn of functions)
    for (const { node } of tracing.program.getReturned(fn)) out.next(node, { path: step.path.slice(1) });
}

/** An error shows its message, and its cause where it is printed whole. */
function expandError({ step, call, inputs, out }: Passing): void {
  const [part, ...rest] = step.path;
  const options = call.arguments[1];
  const showsMessage = part === undefined || part === 'message' || part === 'stack' || part === ANY;
  if (showsMessage) for (const input of inputs) out.next(input, { path: [], text: true });
  if (options && (part === 'cause' || (part === undefined && step.mode === 'deep')))
    out.next(options, { path: ['cause', ...rest] });
  else if (!showsMessage) out.leaf('missing');
}

/** The last argument that has a property wins; what later literals write over is hidden. */
function expandMerge({ step, inputs, out }: Passing): void {
  const hidden: string[] = [...step.except];
  for (const input of [...inputs].reverse()) {
    const [wanted] = step.path;
    const names =
      input.type === 'ObjectExpression'
        ? input.properties.flatMap((p) => (p.type === 'Property' ? (getKeyName(p) ?? []) : []))
        : [];
    out.next(input, wanted === undefined ? { except: [...hidden] } : {});
    if (wanted !== undefined && names.includes(wanted)) return;
    hidden.push(...names);
  }
}

function expandDump(at: Passing): void {
  const [first, ...rest] = at.step.path;
  if (first === INSIDE_TEXT) passAll(at, { path: rest, text: false });
  else if (first !== undefined) at.out.leaf('clean');
  else if (isFilteredDump(at.call)) expandChosen(at);
  else passAll(at, { text: false, mode: at.step.mode === 'value' ? 'value' : 'deep' });
}

/** Of `JSON.stringify(o, ['id', 'apiKey'])` the properties named; what a replacer function shows is its author's choice. */
function expandChosen({ call, inputs, out }: Passing): void {
  const list = unwrap(call.arguments[1] ?? call);
  const names = list.type === 'ArrayExpression' ? list.elements.map(getLiteralText) : [];
  for (const name of names)
    if (name !== undefined) for (const input of inputs) out.next(input, { path: [name], text: false, label: name });
  if (names.length === 0) out.leaf('clean');
}

/** `JSON.stringify(o, ['id'])` and `JSON.stringify(o, (k, v) => (k === 'apiKey' ? '***' : v))` show what the author chose. */
function isFilteredDump(call: CallNode): boolean {
  const replacer = call.arguments[1];
  if (!replacer || call.callee.type !== 'MemberExpression' || getKeyName(call.callee) !== 'stringify') return false;
  const inner = unwrap(replacer);
  if (inner.type === 'Literal' && inner.value === null) return false;
  return !(inner.type === 'Identifier' && inner.name === 'undefined');
}

function expandCollection({ step, inputs, out }: Passing): void {
  const [name, ...rest] = step.path;
  for (const input of inputs) {
    if (name === undefined || name === INSIDE_TEXT) {
      // A collection prints its content (`${params}`), unlike a plain object.
      out.next(input, { path: [], text: false, mode: step.mode === 'identity' ? 'identity' : 'deep' });
      continue;
    }
    const source = unwrap(input);
    if (source.type === 'ArrayExpression') expandPairs(source, name, rest, out);
    else out.next(input);
  }
}

function isCollection(tracing: Tracing, node: Node): boolean {
  return tracing.denote(node).some((name) => /(?:^|#)(?:Map|Headers|URLSearchParams|FormData)\(\)$/u.test(name));
}

function expandPick({ step, call, out }: Passing): void {
  const names = getNames(call.arguments.slice(1));
  const [wanted] = step.path;
  const [source] = call.arguments;
  if (!source) out.leaf('missing');
  else if (wanted !== undefined) {
    if (names.length === 0 || names.includes(wanted)) out.next(source);
    else out.leaf('missing');
  } else for (const name of names) out.next(source, { path: [name], label: name });
}

function getNames(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    const inner = unwrap(node);
    if (inner.type === 'ArrayExpression') return inner.elements.flatMap((element) => getLiteralText(element) ?? []);
    return getLiteralText(inner) ?? [];
  });
}
