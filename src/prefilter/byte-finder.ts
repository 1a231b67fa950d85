/**
 * Finds many words and patterns in bytes at once: an automaton that is built as far as the texts need it, so that each byte costs one
 * look into a table however many patterns there are.
 */
import type { ByteSet, Tree } from './regex-tree.ts';

/** What to look for, by name. */
export type Patterns = ReadonlyMap<string, Tree>;

/** States beyond this many are forgotten and built again: a hostile text costs time, not memory. */
const MAX_STATES = 10_000;
/** Longer repetitions count as endless ones, which can only find too much. */
const MAX_REPEATS = 12;
const UNKNOWN = -1;
const LINE_END = 10;

/** A step of a pattern: takes a byte of the set, or is free, or ends the pattern of a number. */
interface Step {
  readonly set?: ByteSet;
  readonly next: number[];
  readonly ends?: number;
}

/** What is on its way: patterns that the last byte began, and those that began before. */
interface State {
  /** The class of the last byte, or another one that begins the same. */
  readonly begun: number;
  readonly carried: readonly number[];
  /** Numbers of the patterns that end here. */
  readonly ends: readonly number[];
}

const NO_STEPS: readonly number[] = [];

export class ByteFinder {
  readonly #maxStates: number;
  readonly #names: readonly string[];
  readonly #steps: Step[] = [];
  readonly #always: readonly string[];
  readonly #starts: readonly number[];
  /** Bytes that no pattern tells apart share a class. */
  readonly #classes = new Uint8Array(256);
  readonly #samples: number[] = [];
  readonly #shift: number;
  /** By state and class: the next state; below zero when it is unknown or ends a pattern. */
  #table = new Int16Array(0);
  #states: State[] = [];
  #numbers = new Map<string, number>();
  /** By class: the steps that wait after the first byte of a pattern, and the first class that has the same ones. */
  readonly #begun: (readonly number[])[] = [];
  readonly #same: number[] = [];
  /** By two classes: what waits after a pattern's first two bytes. */
  readonly #pairs: (readonly number[] | undefined)[][] = [];
  readonly #after: (readonly number[] | undefined)[] = [];

  constructor(patterns: Patterns, maxStates = MAX_STATES) {
    this.#maxStates = maxStates;
    this.#names = [...patterns.keys()];
    this.#starts = this.#close(
      [...patterns.values()].map((tree, number) => this.#build(tree, this.#steps.push({ next: [], ends: number }) - 1)),
    );
    // A pattern that nothing fulfils is in every text.
    this.#always = this.#starts.flatMap((step) => this.#names[this.#steps[step]?.ends ?? -1] ?? []);
    this.#classify();
    this.#shift = Math.ceil(Math.log2(this.#samples.length));
    this.#begin();
    this.#reset();
  }

