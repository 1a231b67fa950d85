/** A file to be made or added to. Nothing that a file already says is ever removed. */
export interface Change {
  readonly path: string;
  /** What the change is for, half a sentence. */
  readonly why: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly isExecutable?: boolean;
}

/** What init proposes: changes to write, steps for the user, and what is there already. */
export interface Plan {
  readonly changes: Change[];
  readonly steps: string[];
  readonly kept: string[];
}

/** Adds lines at the end of a text, with one line end between. */
export function append(before: string | undefined, lines: string): string {
  if (before === undefined || before === '') return lines;
  return `${before}${before.endsWith('\n') ? '' : '\n'}${lines}`;
}
