import { redact } from '../binom/redaction.ts';
import type { Finding, SourceKind, UnusedEntry } from './finding.ts';

/** One accepted finding: no date, no line, no secret. */
export interface BaselineEntry {
  readonly id: string;
  readonly rule: string;
  readonly path: string;
  /** How many findings of this id the file may have. */
  readonly count: number;
  readonly reason: string;
}

/** The file is not a baseline; the message is a whole sentence. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

export const DEFAULT_REASON = 'was there when the baseline was made';

const getKey = (entry: Pick<BaselineEntry, 'path' | 'rule' | 'id'>): string => `${entry.path}\0${entry.id}`;

/** Findings that a team has accepted, each with a reason. */
export class Baseline {
  readonly entries: readonly BaselineEntry[];
  readonly #requireReason: boolean;

  constructor(entries: readonly BaselineEntry[], requireReason = false) {
    this.entries = entries;
    this.#requireReason = requireReason;
  }

  /** Splits findings into new ones and accepted ones; entries of checked files that hide nothing are unused. */
  apply(
    findings: readonly Finding[],
    isChecked: (path: string) => boolean,
    source: SourceKind,
  ): { readonly kept: readonly Finding[]; readonly unused: readonly UnusedEntry[] } {
    const left = new Map<string, number>();
    const used = new Set<string>();
    for (const entry of this.entries) {
      if (this.#requireReason && entry.reason.trim() === '') continue;
      left.set(getKey(entry), (left.get(getKey(entry)) ?? 0) + entry.count);
    }
    const kept = findings.filter((finding) => {
      const key = getKey({ ...finding, id: finding.fingerprint });
      const rest = left.get(key) ?? 0;
      if (rest === 0) return true;
      used.add(key);
      left.set(key, rest - 1);
      return false;
    });
    // Versions of the past come and go with the range: they say nothing about what is unused.
    const canJudge = source === 'paths' || source === 'staged' || source === 'stdin';
    const unused = canJudge ? this.entries.filter((entry) => isChecked(entry.path) && !used.has(getKey(entry))) : [];
    return { kept, unused: unused.map(({ id, rule, path }) => ({ id, rule, path })) };
  }

  /** The baseline that accepts the given findings: known reasons stay, and so do entries of files that were not checked. */
  update(
    findings: readonly Finding[],
    isChecked: (path: string) => boolean,
    reason: string = DEFAULT_REASON,
  ): Baseline {
    const known = new Map(this.entries.map((entry) => [getKey(entry), entry]));
    const next = new Map<string, BaselineEntry>();
    for (const entry of this.entries) if (!isChecked(entry.path)) next.set(getKey(entry), entry);
    for (const finding of findings) {
      const entry = { id: finding.fingerprint, rule: finding.rule, path: finding.path };
      const key = getKey(entry);
      const before = next.get(key);
      if (isChecked(finding.path) || before === undefined) {
        const count = (before?.count ?? 0) + 1;
        next.set(key, { ...entry, count, reason: known.get(key)?.reason ?? reason });
      }
    }
    return new Baseline([...next.values()], this.#requireReason);
  }

  /** The file's text: sorted, one entry a line, nothing that changes without a cause. */
  toString(): string {
    const sorted = [...this.entries].sort((a, b) => (getKey(a) < getKey(b) ? -1 : 1));
    const lines = sorted.map(({ id, rule, path, count, reason: said }) => {
      const reason = redact(said);
      return `    ${JSON.stringify(count === 1 ? { id, rule, path, reason } : { id, rule, path, count, reason })}`;
    });
    const body = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "version": 1,\n  "entries": ${body}\n}\n`;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readEntry(value: unknown, index: number): BaselineEntry {
  const place = `Entry ${String(index + 1)}`;
  if (!isRecord(value)) throw new BaselineError(`${place} is not an object.`);
  // A finding of the JSON report is accepted as it stands.
  const id = value.id ?? value.fingerprint;
  const { rule, path, reason = '', count = 1 } = value;
  if (typeof id !== 'string' || !/^[\w:+/=-]{4,128}$/u.test(id))
    throw new BaselineError(`${place} has no proper "id".`);
  if (typeof rule !== 'string' || typeof path !== 'string')
    throw new BaselineError(`${place} needs a "rule" and a "path".`);
  if (typeof reason !== 'string') throw new BaselineError(`${place} has a "reason" that is no text.`);
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1)
    throw new BaselineError(`${place} has a bad "count".`);
  return { id, rule, path, reason, count };
}

/**
 * Reads a baseline, or a JSON report of binom-lint, whose findings are then all accepted.
 * @throws BaselineError
 */
export function readBaseline(text: string, requireReason = false): Baseline {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new BaselineError('It is not JSON.');
  }
  if (!isRecord(data)) throw new BaselineError('It is not an object with "version" and "entries".');
  const list = data.entries ?? data.findings;
  if (!Array.isArray(list)) throw new BaselineError('It has no list of "entries".');
  if (data.entries !== undefined && data.version !== 1)
    throw new BaselineError('Its "version" is not 1: update binom-lint.');
  return new Baseline(
    list.map((item: unknown, index) => readEntry(item, index)),
    requireReason,
  );
}
