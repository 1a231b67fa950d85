import { redact } from '../binom/redaction.ts';
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

/** Fields of a trace that hold ids of git: as long as a key, and none. */
const IDS = new Set(['id', 'parents', 'blobIds']);

/** Names of files, branches, remotes and people may hold other keys than the one that is asked for. */
function redactAll<T>(value: T): T {
  // Texts stay texts, lists lists, and objects keep their keys.
  if (typeof value === 'string') return redact(value) as T & string;
  if (Array.isArray(value)) return value.map((item: unknown) => redactAll(item)) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [name, IDS.has(name) ? item : redactAll(item)]),
  ) as T & object;
}

/** Puts facts and steps together and takes the secret, and all else that is a key, out of them. */
export function createReport(subject: Subject, found: Trace, registered: readonly string[], now: Date): IncidentReport {
  const trace = redactAll(scrub(found, subject.secret));
  const applications = redactAll(scrub(registered, subject.secret));
  const rewrite = getRewriteCommand(subject);
  const tips = trace.refs.some(({ files }) => files.length > 0);
  const onRemote = trace.remotes.some(({ holds }) => holds === 'yes')
    ? 'yes'
    : trace.remotes.length > 0
      ? 'unknown'
      : 'no remote';
  const report: IncidentReport = {
    asked: redact(subject.asked),
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
