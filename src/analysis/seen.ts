/** Which steps a trace has been at: a name may be reached by many ways, and by itself. */
import type { Node } from './ast.ts';
import type { Mode, Step } from './steps.ts';

/** So many steps are looked through one by one: most traces have no more, and need no table. */
const FEW = 12;

/** A step among those of its node: a number where it has neither path nor exceptions, as nearly all do. */
type Key = number | string;

/** The steps that one trace has been at. Steps with other properties to read, or in other calls, are others. */
export class SeenSteps {
  readonly #few: Step[] = [];
  /** Most nodes have one key. */
  #many: Map<Node, Key | Set<Key>> | undefined;

  /** Remembers a step; false when the trace has been at it. */
  add(step: Step): boolean {
    if (this.#many) return addKey(this.#many, step);
    for (const known of this.#few) if (isSame(known, step)) return false;
    this.#few.push(step);
    if (this.#few.length > FEW) {
      const many = new Map<Node, Key | Set<Key>>();
      for (const known of this.#few) addKey(many, known);
      this.#many = many;
    }
    return true;
  }
}

function isSame(a: Step, b: Step): boolean {
  return (
    a.node === b.node &&
    a.mode === b.mode &&
    a.text === b.text &&
    a.frame === b.frame &&
    isSameList(a.path, b.path) &&
    isSameList(a.except, b.except)
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((name, i) => name === b[i]));
}

function addKey(seen: Map<Node, Key | Set<Key>>, step: Step): boolean {
  const key = getKey(step);
  const known = seen.get(step.node);
  if (known === undefined) {
    seen.set(step.node, key);
    return true;
  }
  if (known === key) return false;
  if (typeof known !== 'object') {
    seen.set(step.node, new Set([known, key]));
    return true;
  }
  if (known.has(key)) return false;
  known.add(key);
  return true;
}

/** Tells the steps of one node apart. */
function getKey({ mode, text, frame, path, except }: Step): Key {
  const head = (frame ? frame.id : 0) * 6 + MODE_KEYS[mode] + (text ? 3 : 0);
  return path.length === 0 && except.length === 0 ? head : `${head}|${path.join('\0')}|${except.join('\0')}`;
}

const MODE_KEYS: Readonly<Record<Mode, number>> = { identity: 0, value: 1, deep: 2 };
