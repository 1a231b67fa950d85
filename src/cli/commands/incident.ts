import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findByPlace, parsePlace, SubjectError } from '../../incident/find.ts';
import { GitError } from '../../incident/git.ts';
import { writeMarkdown } from '../../incident/markdown.ts';
import { createReport, type IncidentReport } from '../../incident/report.ts';
import { findByFingerprint } from '../../incident/search.ts';
import { openRepository, traceSecret } from '../../incident/trace.ts';
import { getRegister } from '../../register/index.ts';
import { type Command, type CommandArguments, CommandError, type CommandIo, getText } from '../command.ts';

const WRITERS: ReadonlyMap<string, (report: IncidentReport) => string> = new Map([
  ['markdown', writeMarkdown],
  ['json', (report: IncidentReport) => `${JSON.stringify(report, undefined, 2)}\n`],
]);

const HELP = `The operand is the fingerprint of a finding (\`binom-lint --format json\`) or the place of the key in a file (path:line).

The key is never printed. Nothing is sent anywhere and nothing is changed: the report tells what to do.

Examples:
  binom-lint incident src/tracker.ts:12
  binom-lint incident 5d1c0b7e3f9a2468 --format json --output incident.json

Exit codes: 0 the report was written, 2 it could not be made (no such key, no repository, a shallow clone).
`;

/** Entries of the key register, for the step "update all applications". */
function getApplications(cwd: string): readonly string[] {
  const result = getRegister(undefined, 'any', cwd);
  if (result.state !== 'found') return [];
  return result.register.keys.map(({ env, application, owner }) => `${env} (${application.join(', ')}; ${owner})`);
}

async function createIncident(argument: string, cwd: string): Promise<IncidentReport> {
  const repository = await openRepository(cwd);
  const { createInspect } = await import('../../incident/inspect.ts');
  const inspect = createInspect();
  const subject =
    parsePlace(argument) === undefined
      ? await findByFingerprint(repository, argument, inspect)
      : await findByPlace(repository, cwd, argument, inspect);
  return createReport(subject, await traceSecret(repository, subject.secret), getApplications(cwd), new Date());
}

async function run(args: CommandArguments, io: CommandIo): Promise<0> {
  const [argument, ...rest] = args.positionals;
  if (argument === undefined || rest.length > 0) {
    throw new CommandError('Name one key: its fingerprint, or its place as path:line.');
  }
  const write = WRITERS.get(getText(args, 'format') ?? 'markdown');
  if (write === undefined) throw new CommandError('The format must be "markdown" or "json".');
  const report = await createIncident(argument, io.cwd).catch((error: unknown) => {
    if (error instanceof SubjectError || error instanceof GitError) throw new CommandError(error.message);
    throw error;
  });
  const output = getText(args, 'output');
  if (output === undefined) io.writeOut(write(report));
  else await writeFile(resolve(io.cwd, output), write(report));
  return 0;
}

/** `binom-lint incident`: when and where a leaked key entered, who may have it, and what to do, without printing it. */
export const incidentCommand: Command = {
  name: 'incident',
  summary: 'trace a leaked key through the history and list what to do',
  operands: '<fingerprint | path:line>',
  options: {
    format: { type: 'string', value: 'markdown|json', description: 'form of the report (default: markdown)' },
    output: { type: 'string', short: 'o', value: 'FILE', description: 'write the report to a file' },
  },
  help: HELP,
  run,
};
