import { parseArgs } from 'node:util';
import { type Command, type CommandArguments, CommandError, type CommandIo, type ExitCode } from './command.ts';
import { COMMANDS } from './commands/index.ts';

const isParseError = (error: unknown): error is Error =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('ERR_PARSE_ARGS');

/** Parses arguments under the command's options; the sentence for a mistake names the option, never a value. */
function parse(argv: readonly string[], command: Command): CommandArguments {
  const options = {
    ...Object.fromEntries(
      Object.entries(command.options).map(([name, { type, short, multiple }]) => [
        name,
        { type, ...(short === undefined ? {} : { short }), ...(multiple === undefined ? {} : { multiple }) },
      ]),
    ),
    help: { type: 'boolean' as const, short: 'h' },
    version: { type: 'boolean' as const, short: 'v' },
  };
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!isParseError(error)) throw error;
    const sentence = (error.message.split(/\. /u)[0] ?? '').split('\n')[0] ?? '';
    throw new CommandError(`${sentence.replace(/\.$/u, '')}: see binom-lint --help.`);
  }
}

async function pickCommand(
  argv: readonly string[],
): Promise<{ command: Command; rest: readonly string[]; isDefault: boolean }> {
  const entry = COMMANDS.find(({ name }) => name === argv[0]);
  if (entry !== undefined) return { command: await entry.load(), rest: argv.slice(1), isDefault: false };
  const { lintCommand } = await import('./commands/lint.ts');
  return { command: lintCommand, rest: argv[0] === 'help' ? ['--help', ...argv.slice(1)] : argv, isDefault: true };
}

async function dispatch(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { command, rest, isDefault } = await pickCommand(argv);
  const args = parse(rest, command);
  if (args.values.version === true) {
    const { getVersion } = await import('./version.ts');
    io.writeOut(`${getVersion()}\n`);
    return 0;
  }
  if (args.values.help === true) {
    const { writeHelp } = await import('./help.ts');
    io.writeOut(writeHelp(command, isDefault));
    return 0;
  }
  return command.run(args, io);
}

/** Errors whose message is a sentence for the user. */
const SPOKEN = new Set(['CommandError', 'GitError', 'SettingsError', 'BaselineError', 'ConfigError', 'ReportError']);

/**
 * Runs the command line. Never throws and never prints a stack trace: what cannot be done ends with a sentence on standard error and 2.
 * @param argv arguments without the program's name
 */
export async function main(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const { redact } = await import('../binom/redaction.ts');
    if (error instanceof Error && SPOKEN.has(error.name)) io.writeError(`binom-lint: ${redact(said)}\n`);
    else {
      const first = redact(said.split('\n')[0] ?? '');
      io.writeError(
        `binom-lint: something unforeseen went wrong (${first}), so nothing may be concluded: run it with --debug and report it.\n`,
      );
      if (argv.includes('--debug') && error instanceof Error) io.writeError(`${redact(error.stack ?? '')}\n`);
    }
    return 2;
  }
}
