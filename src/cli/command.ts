/**
 * What every command of binom-lint is: a row of data and one function. The table in `commands/index.ts` loads a command only when it is
 * asked for, so that a pre-commit run pays for nothing else.
 */

/** 0: nothing found. 1: findings. 2: could not check, so nothing may be concluded. */
export type ExitCode = 0 | 1 | 2;

/** An option in the manner of `node:util`'s parseArgs, with what help prints about it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** How help names the value, for example `FILE`. */
  readonly value?: string;
  /** One line for help. */
  readonly description: string;
}

/** Options and operands as parsed: a repeated option that is not `multiple` keeps its last value. */
export interface CommandArguments {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** The world as a command sees it; tests hand in their own. */
export interface CommandIo {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The report, and nothing else, goes here. Every text passes through redaction on its way out. */
  readonly writeOut: (text: string) => void;
  /** Progress, hints, errors. */
  readonly writeError: (text: string) => void;
  readonly isErrorTerminal: boolean;
  readonly isOutTerminal: boolean;
  /** Whole standard input as bytes. */
  readonly readInput: () => Promise<Buffer>;
  /** Asks a person and returns the line; missing where there is no terminal. */
  readonly ask?: (question: string) => Promise<string>;
}

/** A command of binom-lint, as `binom-lint <name>`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Text after the option list: operands, examples, exit codes. May be empty. */
  readonly help: string;
  /** How the usage line names the operands, for example `[paths...]`. */
  readonly operands?: string;
  /** Throws `CommandError` when it could not do its work; the caller prints the sentence and exits with 2. */
  readonly run: (args: CommandArguments, io: CommandIo) => Promise<ExitCode>;
}

/** A fault that a person can act on: its message is a whole sentence, is printed as it stands, and the exit code is 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The value of a string option, or undefined when it was not given. */
export function getText(args: CommandArguments, name: string): string | undefined {
  const value = args.values[name];
  return typeof value === 'string' ? value : undefined;
}

/** Was the boolean option given? */
export function isSet(args: CommandArguments, name: string): boolean {
  return args.values[name] === true;
}
