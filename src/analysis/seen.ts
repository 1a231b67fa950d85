/** Which steps a trace has been at: a name may be reached by many ways, and by itself. */
import type { Node } from './ast.ts';
import type { Mode, Step } from './steps.ts';

/** A step among those of its node: a number where it has neither path nor exceptions, as nearly all do. */
type Key = number | string;
/** The steps that a trace has been at; most nodes have one. */
export type Seen = Map<Node, Key | Set<Key>>;

/** True when a trace has been at a step; else remembers it. Steps with other properties to read, or in other calls, are others. */
export function isSeen(seen: Seen, step: Step): boolean {
  const key = getKey(step);
  const known = seen.get(step.node);
  if (known === undefined) {
    seen.set(step.node, key);
    return false;
  }
  if (known === key) return true;
  if (typeof known !== 'object') {
    seen.set(step.node, new Set([known, key]));
    return false;
  }
  if (known.has(key)) return true;
  known.add(key);
  return false;
}

/** Tells the steps of one node apart. */
function getKey({ mode, text, frame, path, except }: Step): Key {
  const head = (frame ? frame.id : 0) * 6 + MODE_KEYS[mode] + (text ? 3 : 0);
  return path.length === 0 && except.length === 0 ? head : `${head}|${path.join('\0')}|${except.join('\0')}`;
}

const MODE_KEYS: Readonly<Record<Mode, number>> = { identity: 0, value: 1, deep: 2 };
