/** What the playground's page asks its worker, and what it is answered. */

export type Level = 'recommended' | 'strict';

/** `settings.binom` as far as a single text can make use of it. */
export interface PlaygroundSettings {
  readonly credentials: 'binom' | 'any';
  readonly names: readonly string[];
  readonly trackers: readonly string[];
  readonly clients: readonly string[];
  readonly loggers: readonly string[];
  readonly redactors: readonly string[];
}

export interface CheckRequest {
  /** Given back with the answer: an answer that is older than the last question is dropped. */
  readonly id: number;
  readonly code: string;
  readonly filename: string;
  readonly level: Level;
  /** Rules of the level that are switched off. */
  readonly off: readonly string[];
  readonly settings: PlaygroundSettings;
}

/** Offsets into the code that was checked. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A step of the way that a value takes, from its source to the place of the report. */
export interface PathStep extends Place {
  readonly line: number;
  /** What happens there, in a few words; never a value. */
  readonly label: string;
}

export interface Suggestion {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export interface Finding extends Place {
  readonly rule: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** Empty where the fault is all in one place. */
  readonly path: readonly PathStep[];
  readonly suggestions: readonly Suggestion[];
}

export interface CheckAnswer {
  readonly id: number;
  readonly findings: readonly Finding[];
  /** Why the code could not be checked: a syntax error, a setting that is wrong. */
  readonly problem: string | undefined;
  readonly milliseconds: number;
}

export interface RuleFacts {
  readonly name: string;
  readonly description: string;
  readonly recommended: boolean;
}

/** The worker's first word. */
export interface Hello {
  readonly rules: readonly RuleFacts[];
}
