import { type CommandArguments, CommandError, type CommandOption, getText, isSet } from '../command.ts';
import { FORMATS } from '../../report/writer.ts';

/** Options of the default command, in the order of help. */
export const LINT_OPTIONS: Readonly<Record<string, CommandOption>> = {
  staged: { type: 'boolean', description: 'check what the next commit holds (the index), not the working tree' },
  range: {
    type: 'string',
    value: 'BASE..HEAD',
    description: 'check every version of every file that these commits bring in',
  },
  history: { type: 'boolean', description: 'check every version of every file of all branches and tags' },
  stdin: { type: 'boolean', description: 'check the text of standard input' },
  'stdin-filename': {
    type: 'string',
    value: 'NAME',
    description: 'how the text of --stdin is called: its suffix says what it is',
  },
  config: { type: 'string', value: 'LEVEL', description: 'recommended (default) or strict' },
  format: { type: 'string', short: 'f', value: 'FORMAT', description: FORMATS.join(', ') },
  output: { type: 'string', short: 'o', value: 'FILE', description: 'write the report to a file' },
  baseline: { type: 'string', value: 'FILE', description: 'accept the findings that this file lists' },
  'update-baseline': { type: 'boolean', description: 'write the findings of this run to the file of --baseline' },
  reason: { type: 'string', value: 'TEXT', description: 'why new entries of --update-baseline are accepted' },
  'require-reason': {
    type: 'boolean',
    description: 'disable comments and baseline entries without a reason do not count',
  },
  fix: { type: 'boolean', description: 'apply the fixes of the rules (never their suggestions) to the files' },
  shard: {
    type: 'string',
    value: 'I/N',
    description: 'check the part I of N, even by bytes; join the JSON reports with `merge`',
  },
  cap: { type: 'string', value: 'COUNT', description: 'most findings shown of one file (default 100)' },
  'max-size': {
    type: 'string',
    value: 'SIZE',
    description: 'do not read files above this, as 500MB (they count as not checked)',
  },
  'no-cache': { type: 'boolean', description: 'do not remember which files are clean' },
  'no-config': { type: 'boolean', description: "do not look for the project's own eslint.config.* and .secretlintrc*" },
  debug: { type: 'boolean', description: 'say on standard error what is done and how long it takes' },
};

/** The options of a run, checked. */
export interface LintArguments {
  readonly mode: 'paths' | 'staged' | 'range' | 'history' | 'stdin';
  readonly operands: readonly string[];
  readonly range: string | undefined;
  readonly stdinFilename: string;
  readonly config: 'recommended' | 'strict';
  readonly format: string;
  readonly output: string | undefined;
  readonly baseline: string | undefined;
  readonly shouldUpdateBaseline: boolean;
  readonly reason: string | undefined;
  readonly requireReason: boolean;
  readonly shouldFix: boolean;
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  readonly cap: number;
  /** Bytes. */
  readonly maxSize: number;
  readonly useCache: boolean;
  readonly useProjectConfig: boolean;
  readonly debug: boolean;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

function readSize(text: string): number {
  const found = /^(?<number>\d+(?:\.\d+)?)\s*(?<unit>[kmg]?)(?:i?b)?$/iu.exec(text.trim());
  const bytes = Number(found?.groups?.number) * (UNITS[found?.groups?.unit?.toLowerCase() ?? ''] ?? 1);
  if (!(bytes > 0)) throw new CommandError('--max-size takes a size such as 500MB or 2GB.');
  return bytes;
}

function readCount(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new CommandError(`--${name} takes a whole number above 0.`);
  return Number(text);
}

function readShard(text: string): { index: number; count: number } {
  const found = /^(?<index>\d{1,5})\/(?<count>\d{1,5})$/u.exec(text);
  const index = Number(found?.groups?.index);
  const count = Number(found?.groups?.count);
  if (!(index >= 1 && count >= index))
    throw new CommandError('--shard takes a part and a count, such as 2/4: the part is from 1 to the count.');
  return { index, count };
}

function readMode(args: CommandArguments): LintArguments['mode'] {
  const given = (['staged', 'range', 'history', 'stdin'] as const).filter(
    (name) => args.values[name] !== undefined && args.values[name] !== false,
  );
  if (given.length > 1) throw new CommandError(`--${given.join(' and --')} exclude each other: give one of them.`);
  const mode = given[0] ?? (args.values['stdin-filename'] === undefined ? 'paths' : 'stdin');
  if (mode !== 'paths' && args.positionals.length > 0) {
    throw new CommandError(`--${mode} takes no paths: leave out the paths, or --${mode}.`);
  }
  return mode;
}

function check(parsed: LintArguments): LintArguments {
  if (!FORMATS.includes(parsed.format)) {
    throw new CommandError(`There is no format of this name: --format takes one of ${FORMATS.join(', ')}.`);
  }
  if (parsed.shouldUpdateBaseline && parsed.baseline === undefined) {
    throw new CommandError('--update-baseline needs --baseline FILE to know where to write.');
  }
  if (parsed.shouldUpdateBaseline && parsed.shard !== undefined) {
    throw new CommandError('--update-baseline needs the whole run: leave out --shard.');
  }
  if (parsed.shouldFix && parsed.mode !== 'paths')
    throw new CommandError(`--fix changes files: it does not go with --${parsed.mode}.`);
  return parsed;
}

/** Reads the options of a run. Throws CommandError with a sentence for each mistake; the message repeats no value. */
export function readLintArguments(args: CommandArguments): LintArguments {
  const config = getText(args, 'config') ?? 'recommended';
  if (config !== 'recommended' && config !== 'strict') throw new CommandError('--config takes recommended or strict.');
  const shard = getText(args, 'shard');
  const maxSize = getText(args, 'max-size');
  return check({
    mode: readMode(args),
    operands: args.positionals,
    range: getText(args, 'range'),
    stdinFilename: getText(args, 'stdin-filename') ?? 'stdin',
    config,
    format: getText(args, 'format') ?? 'pretty',
    output: getText(args, 'output'),
    baseline: getText(args, 'baseline'),
    shouldUpdateBaseline: isSet(args, 'update-baseline'),
    reason: getText(args, 'reason'),
    requireReason: isSet(args, 'require-reason'),
    shouldFix: isSet(args, 'fix'),
    shard: shard === undefined ? undefined : readShard(shard),
    cap: readCount('cap', getText(args, 'cap') ?? '100'),
    maxSize: maxSize === undefined ? Number.MAX_SAFE_INTEGER : readSize(maxSize),
    useCache: !isSet(args, 'no-cache'),
    useProjectConfig: !isSet(args, 'no-config'),
    debug: isSet(args, 'debug'),
  });
}
