import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LintReport } from '../../lint/finding.ts';
import { describeCounts, describeOutcome } from '../../report/summary.ts';
import { FORMATS, WRITERS } from '../../report/writer.ts';
import { CommandError, type CommandIo, type ExitCode } from '../command.ts';

/** Where and how a report is written. */
export interface OutputOptions {
  readonly format: string;
  /** File, or undefined for standard output. */
  readonly output: string | undefined;
  /** See WriterContext. */
  readonly prefix: string;
}

/** Throws CommandError when there is no such format. */
export function checkFormat(format: string): void {
  if (!FORMATS.includes(format))
    throw new CommandError(`There is no format of this name: --format takes one of ${FORMATS.join(', ')}.`);
}

/** 2 when anything could not be checked, else 1 for findings, else 0. */
export function getExitCode(report: LintReport): ExitCode {
  if (report.problems.length > 0) return 2;
  return report.findings.length > 0 ? 1 : 0;
}

/** Writes a file relative to the current folder; throws CommandError with its name. */
export function writeFile(path: string, text: string, io: CommandIo): void {
  try {
    writeFileSync(resolve(io.cwd, path), text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new CommandError(`${path} cannot be written (${code}): check its folder and its rights.`);
  }
}

/** Writes the report and, when it goes into a file, its last lines to standard error. */
export async function writeReport(report: LintReport, options: OutputOptions, io: CommandIo): Promise<ExitCode> {
  checkFormat(options.format);
  const writer = await WRITERS[options.format]?.();
  if (writer === undefined) throw new CommandError('There is no such format.');
  const hasColor = options.output === undefined && io.isOutTerminal && (io.env.NO_COLOR ?? '') === '';
  const text = writer(report, { prefix: options.prefix, hasColor, now: new Date() });
  if (options.output === undefined) io.writeOut(text);
  else {
    writeFile(options.output, text, io);
    io.writeError(`${describeOutcome(report)} ${describeCounts(report)}\n`);
  }
  return getExitCode(report);
}
