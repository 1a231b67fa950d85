import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeMarkdown } from '../../guidelines/markdown.ts';
import { writePage } from '../../guidelines/page.ts';
import { createGuidelineReport, type GuidelineReport } from '../../guidelines/report.ts';
import { getStates } from '../../guidelines/state.ts';
import { countByRule, getActiveRules } from '../../guidelines/run.ts';
import { Baseline, readBaseline } from '../../lint/baseline.ts';
import { DefaultCodeDetector } from '../../lint/default-code-detector.ts';
import { findRoot } from '../../lint/root.ts';
import { runLint } from '../../lint/run.ts';
import { createWorkingTreeSource } from '../../lint/sources/working-tree.ts';
import { TextDetector } from '../../lint/text-detector.ts';
import { getRegister } from '../../register/index.ts';
import {
  type Command,
  type CommandArguments,
  CommandError,
  type CommandIo,
  type ExitCode,
  getText,
} from '../command.ts';
import { getVersion } from '../version.ts';

type Level = 'recommended' | 'strict';

const WRITERS: Readonly<Record<string, (report: GuidelineReport) => string>> = {
  html: writePage,
  markdown: writeMarkdown,
  json: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
};

const HELP = `Checks the project under the strict configuration and says of each line of the security guidelines whether it is met, with what
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

async function createReport(level: Level, baselinePath: string | undefined, io: CommandIo): Promise<GuidelineReport> {
  const { root } = await findRoot(io.cwd, io.env);
  const baseline = loadBaseline(baselinePath, io.cwd);
  const source = createWorkingTreeSource({
    root,
    cwd: io.cwd,
    operands: [],
    maxSize: Number.MAX_SAFE_INTEGER,
    env: io.env,
  });
  const { report } = await runLint({
    source,
    engine: { code: new DefaultCodeDetector(level), text: new TextDetector(), requireReason: false, isHistory: false },
    config: level,
    version: getVersion(),
    // Counts are of all findings: a cut list would make a guideline look better than it is.
    cap: Number.MAX_SAFE_INTEGER,
  });
  const { kept } = baseline.apply(report.findings, () => true, report.source);
  const register = getRegister(undefined, 'any', io.cwd);
  const now = new Date();
  const states = getStates({
    rules: countByRule(await getActiveRules(level), report.findings, kept, report.suppressedByRule),
    register,
    now,
  });
  const facts = {
    version: report.version,
    config: level,
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
  const write = WRITERS[getFormat(args)];
  if (write === undefined) throw new CommandError('--format takes html, markdown or json.');
  const level = getText(args, 'config') ?? 'strict';
  if (level !== 'recommended' && level !== 'strict') throw new CommandError('--config takes recommended or strict.');
  if (args.positionals.length > 0)
    throw new CommandError('The report is about the whole project: leave out the paths.');
  const report = await createReport(level, getText(args, 'baseline'), io);
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
    config: { type: 'string', value: 'LEVEL', description: 'recommended or strict (default)' },
    baseline: { type: 'string', value: 'FILE', description: 'count the findings that this file lists as accepted' },
  },
  help: HELP,
  run,
};
