/** What binom-lint finds and could not look at: one model for ESLint rules, the preset, preset-recommend and the user's own secretlint rules. */

/** Faults of one kind: two findings of one kind at one place are the same fault, whoever reports it. */
export type FaultKind = 'secret' | 'tls' | 'cleartext' | 'client-exposed' | 'other';

export type Severity = 'error' | 'warning';

/** 1-based line and 1-based column in UTF-16 units, as editors and SARIF count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a blob of the history came in. */
export interface Attribution {
  readonly commit: string;
  /** Author date, ISO 8601. */
  readonly authored: string;
}

/** Why an inline comment hides a finding, and the reason that it gives. */
export interface Suppression {
  readonly by: 'eslint' | 'secretlint';
  readonly reason: string;
}

/** A finding inside one text. `secret` is the offending text: it never leaves the engine. */
export interface RawFinding {
  readonly rule: string;
  readonly kind: FaultKind;
  readonly severity: Severity;
  /** Offsets into the decoded text. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly docsUrl?: string;
  readonly secret: string;
  readonly suppression?: Suppression;
}

/** A finding as reported: holds no secret and no part of one. */
export interface Finding {
  readonly rule: string;
  readonly kind: FaultKind;
  readonly severity: Severity;
  /** Relative to the root of the run, with `/`. */
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
  readonly message: string;
  /** One sentence: what to do now. */
  readonly advice: string;
  readonly docsUrl?: string;
  /** Of the content: the same after edits elsewhere in the file. */
  readonly fingerprint: string;
  /** 1 for the first finding of this fingerprint in a file, 2 for the second... */
  readonly occurrence: number;
  readonly attribution?: Attribution;
}

export type ProblemKind =
  | 'unreadable'
  | 'vanished'
  | 'special'
  | 'too-large'
  | 'unparsable'
  | 'unmerged'
  | 'decode'
  | 'rule-crash'
  | 'config'
  | 'shard';

/** Something that could not be checked: the run ends with exit code 2. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly path?: string;
  readonly message: string;
}

/** What was read and what was not, for the last line of every run. */
export interface Counts {
  checked: number;
  bytes: number;
  parsed: number;
  binary: number;
  links: number;
  submodules: number;
  deleted: number;
  ignored: number;
  cached: number;
  suppressed: number;
  baselined: number;
  problems: number;
}

export function createCounts(): Counts {
  return {
    checked: 0,
    bytes: 0,
    parsed: 0,
    binary: 0,
    links: 0,
    submodules: 0,
    deleted: 0,
    ignored: 0,
    cached: 0,
    suppressed: 0,
    baselined: 0,
    problems: 0,
  };
}

export type SourceKind = 'paths' | 'staged' | 'range' | 'history' | 'stdin' | 'merged';

/** An entry of the baseline that hides nothing any more. */
export interface UnusedEntry {
  readonly id: string;
  readonly rule: string;
  readonly path: string;
}

/** Everything that a writer may say. */
export interface LintReport {
  readonly version: string;
  readonly source: SourceKind;
  readonly config: 'recommended' | 'strict';
  /** Sorted by path, place and rule. */
  readonly findings: readonly Finding[];
  /** Files with more findings than are shown. */
  readonly capped: readonly { readonly path: string; readonly hidden: number }[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  readonly counts: Readonly<Counts>;
  /** How many findings of each rule comments hide; left out where reports were joined. */
  readonly suppressedByRule?: Readonly<Record<string, number>>;
  readonly unused: readonly UnusedEntry[];
  readonly shard?: { readonly index: number; readonly count: number };
}
