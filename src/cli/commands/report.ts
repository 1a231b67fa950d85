import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { writeMarkdown } from '../../guidelines/markdown.ts';
import { writePage } from '../../guidelines/page.ts';
import { createGuidelineReport, type GuidelineReport } from '../../guidelines/report.ts';
import { getStates } from '../../guidelines/state.ts';
import { countByRule, getEnforcement } from '../../guidelines/run.ts';
import { Baseline, readBaseline } from '../../lint/baseline.ts';
import { isProgram } from '../../lint/code-detector.ts';
import { findRoot } from '../../lint/root.ts';
import { runLint } from '../../lint/run.ts';
import { createWorkingTreeSource } from '../../lint/sources/working-tree.ts';
import { findEslintConfig } from '../../lint/user-code-detector.ts';
import { findSecretlintConfig } from '../../lint/user-text-config.ts';
import { getRegister } from '../../register/index.ts';
import {
  type Command,
  type CommandArguments,
  CommandError,
  type CommandIo,
  type ExitCode,
  getText,
  isSet,
} from '../command.ts';
import { getDetectors } from './lint-setup.ts';
import { getVersion } from '../version.ts';

type Level = 'recommended' | 'strict';

const WRITERS: ReadonlyMap<string, (report: GuidelineReport) => string> = new Map([
  ['html', writePage],
  ['markdown', writeMarkdown],
  ['json', (report: GuidelineReport) => `${JSON.stringify(report, undefined, 2)}\n`],
]);

const HELP = `Checks the project, under its own configuration where it has the plugin and under the strict one elsewhere, and says of each line of the security guidelines whether it is met, with what
evidence, and since when. What no machine can check comes from the attestations of the key register (binom-keys.json).

Examples:
  binom-lint report --output guidelines.html
  binom-lint report --format markdown --baseline .binom-baseline.json

Exit codes: 0 nothing is open or overdue, 1 something is, 2 something could not be checked.`;

function loadBaseline(path: string | undefined, cwd: string): Baseline {
  if (path === undefined) return new Baseline([]);
  try {
    return readBaseline(readFileSync(resolve(cwd, path), 'utf8'), false);
  } catch {
    throw new CommandError(`The baseline ${path} cannot be read: mend its name, or leave out --baseline.`);
  }
}

interface Choice {
  readonly config: Level;
  readonly useProjectConfig: boolean;
  readonly baseline: string | undefined;
}

/** Names of the project's own configurations, as the report shows them. */
function getConfigurations(root: string, cwd: string, programs: readonly string[]): readonly string[] {
  const code = programs.map((path) => findEslintConfig(join(root, path), root));
  const found = [...code, findSecretlintConfig([realpathSync(cwd), root])];
  const names = found.flatMap((path) => (path === undefined ? [] : [relative(root, path).split(sep).join('/')]));
  return [...new Set(names)].sort();
}

async function createReport(choice: Choice, io: CommandIo): Promise<GuidelineReport> {
  const { config: level, useProjectConfig } = choice;
  const { root } = await findRoot(io.cwd, io.env);
  const baseline = loadBaseline(choice.baseline, io.cwd);
  const { code, user, text } = await getDetectors(choice, root, io.cwd);
  const source = createWorkingTreeSource({
    root,
    cwd: io.cwd,
    operands: [],
    maxSize: Number.MAX_SAFE_INTEGER,
    env: io.env,
  });
  const { report } = await runLint({
    source,
    engine: { code, text, requireReason: false, isHistory: false },
    config: level,
    version: getVersion(),
    // Counts are of all findings: a cut list would make a guideline look better than it is.
    cap: Number.MAX_SAFE_INTEGER,
  });
  const { kept } = baseline.apply(report.findings, () => true, report.source);
  const register = getRegister(undefined, 'any', io.cwd);
  const now = new Date();
  const { entries } = await source.list();
  const programs = entries.map(({ path }) => path).filter((path) => isProgram({ path, text: '' }));
  const enforcement = await getEnforcement({ level, user, text, programs });
  const states = getStates({
    rules: countByRule(enforcement, report.findings, kept, report.suppressedByRule),
    register,
    now,
  });
  const facts = {
    version: report.version,
    config: level,
    configurations: useProjectConfig ? getConfigurations(root, io.cwd, programs) : [],
    ignored: report.counts.ignored,
    filesChecked: report.counts.checked,
    problems: report.problems.length,
    suppressed: report.counts.suppressed,
    baselined: report.findings.length - kept.length,
    findings: kept.map(({ rule, path, start }) => ({ rule, path, line: start.line })),
  };
  return createGuidelineReport(states, facts, register, now);
}

function getExitCode({ facts, summary }: GuidelineReport): ExitCode {
  if (facts.problems > 0) return 2;
  return summary.open + summary.overdue > 0 ? 1 : 0;
}

/** The format that was asked for, or the one that the output's name has. */
function getFormat(args: CommandArguments): string {
  const suffix = /\.(html|md|json)$/.exec(getText(args, 'output') ?? '')?.[1];
  return getText(args, 'format') ?? { html: 'html', md: 'markdown', json: 'json' }[suffix ?? ''] ?? 'markdown';
}

async function run(args: CommandArguments, io: CommandIo): Promise<ExitCode> {
  const write = WRITERS.get(getFormat(args));
  if (write === undefined) throw new CommandError('--format takes html, markdown or json.');
  const level = getText(args, 'config') ?? 'strict';
  if (level !== 'recommended' && level !== 'strict') throw new CommandError('--config takes recommended or strict.');
  if (args.positionals.length > 0)
    throw new CommandError('The report is about the whole project: leave out the paths.');
  const useProjectConfig = !isSet(args, 'no-config');
  const report = await createReport({ config: level, useProjectConfig, baseline: getText(args, 'baseline') }, io);
  const output = getText(args, 'output');
  if (output === undefined) io.writeOut(write(report));
  else writeFileSync(resolve(io.cwd, output), write(report));
  return getExitCode(report);
}

/** `binom-lint report`: the state of every guideline, for people who answer for it. */
export const reportCommand: Command = {
  name: 'report',
  summary: 'say which security guidelines are met, for a manager or auditor',
  options: {
    format: { type: 'string', short: 'f', value: 'FORMAT', description: 'html, markdown (default) or json' },
    output: { type: 'string', short: 'o', value: 'FILE', description: 'write the report to a file' },
    config: {
      type: 'string',
      value: 'LEVEL',
      description: 'recommended or strict (default), where the project does not have the plugin',
    },
    'no-config': {
      type: 'boolean',
      description: "do not look for the project's own eslint.config.* and .secretlintrc*",
    },
    baseline: { type: 'string', value: 'FILE', description: 'count the findings that this file lists as accepted' },
  },
  help: HELP,
  run,
};
