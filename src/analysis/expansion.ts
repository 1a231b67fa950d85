/** One step of a trace: where it leads to, and which leaves it has. */
import { unwrap, type Node } from './ast.ts';
import { expandCall } from './flow-calls.ts';
import { expandIdentifier } from './flow-names.ts';
import { expandNode } from './flow-nodes.ts';
import {
  advance,
  PATH_LIMIT,
  type Expander,
  type Leaf,
  type LeafKind,
  type Step,
  type StepChange,
  type Tracing,
} from './steps.ts';

const NO_CHANGE: StepChange = {};

/** What one step leads to; each trace has one, which is filled anew for each of its steps. */
export class Expansion implements Expander {
  /** Where the trace goes on. */
  readonly steps: Step[] = [];
  /** Where it ends. */
  readonly leaves: Leaf[] = [];
  #step: Step;
  #room = 0;

  constructor(start: Step) {
    this.#step = start;
  }

  /** @param room steps that the trace may still take: what lies beyond is one unknown leaf */
  expand(tracing: Tracing, step: Step, room: number): void {
    this.#step = step;
    this.#room = room;
    this.steps.length = 0;
    this.leaves.length = 0;
    const { node } = step;
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') expandIdentifier(tracing, step, node, this);
    else if (node.type === 'CallExpression' || node.type === 'NewExpression') expandCall(tracing, step, node, this);
    else expandNode(tracing, step, this);
  }

  /** See {@link Expander}. */
  hasRoom(): boolean {
    return this.steps.length <= this.#room;
  }

  next(node: Node, change: StepChange = NO_CHANGE): void {
    const step = this.#step;
    const path = change.path ?? step.path;
    if (path.length > PATH_LIMIT || !this.hasRoom()) {
      this.leaves.push({ kind: 'unknown', step });
      return;
    }
    this.steps.push(advance(step, unwrap(node), path, change));
  }

  leaf(kind: LeafKind, detail?: { module: string; imported: string }): void {
    const step = this.#step;
    this.leaves.push(detail ? { kind, step, module: detail.module, imported: detail.imported } : { kind, step });
  }
}
