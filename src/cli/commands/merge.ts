import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LintReport } from '../../lint/finding.ts';
import { mergeReports } from '../../lint/merge.ts';
import { readJsonReport, ReportError } from '../../report/read-json.ts';
import { FORMATS } from '../../report/writer.ts';
import { type Command, CommandError, type CommandIo, getText } from '../command.ts';
import { writeReport } from './report-output.ts';

function readReport(path: string, io: CommandIo): LintReport {
  let text: string;
  try {
    text = readFileSync(resolve(io.cwd, path), 'utf8');
  } catch {
    throw new CommandError(`The report ${path} cannot be read, so its part is missing: check its name.`);
  }
  try {
    return readJsonReport(text);
  } catch (error) {
    if (error instanceof ReportError) throw new CommandError(`The report ${path} cannot be used. ${error.message}`);
    throw error;
  }
}

/** `binom-lint merge`: joins the JSON reports of the parts of a run. */
export const mergeCommand: Command = {
  name: 'merge',
  summary: 'join the JSON reports of --shard runs',
  operands: 'REPORTS...',
  options: {
    format: { type: 'string', short: 'f', value: 'FORMAT', description: FORMATS.join(', ') },
    output: { type: 'string', short: 'o', value: 'FILE', description: 'write the report to a file' },
  },
  help: `Joins reports that \`binom-lint --shard I/N --format json\` wrote. A missing part is reported and ends with 2.

Exit codes: 0 nothing found, 1 findings, 2 something could not be checked.`,
  run: (args, io) => {
    if (args.positionals.length === 0) throw new CommandError('merge needs the JSON reports to join: name them.');
    const report = mergeReports(args.positionals.map((path) => readReport(path, io)));
    return writeReport(
      report,
      { format: getText(args, 'format') ?? 'pretty', output: getText(args, 'output'), prefix: '' },
      io,
    );
  },
};
