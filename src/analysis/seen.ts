/** Which steps a trace has been at: a name may be reached by many ways, and by itself. */
import type { Node } from './ast.ts';
import type { Step } from './steps.ts';

/** So many steps are looked through one by one: most traces have no more, and need no table. */
const FEW = 12;

/** The steps that one trace has been at. Steps with other properties to read, or in other calls, are others. */
export class SeenSteps {
  readonly #few: Step[] = [];
  #many: Map<Node, Step[]> | undefined;

  /** Remembers a step; false when the trace has been at it. */
  add(step: Step): boolean {
    const list = this.#many ? this.#listOf(this.#many, step.node) : this.#few;
    for (const known of list) if (isSame(known, step)) return false;
    list.push(step);
    if (!this.#many && list.length > FEW) this.#spread();
    return true;
  }

  #spread(): void {
    const many = new Map<Node, Step[]>();
    for (const step of this.#few) this.#listOf(many, step.node).push(step);
    this.#many = many;
  }

  #listOf(many: Map<Node, Step[]>, node: Node): Step[] {
    let list = many.get(node);
    if (!list) {
      list = [];
      many.set(node, list);
    }
    return list;
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
