import { chmodSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { redact } from '../../binom/redaction.ts';
import { Git } from '../../lint/git.ts';
import { findRoot } from '../../lint/root.ts';
import { plural } from '../../report/summary.ts';
import { showPath } from '../../report/pretty.ts';
import { type Command, type CommandArguments, CommandError, type CommandIo, type ExitCode, isSet } from '../command.ts';
import type { Change, Plan } from '../init/change.ts';
import { planInit } from '../init/plan.ts';
import { inspectProject } from '../init/project.ts';

/** The lines that a change adds, as a reader of diffs knows them. */
function showChange({ path, why, before, after }: Change): string {
  const head = `${before === undefined ? 'Create' : 'Add to'} ${showPath(path)}: ${why}`;
  const old = new Map<string, number>();
  for (const line of (before ?? '').split('\n')) old.set(line, (old.get(line) ?? 0) + 1);
  const added = after
    .replace(/\n$/u, '')
    .split('\n')
    .filter((line) => {
      const count = old.get(line) ?? 0;
      old.set(line, count - 1);
      return count <= 0;
    });
  return `${head}\n${added.map((line) => `  + ${line}`).join('\n')}\n`;
}

function showPlan(plan: Plan): string {
  const parts = plan.changes.map((change) => showChange(change));
  if (plan.kept.length > 0) parts.push(`Already there:\n${plan.kept.map((line) => `  ${line}`).join('\n')}\n`);
  if (plan.steps.length > 0) parts.push(`For you to do:\n${plan.steps.map((line) => `  ${line}`).join('\n')}\n`);
  return parts.join('\n');
}

function writeChange(root: string, change: Change): void {
  const location = join(root, change.path);
  const stats = lstatSync(location, { throwIfNoEntry: false });
  // Between looking and writing somebody may have made the file, or a link to elsewhere may stand there.
  if (stats !== undefined && (change.before === undefined || !stats.isFile())) {
    throw new CommandError(`${change.path} is not what it was when init looked: look at it and run init again.`);
  }
  mkdirSync(dirname(location), { recursive: true });
  writeFileSync(location, change.after, { flag: change.before === undefined ? 'wx' : 'w' });
  if (change.isExecutable === true) chmodSync(location, 0o755);
}

/** Files with variables that are committed already; examples and templates are meant to be. */
async function getTrackedEnv(root: string, io: CommandIo): Promise<readonly string[]> {
  const names = ['.env', '.env.local', '.env.development', '.env.production', '.env.staging'];
  const said = await new Git(root, io.env).ask(['ls-files', '--', ...names]);
  return said?.split('\n').filter((name) => name !== '') ?? [];
}

async function run(args: CommandArguments, io: CommandIo): Promise<ExitCode> {
  if (args.positionals.length > 0) throw new CommandError('init takes no paths: run it in the folder of the project.');
  const { root, isRepository } = await findRoot(io.cwd, io.env);
  const trackedEnv = isRepository ? await getTrackedEnv(root, io) : [];
  const plan = planInit(inspectProject(root, isRepository, trackedEnv));
  // A line to which something is added may hold a key.
  io.writeOut(redact(showPlan(plan)));
  if (plan.changes.length === 0) {
    io.writeOut('\nNothing to change.\n');
    return 0;
  }
  if (isSet(args, 'dry-run')) {
    io.writeOut(`\n${plural(plan.changes.length, 'file')} would change; nothing was written.\n`);
    return 0;
  }
  if (!isSet(args, 'yes')) {
    const answer = await io.ask?.(`\nWrite ${plural(plan.changes.length, 'file')}? [y/N] `);
    if (answer === undefined)
      throw new CommandError('There is nobody to ask here: run init with --yes to write, or with --dry-run to look.');
    if (!/^y(?:es)?$/iu.test(answer.trim())) {
      io.writeOut('Nothing was written.\n');
      return 0;
    }
  }
  for (const change of plan.changes) writeChange(root, change);
  io.writeOut(`\nWrote ${plural(plan.changes.length, 'file')}.\n`);
  return 0;
}

/** `binom-lint init`: sets up the gates that suit a project. */
export const initCommand: Command = {
  name: 'init',
  summary: 'set up the gates of this project: ESLint, secretlint, a commit hook, CI',
  options: {
    yes: { type: 'boolean', short: 'y', description: 'write without asking' },
    'dry-run': { type: 'boolean', description: 'show what would change and write nothing' },
  },
  help: `Looks at the package manager, ESLint, secretlint, the hooks and the CI of the project, shows what it would change, and
writes it when you agree. It only adds: what a file says stays. Running it again changes nothing more.`,
  run,
};
