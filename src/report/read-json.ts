import type { Counts, Finding, LintReport, Problem, UnusedEntry } from '../lint/finding.ts';
import { createCounts } from '../lint/finding.ts';
import { JSON_REPORT_VERSION } from './json.ts';

/** The text is no report of ours; the message is a whole sentence. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function getText(data: Json, name: string): string {
  const value = data[name];
  if (typeof value !== 'string') throw new ReportError(`"${name}" is missing or no text.`);
  return value;
}

const getOptionalText = (data: Json, name: string): string | undefined =>
  data[name] === undefined ? undefined : getText(data, name);

function getCount(data: Json, name: string): number {
  const value = data[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new ReportError(`"${name}" is no count.`);
  return value;
}

function getList<T>(data: Json, name: string, read: (item: Json) => T): T[] {
  const list = data[name];
  if (!Array.isArray(list)) throw new ReportError(`"${name}" is no list.`);
  return list.map((item: unknown) => {
    if (!isRecord(item)) throw new ReportError(`"${name}" holds something that is no object.`);
    return read(item);
  });
}

function getRecord(data: Json, name: string): Json {
  const value = data[name];
  if (!isRecord(value)) throw new ReportError(`"${name}" is missing or no object.`);
  return value;
}

function pick<const T extends string>(data: Json, name: string, values: readonly T[]): T {
  const value = getText(data, name);
  const found = values.find((item) => item === value);
  if (found === undefined) throw new ReportError(`"${name}" has an unknown value.`);
  return found;
}

const getPosition = (data: Json): { line: number; column: number } => ({
  line: getCount(data, 'line'),
  column: getCount(data, 'column'),
});

function readFinding(data: Json): Finding {
  const attribution = data.attribution === undefined ? undefined : getRecord(data, 'attribution');
  return {
    rule: getText(data, 'rule'),
    kind: pick(data, 'kind', ['secret', 'tls', 'cleartext', 'client-exposed', 'other']),
    severity: pick(data, 'severity', ['error', 'warning']),
    path: getText(data, 'path'),
    start: getPosition(getRecord(data, 'start')),
    end: getPosition(getRecord(data, 'end')),
    message: getText(data, 'message'),
    advice: getText(data, 'advice'),
    docsUrl: getOptionalText(data, 'docsUrl'),
    fingerprint: getText(data, 'fingerprint'),
    occurrence: getCount(data, 'occurrence'),
    attribution: attribution && { commit: getText(attribution, 'commit'), authored: getText(attribution, 'authored') },
  };
}

const PROBLEM_KINDS = [
  'unreadable',
  'vanished',
  'special',
  'too-large',
  'unparsable',
  'unmerged',
  'decode',
  'rule-crash',
  'config',
  'shard',
] as const;

const readProblem = (data: Json): Problem => ({
  kind: pick(data, 'kind', PROBLEM_KINDS),
  path: getOptionalText(data, 'path'),
  message: getText(data, 'message'),
});

const readUnused = (data: Json): UnusedEntry => ({
  id: getText(data, 'id'),
  rule: getText(data, 'rule'),
  path: getText(data, 'path'),
});

function readCounts(data: Json): Counts {
  const counts = createCounts();
  for (const name of Object.keys(counts) as (keyof Counts)[]) counts[name] = getCount(data, name);
  return counts;
}

/**
 * Reads what the `json` format wrote.
 * @throws ReportError
 */
export function readJsonReport(text: string): LintReport {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new ReportError('It is not JSON.');
  }
  if (!isRecord(data)) throw new ReportError('It is not a report of binom-lint.');
  if (data.format !== JSON_REPORT_VERSION)
    throw new ReportError('Its "format" is not 1: write it with the same version of binom-lint.');
  const shard = data.shard === undefined ? undefined : getRecord(data, 'shard');
  const notes = data.notes;
  return {
    version: getText(getRecord(data, 'tool'), 'version'),
    source: pick(data, 'source', ['paths', 'staged', 'range', 'history', 'stdin', 'merged']),
    config: pick(data, 'config', ['recommended', 'strict']),
    findings: getList(data, 'findings', readFinding),
    capped: getList(data, 'capped', (item) => ({ path: getText(item, 'path'), hidden: getCount(item, 'hidden') })),
    problems: getList(data, 'problems', readProblem),
    notes: Array.isArray(notes) ? notes.filter((note) => typeof note === 'string') : [],
    counts: readCounts(getRecord(data, 'counts')),
    unused: getList(data, 'unusedBaselineEntries', readUnused),
    shard: shard && { index: getCount(shard, 'index'), count: getCount(shard, 'count') },
  };
}
