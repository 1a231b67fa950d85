import { main } from '../../src/cli/main.ts';

/** What a run said and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Record<string, string>;
  readonly input?: string | Buffer;
}

/** Runs binom-lint in this process. */
export async function runCli(cwd: string, argv: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await main(argv, {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', ...options.env },
    writeOut: (text) => (out += text),
    writeError: (text) => (err += text),
    isErrorTerminal: false,
    isOutTerminal: false,
    readInput: () => Promise.resolve(Buffer.from(options.input ?? '')),
  });
  return { code, out, err };
}

/** A finding of the JSON report, as far as tests look at it. */
export interface JsonFinding {
  readonly rule: string;
  readonly path: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  readonly message: string;
  readonly fingerprint: string;
  readonly occurrence: number;
  readonly attribution?: { readonly commit: string; readonly authored: string };
}

export interface JsonReport {
  readonly findings: readonly JsonFinding[];
  readonly problems: readonly { readonly kind: string; readonly path?: string; readonly message: string }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
  readonly capped: readonly { readonly path: string; readonly hidden: number }[];
  readonly unusedBaselineEntries: readonly { readonly id: string }[];
}

/** Runs binom-lint and reads its JSON report. */
export async function runJson(
  cwd: string,
  argv: readonly string[] = [],
  options: RunOptions = {},
): Promise<Outcome & { readonly report: JsonReport; readonly paths: readonly string[] }> {
  const outcome = await runCli(cwd, [...argv, '--format', 'json'], options);
  // The report's own schema test holds its shape.
  const report = (
    outcome.out === '' ? { findings: [], problems: [], counts: {} } : JSON.parse(outcome.out)
  ) as JsonReport;
  return { ...outcome, report, paths: report.findings.map((finding) => finding.path) };
}