  /** The names of all patterns that the first `length` bytes hold. */
  find(bytes: Uint8Array, length: number): ReadonlySet<string> {
    const classes = this.#classes;
    const shift = this.#shift;
    let table = this.#table;
    const found = new Set(this.#always);
    let state = 0;
    // The end of a text counts as the end of a line: a pattern may ask what does not follow.
    for (let at = 0; at <= length; at += 1) {
      let next: number;
      while (at < length && (next = table[(state << shift) + (classes[bytes[at] ?? 0] ?? 0)] ?? 0) >= 0) {
        state = next;
        at += 1;
      }
      const kind = classes[at < length ? (bytes[at] ?? 0) : LINE_END] ?? 0;
      next = table[(state << shift) + kind] ?? 0;
      if (next === UNKNOWN) {
        next = this.#advance(state, kind);
        table = this.#table;
      }
      state = next < 0 ? -next - 2 : next;
      if (next < 0) this.#note(state, found);
    }
    return found;
  }

  #note(state: number, found: Set<string>): void {
    for (const number of this.#states[state]?.ends ?? NO_STEPS) found.add(this.#names[number] ?? '');
  }

  /** Adds the steps of a tree that go on at `next`; gives the first. */
  #build(tree: Tree, next: number): number {
    switch (tree.type) {
      case 'byte':
        return this.#steps.push({ set: tree.set, next: [next] }) - 1;
      case 'all':
        return tree.parts.reduceRight((after, part) => this.#build(part, after), next);
      case 'any':
        return this.#steps.push({ next: tree.options.map((option) => this.#build(option, next)) }) - 1;
      case 'repeat':
        return this.#buildRepeat(tree.part, tree.min, tree.max, next);
    }
  }

  #buildRepeat(part: Tree, min: number, max: number, next: number): number {
    const least = Math.min(min, MAX_REPEATS);
    let first = next;
    if (max > MAX_REPEATS) {
      const loop: number[] = [];
      first = this.#steps.push({ next: loop }) - 1;
      loop.push(this.#build(part, first), next);
    } else {
      for (let left = max - least; left > 0; left -= 1)
        first = this.#steps.push({ next: [this.#build(part, first), next] }) - 1;
    }
    for (let left = least; left > 0; left -= 1) first = this.#build(part, first);
    return first;
  }

  /** Bytes that are in the same sets are of one class. */
  #classify(): void {
    const sets = [...new Set(this.#steps.flatMap(({ set }) => set ?? []))];
    const known = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const key = sets.map((set) => set[byte]).join('');
      const kind = known.get(key) ?? known.size;
      if (!known.has(key)) this.#samples.push(byte);
      known.set(key, kind);
      this.#classes[byte] = kind;
    }
  }

  /** What the first byte of a pattern leads to. */
  #begin(): void {
    const first = new Map<string, number>();
    this.#samples.forEach((_, kind) => {
      const begun = this.#follow(this.#starts, kind);
      const key = begun.join();
      if (!first.has(key)) first.set(key, kind);
      this.#begun.push(begun);
      this.#same.push(first.get(key) ?? kind);
    });
  }

  #reset(): void {
    this.#table = new Int16Array(64 << this.#shift).fill(UNKNOWN);
    this.#states = [];
    this.#numbers = new Map();
    // Before the first byte, nothing has begun.
    this.#intern(this.#samples.length, NO_STEPS);
  }

  /** The state after a byte of a class, as the table has it. */
  #advance(number: number, kind: number): number {
    const { begun, carried } = this.#states[number] ?? { begun: 0, carried: NO_STEPS };
    // Most of what is on its way began with the last byte: it is followed once for each pair of classes.
    const pairs = (this.#pairs[begun] ??= []);
    const second = (pairs[kind] ??= this.#follow(this.#begun[begun] ?? NO_STEPS, kind));
    const more = this.#follow(carried, kind);
    const steps = more.length === 0 ? second : [...new Set([...second, ...more])].sort((a, b) => a - b);
    const isFull = this.#states.length >= this.#maxStates;
    if (isFull) this.#reset();
    const next = this.#intern(kind, steps);
    if (!isFull) this.#table[(number << this.#shift) + kind] = next;
    return next;
  }

  /** The steps that wait after a byte of a class. */
  #follow(steps: readonly number[], kind: number): readonly number[] {
    const byte = this.#samples[kind] ?? 0;
    const after: number[] = [];
    for (const number of steps) if (this.#steps[number]?.set?.[byte] === 1) after.push(...this.#getAfter(number));
    return after.length === 0 ? NO_STEPS : [...new Set(after)].sort((a, b) => a - b);
  }

  #getAfter(number: number): readonly number[] {
    return (this.#after[number] ??= this.#close(this.#steps[number]?.next ?? []));
  }

  /** Steps that take a byte or end a pattern, behind the free ones. */
  #close(from: readonly number[]): readonly number[] {
    const seen = new Set(from);
    for (const number of seen) {
      const step = this.#steps[number];
      if (step?.set === undefined) for (const next of step?.next ?? []) seen.add(next);
    }
    return [...seen].filter((number) => {
      const { set, ends } = this.#steps[number] ?? {};
      return set !== undefined || ends !== undefined;
    });
  }

  #intern(last: number, carried: readonly number[]): number {
    const begun = this.#same[last] ?? last;
    const key = `${String(begun)};${carried.join()}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const ends = [...(this.#begun[begun] ?? NO_STEPS), ...carried].flatMap((step) => this.#steps[step]?.ends ?? []);
    const number = this.#states.length;
    const name = ends.length > 0 ? -number - 2 : number;
    this.#numbers.set(key, name);
    this.#states.push({ begun, carried, ends });
    if (this.#table.length < (number + 1) << this.#shift) {
      const larger = new Int16Array(this.#table.length * 2).fill(UNKNOWN);
      larger.set(this.#table);
      this.#table = larger;
    }
    return name;
  }
}
