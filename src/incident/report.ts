import { getRewriteCommand } from './rewrite.ts';
import { getSteps, type Step } from './steps.ts';
import type { Subject } from './find.ts';
import type { Trace } from './types.ts';

/** Everything that the writers say. Holds no secret: see `scrub`. */
export interface IncidentReport {
  readonly asked: string;
  readonly format: Subject['format'];
  readonly isPrivileged: boolean;
  /** ISO time of the report. */
  readonly written: string;
  readonly state: {
    readonly inWorkingTree: boolean;
    readonly inIndex: boolean;
    /** In a file at the tip of a branch or tag. */
    readonly atTips: boolean;
    readonly inHistory: boolean;
    readonly onRemote: 'yes' | 'unknown' | 'no remote';
  };
  readonly trace: Trace;
  readonly steps: readonly Step[];
}

/** Replaces the secret in every text of a value: file names, commit subjects and tag names may hold it. */
function scrub<T>(value: T, secret: string): T {
  if (typeof value === 'string') return value.replaceAll(secret, '[key]') as T & string;
  if (Array.isArray(value)) return value.map((item: unknown) => scrub(item, secret)) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  // The same keys with values of the same types: texts stay texts.
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [name, scrub(item, secret)]),
  ) as T & object;
}

/** Puts facts and steps together and takes the secret out of all of them. */
export function createReport(
  subject: Subject,
  trace: Trace,
  applications: readonly string[],
  now: Date,
): IncidentReport {
  const rewrite = getRewriteCommand(subject);
  const tips = trace.refs.some(({ files }) => files.length > 0);
  const onRemote = trace.remotes.some(({ holds }) => holds === 'yes')
    ? 'yes'
    : trace.remotes.length > 0
      ? 'unknown'
      : 'no remote';
  const report: IncidentReport = {
    asked: subject.asked,
    format: subject.format,
    isPrivileged: subject.isPrivileged,
    written: now.toISOString().replace(/\.\d+Z$/, 'Z'),
    state: {
      inWorkingTree: trace.workingTree.length > 0,
      inIndex: trace.staged.length > 0,
      atTips: tips,
      inHistory: trace.events.length > 0,
      onRemote,
    },
    trace,
    steps: getSteps({ subject, trace, applications, rewrite }),
  };
  return scrub(report, subject.secret);
}
