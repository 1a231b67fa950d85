import { Git } from '../../lint/git.ts';
import { findRoot } from '../../lint/root.ts';
import { listStaged } from '../../lint/staged.ts';
import type { Command } from '../command.ts';
import { LINT_OPTIONS, readLintArguments } from './lint-options.ts';

const HELP = `Checks files for Binom keys and other secrets, for connections without TLS, and for code that leaks keys.
Without paths it checks the current folder: in a git repository what is tracked or would be, elsewhere all files.

Exit codes: 0 nothing found, 1 findings, 2 something could not be checked.`;

/**
 * The default command: checks files, the index, commits, or standard input. Git is started before the rest of the modules is loaded:
 * both take as long, and a pre-commit hook waits for both.
 */
export const lintCommand: Command = {
  name: 'lint',
  summary: 'check files, the index, or commits',
  operands: '[paths...]',
  options: LINT_OPTIONS,
  help: HELP,
  run: async (args, io) => {
    const parsed = readLintArguments(args);
    const place = findRoot(io.cwd, io.env);
    const staged = parsed.mode === 'staged' ? listStaged(new Git(io.cwd, io.env)) : undefined;
    // Whether it failed is looked at when the answer is needed.
    staged?.catch(() => undefined);
    const { runLintCommand } = await import('./lint-run.ts');
    return runLintCommand(parsed, io, { place, staged });
  },
};
