import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The part of the json report that the tests look at. */
interface JsonReport {
  findings: { rule: string; path: string; start: { line: number } }[];
}

export interface LintRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built binom-lint with these arguments; `cwd` is the repository unless told otherwise. */
export function runBinomLint(args: readonly string[], cwd = ROOT): LintRun {
  const result = spawnSync(process.execPath, [join(ROOT, 'dist/cli/bin.js'), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { exitCode: result.status, stdout: result.stdout, stderr: result.stderr };
}

/** `rule file:line` (rule without prefix, file within the example, line from 1) of each finding in an example. */
export function lintExample(example: string): { exitCode: number | null; findings: string[] } {
  const folder = join(ROOT, 'examples', example);
  const { exitCode, stdout, stderr } = runBinomLint(['--format', 'json', '.'], folder);
  if (stdout === '') throw new Error(`binom-lint wrote no report: ${stderr}`);
  // Written by our own json writer, whose schema has its own test.
  const report = JSON.parse(stdout) as JsonReport;
  return {
    exitCode,
    findings: report.findings.map(({ rule, path, start }) => {
      // Paths are relative to the repository when there is one.
      const file = path.replace(`examples/${example}/`, '');
      return `${rule.split('/').at(-1) ?? rule} ${file}:${String(start.line)}`;
    }),
  };
}
