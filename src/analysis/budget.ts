/**
 * The steps that all questions about a file may take together, so that a bundle with tens of thousands of calls ends in time.
 *
 * While half of them are left, every question gets what it asks for. From then on a question gets less the less is left: those that are
 * quickly answered, as nearly all of code that people write, still are, and those that wander through a bundle end as unknown.
 */

import type { Mode } from './steps.ts';

/** Steps that one question would like, by mode: a name with hundreds of meanings means nothing. */
const WANTED: Readonly<Record<Mode, number>> = { identity: 300, value: 1500, deep: 1500 };
/** Steps for each node of the file, between a floor that code of people does not reach and a ceiling of some seconds. */
const PER_NODE = 10;
const FLOOR = 400_000;
const CEILING = 800_000;
/** What a question gets while anything is left. */
const LEAST = 30;

export class Budget {
  readonly #half: number;
  #left: number;

  constructor(nodes: number) {
    this.#left = Math.min(FLOOR + PER_NODE * nodes, CEILING);
    this.#half = this.#left / 2;
  }

  /** How many steps a question gets. */
  getLimit(mode: Mode): number {
    const wanted = WANTED[mode];
    if (this.#left >= this.#half) return wanted;
    return this.#left <= 0 ? 0 : Math.max(Math.round((wanted * this.#left) / this.#half), LEAST);
  }

  spend(steps: number): void {
    this.#left -= steps;
  }
}
