/** What lets a credential out: the value itself, what holds it, or an HTTP client's error that keeps the request. */
import { describeTrail, type Analysis, type StepChange, type Trail } from '../../analysis/index.ts';
import type { Node } from '../../analysis/ast.ts';
import { findHeldKey, type HeldKey } from './held-keys.ts';

export interface Leak {
  /** What the message calls the credential; never its value. */
  readonly name: string;
  readonly trail: Trail | undefined;
  readonly held: HeldKey | undefined;
}

/** The credential that an expression lets out when it is printed, sent or stored. */
export function findLeak(analysis: Analysis, node: Node, change?: StepChange): Leak | undefined {
  const trail = analysis.carries(node, change);
  if (trail) return { name: describeTrail(trail, node), trail, held: undefined };
  const held = findHeldKey(analysis, node);
  return held && { name: describeHeld(held), trail: undefined, held };
}

/** How a message names a kept request: `the request in the axios error`. */
export function describeHeld({ client, kind }: HeldKey): string {
  return kind === 'config' ? `the request configuration of ${client}` : `the request in the ${client} ${kind}`;
}

/** What the messages call what is guarded: a Binom key, or any credential. */
export function getNoun(analysis: Analysis): string {
  return analysis.scope === 'any' ? 'credential' : 'Binom key';
}

/** Reports that are kept apart: nothing is said twice, and nothing about what holds a place that was reported already. */
export class Reported {
  readonly #nodes = new Set<Node>();

  /** True the first time that a place is named, unless it holds or is made of one that was. */
  add(node: Node, trail?: Trail): boolean {
    if (this.#nodes.has(node)) return false;
    for (const known of this.#nodes) {
      if (node.range[0] <= known.range[0] && known.range[1] <= node.range[1]) return false;
      if (trail?.steps.includes(known)) return false;
    }
    this.#nodes.add(node);
    return true;
  }
}
