import { posix, relative, resolve, sep } from 'node:path';
import { readFileSync, realpathSync } from 'node:fs';
import { Baseline, BaselineError, DEFAULT_REASON, readBaseline } from '../../lint/baseline.ts';
import { Git } from '../../lint/git.ts';
import { type RunRequest, runLint } from '../../lint/run.ts';
import type { Listing, Source } from '../../lint/source.ts';
import type { Place } from '../../lint/root.ts';
import { createIndexSource } from '../../lint/sources/index-source.ts';
import { plural } from '../../report/summary.ts';
import { redact } from '../../binom/redaction.ts';
import { CommandError, type CommandIo, type ExitCode } from '../command.ts';
import { createProgress } from '../progress.ts';
import { getVersion } from '../version.ts';
import { getEngineOptions } from './lint-setup.ts';
import type { LintArguments } from './lint-options.ts';
import { writeFile, writeReport } from './report-output.ts';

type Attribute = RunRequest['attribute'];

/** What runs while modules are loaded. */
export interface Started {
  readonly place: Promise<Place>;
  /** Of --staged only. */
  readonly staged?: Promise<Listing>;
}

/** Where the texts of a run come from, and how to find the commit of a version. Modules of git are loaded when they are needed. */
async function getSource(
  args: LintArguments,
  place: Place,
  io: CommandIo,
  staged: Started['staged'],
): Promise<{ source: Source; attribute?: Attribute }> {
  const { root, isRepository } = place;
  if (args.mode === 'stdin') {
    const { createStdinSource } = await import('../../lint/sources/stdin.ts');
    return { source: createStdinSource(args.stdinFilename, io.readInput) };
  }
  if (args.mode === 'paths') {
    const { createWorkingTreeSource } = await import('../../lint/sources/working-tree.ts');
    return {
      source: createWorkingTreeSource({
        root,
        cwd: io.cwd,
        operands: args.operands,
        maxSize: args.maxSize,
        env: io.env,
      }),
    };
  }
  if (!isRepository)
    throw new CommandError(`--${args.mode} needs a git repository, and there is none around this folder.`);
  const git = new Git(root, io.env);
  if (args.mode === 'staged') {
    return { source: createIndexSource(git, args.maxSize, staged) };
  }
  const { attributeBlobs, createCommitSource, resolveHistory, resolveRange } =
    await import('../../lint/sources/commits.ts');
  const revisions = args.mode === 'range' ? await resolveRange(git, args.range ?? '') : await resolveHistory(git);
  return {
    source: createCommitSource(git, revisions, args.maxSize),
    attribute: (wanted) => attributeBlobs(git, revisions, wanted),
  };
}

function loadBaseline(args: LintArguments, io: CommandIo): Baseline | undefined {
  if (args.baseline === undefined) return undefined;
  let text: string;
  try {
    text = readFileSync(resolve(io.cwd, args.baseline), 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing && args.shouldUpdateBaseline) return new Baseline([], args.requireReason);
    throw new CommandError(
      `The baseline ${args.baseline} cannot be read: make it with --update-baseline, or mend its name.`,
    );
  }
  try {
    return readBaseline(text, args.requireReason);
  } catch (error) {
    if (error instanceof BaselineError)
      throw new CommandError(`The baseline ${args.baseline} is broken. ${error.message}`);
    throw error;
  }
}

async function getRequest(
  args: LintArguments,
  place: Place,
  io: CommandIo,
  staged: Started['staged'],
): Promise<RunRequest> {
  const { source, attribute } = await getSource(args, place, io, staged);
  const isWhole = args.mode === 'paths' && args.operands.length === 0 && args.shard === undefined;
  return {
    source,
    attribute,
    engine: await getEngineOptions(args, place, io),
    config: args.config,
    version: getVersion(),
    cap: args.cap,
    baseline: loadBaseline(args, io),
    shard: args.shard,
    isComplete: isWhole && realpathSync(io.cwd) === place.root,
  };
}

/** Runs the default command. What the caller has started already (git takes as long as loading these modules) comes as promises. */
export async function runLintCommand(args: LintArguments, io: CommandIo, started: Started): Promise<ExitCode> {
  const start = performance.now();
  const debug = (said: string): void => {
    if (args.debug) io.writeError(`[${(performance.now() - start).toFixed(0)} ms] ${redact(said)}\n`);
  };
  const place = await started.place;
  debug(
    `root ${place.root}${place.isRepository ? ', a git repository' : ''}; mode ${args.mode}; config ${args.config}`,
  );
  const request = await getRequest(args, place, io, started.staged);
  debug(
    `cache ${request.engine.cache === undefined ? 'off' : 'on'}, baseline ${request.baseline === undefined ? 'none' : 'read'}`,
  );
  const progress = createProgress(io);
  const onCandidate = (path: string): void => {
    debug(`candidate: ${path}`);
  };
  const engine = { ...request.engine, onCandidate: args.debug ? onCandidate : undefined };
  const { report, updateBaseline } = await runLint({ ...request, engine, onProgress: progress.update }).finally(
    progress.end,
  );
  debug(`done: ${JSON.stringify(report.counts)}`);
  if (args.shouldUpdateBaseline && args.baseline !== undefined) {
    const next = updateBaseline(args.reason);
    writeFile(args.baseline, next.toString(), io);
    const bare = next.entries.filter(({ reason }) => reason === DEFAULT_REASON).length;
    const advice = bare === 0 ? '.' : `: give each its reason (${String(bare)} ${bare === 1 ? 'has' : 'have'} none).`;
    io.writeError(`Wrote ${plural(next.entries.length, 'entry', 'entries')} to ${redact(args.baseline)}${advice}\n`);
    for (const problem of report.problems) io.writeError(`${problem.path ?? ''}: ${problem.message}\n`);
    return report.problems.length > 0 ? 2 : 0;
  }
  const prefix = relative(place.root, realpathSync(io.cwd)).split(sep).join(posix.sep);
  return writeReport(report, { format: args.format, output: args.output, prefix }, io);
}
