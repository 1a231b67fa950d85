/** Values that are stored under a credential's name: `localStorage.setItem('binomApiKey', input.value)`. */
import type { Analysis } from '../../analysis/index.ts';
import { getKeyName, type CallNode, type Node } from '../../analysis/ast.ts';
import { getParts } from '../../analysis/texts.ts';
import type { LeafKind } from '../../analysis/steps.ts';
import type { SinkArguments } from '../../models/sink-row.ts';
import type { Leak } from './leaks.ts';
import type { Place } from './places.ts';

/** What a value that is none of the file's own constants, objects or results of a redactor can be. */
const OPAQUE: ReadonlySet<LeafKind> = new Set(['parameter', 'call', 'field', 'import', 'global', 'unknown']);

/** The value that a call stores under the name of a credential; empty when it stores none, or a harmless one. */
export function findEntry(
  analysis: Analysis,
  call: CallNode,
  argument: Node,
  { from }: SinkArguments,
): readonly Place<Leak>[] {
  if (call.arguments[from ?? 0] !== argument) return [];
  const name = from === undefined ? getHookName(analysis, call) : call.arguments[from - 1];
  return toPlaces(analysis, name && readName(analysis, name), argument, argument);
}

/** The name that a key of a store says: a text, a constant, the last part of `` `user:${id}:api_key` ``. */
function readName(analysis: Analysis, key: Node): string | undefined {
  const texts = analysis.getTexts(key);
  const [text = ''] = texts;
  return texts.length === 1 ? text.split(/[:/|\uFFFC]/u).at(-1) : undefined;
}

/** The same for an assignment: `localStorage.apiKey = input.value`, `document.cookie = 'apiKey=' + input.value`. */
export function findAssignedEntry(analysis: Analysis, target: Node, value: Node): readonly Place<Leak>[] {
  if (target.type !== 'MemberExpression') return [];
  const property = getKeyName(target) ?? readName(analysis, target.property);
  if (property !== 'cookie') return toPlaces(analysis, property, value, value);
  const [first, second] = getParts(analysis.tracer, value);
  const name = typeof first === 'string' ? /^\s*([\w.-]{1,80})=$/u.exec(first)?.[1] : undefined;
  return typeof second === 'object' ? toPlaces(analysis, name, second, value) : [];
}

function toPlaces(analysis: Analysis, name: string | undefined, stored: Node, node: Node): readonly Place<Leak>[] {
  if (name === undefined || !analysis.isCredentialName(name)) return [];
  const leaves = analysis.leaves(stored, 'value');
  const isStored = leaves.length > 0 && leaves.every(({ kind }) => OPAQUE.has(kind));
  return isStored ? [{ node, leak: { name, trail: undefined, held: undefined } }] : [];
}

/** `const [key, setKey] = useLocalStorage('apiKey', '')`: what `setKey` is given is stored under `apiKey`. */
function getHookName(analysis: Analysis, { callee }: CallNode): Node | undefined {
  const setter = analysis.leaves(callee, 'identity').find(({ kind, step }) => kind === 'call' && step.path[0] === '1');
  const hook = setter?.step.node;
  return hook?.type === 'CallExpression' ? hook.arguments[0] : undefined;
}
