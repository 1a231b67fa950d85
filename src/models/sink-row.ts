/** What the tables of sinks have in common: places where a value leaves the program's memory. */
import type { Row } from './row.ts';

/** Which arguments of a call leave, and what the message calls their goal. */
export interface SinkArguments {
  /** The goal as a message names it, with its article: `the console`. */
  readonly into: string;
  /** Index of the first argument that leaves; 0 when left out. */
  readonly from?: number;
  /** Index after the last argument that leaves; all when left out. */
  readonly to?: number;
  /** Of an options object, the only properties that leave. */
  readonly only?: readonly string[];
  /** Of an options object, the properties that stay: the library's own configuration. */
  readonly except?: readonly string[];
}

/** A call known by what its callee denotes (`winston#createLogger().info`). */
export interface SinkRow extends Row, SinkArguments {}

/**
 * A call known by names, for receivers whose definition is in another file (`logger.info`, `res.status(1).json`).
 * Receivers are compared by the last word of the name, in lower case.
 */
export interface NamedSinkRow extends SinkArguments {
  readonly receivers: readonly string[];
  readonly methods: readonly string[];
}

/** An assignment known by what its target denotes (`document.cookie = …`). */
export interface TargetRow extends Row {
  readonly into: string;
}

/**
 * Rows that share all but the callee.
 * @param rest what all of them have in common
 * @param callees denotation patterns, separated by white space
 */
export function sinks(rest: SinkArguments, callees: string): SinkRow[] {
  return splitList(callees).map((callee) => ({ callee, ...rest }));
}

/** The entries of a list that is written as a text, separated by white space. */
export function splitList(text: string): string[] {
  return text.split(/\s+/u).filter((entry) => entry !== '');
}
