/** Which steps a trace has been at: a name may be reached by many ways, and by itself. */
import type { Node } from './ast.ts';
import type { Mode, Step } from './steps.ts';

/** True when a trace has been at a step; else remembers it. Steps with other properties to read, or in other calls, are others. */
export function isSeen(seen: Map<Node, Set<string>>, step: Step): boolean {
  const key = getKey(step);
  const keys = seen.get(step.node);
  if (!keys) {
    seen.set(step.node, new Set([key]));
    return false;
  }
  if (keys.has(key)) return true;
  keys.add(key);
  return false;
}

/** Tells the steps of one node apart. */
function getKey({ mode, text, frame, path, except }: Step): string {
  const head = `${MODE_KEYS[mode]}${text ? 't' : ''}${frame ? frame.id : ''}`;
  return path.length === 0 && except.length === 0 ? head : `${head}|${path.join('\0')}|${except.join('\0')}`;
}

const MODE_KEYS: Readonly<Record<Mode, string>> = { identity: 'i', value: 'v', deep: 'd' };
