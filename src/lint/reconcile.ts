import type { RawFinding, Suppression } from './finding.ts';
import type { LineIndex } from './line-index.ts';
import { getRuleFacts } from './rule-facts.ts';
import type { CapturedIgnore } from './secretlint-capture.ts';
import { getSecretlintReason } from './secretlint-comments.ts';
import { PRESET_ID } from './text-detector.ts';

/** Everything that the engines said about one text. */
export interface EngineResults {
  readonly text: string;
  readonly lines: LineIndex;
  readonly code: readonly RawFinding[];
  readonly texts: readonly RawFinding[];
  readonly ignores: readonly CapturedIgnore[];
}

/** One fault: the finding that speaks for it, and the comment that hides it, if any. */
interface Fault {
  finding: RawFinding;
  suppression: Suppression | undefined;
  absorbed: number;
}

const byPlace = (a: RawFinding, b: RawFinding): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** For faults that are no text of their own (an option, a URL), one line holds one of a kind; two keys on a line are two. */
function isSameFault(winner: RawFinding, other: RawFinding, lines: LineIndex): boolean {
  if (other.start < winner.end && winner.start < other.end) return true;
  if (winner.kind === 'secret') return false;
  return lines.getPosition(winner.start).line === lines.getPosition(other.start).line;
}

/** Lets each winner absorb what reports the same fault; hands back what nobody absorbed. Near linear: both lists are sorted. */
function absorb(winners: readonly Fault[], others: readonly RawFinding[], lines: LineIndex): RawFinding[] {
  const left: RawFinding[] = [];
  let next = 0;
  let active: Fault[] = [];
  for (const other of others) {
    const line = lines.getPosition(other.start).line;
    const isOpen = (fault: Fault): boolean =>
      fault.finding.end > other.start || lines.getPosition(fault.finding.end).line >= line;
    for (; next < winners.length; next += 1) {
      const fault = winners[next];
      if (
        fault === undefined ||
        (fault.finding.start >= other.end && lines.getPosition(fault.finding.start).line > line)
      )
        break;
      active.push(fault);
    }
    active = active.filter(isOpen);
    const winner = active.find(({ finding }) => finding.kind === other.kind && isSameFault(finding, other, lines));
    if (winner === undefined) left.push(other);
    else take(winner, other);
  }
  return left;
}

/** The absorbed finding's suppression counts for the fault; its secret does too, being the narrower, when it is the only one inside. */
function take(winner: Fault, other: RawFinding): void {
  winner.suppression ??= other.suppression;
  winner.absorbed += 1;
  const isInside = winner.finding.start <= other.start && other.end <= winner.finding.end;
  if (winner.absorbed === 1 && isInside && winner.finding.kind === 'secret') {
    winner.finding = { ...winner.finding, secret: other.secret };
  } else if (winner.absorbed > 1 && winner.finding.kind === 'secret') {
    winner.finding = { ...winner.finding, secret: `${winner.finding.secret}\0${other.secret}` };
  }
}

/** A comment for secretlint hides a fault of the same kind whoever reports it. */
function getIgnore(finding: RawFinding, ignores: readonly CapturedIgnore[]): CapturedIgnore | undefined {
  return ignores.find(
    (ignore) =>
      ignore.start <= finding.start &&
      finding.end <= ignore.end &&
      (ignore.rule === '*' ||
        ignore.rule === finding.rule ||
        (ignore.rule.startsWith(PRESET_ID) && getRuleFacts(ignore.rule).kind === finding.kind)),
  );
}

function toFault(finding: RawFinding, results: EngineResults): Fault {
  const ignore = getIgnore(finding, results.ignores);
  const byComment = ignore && {
    by: 'secretlint' as const,
    reason: getSecretlintReason(results.text, results.lines, ignore),
  };
  return { finding, suppression: finding.suppression ?? byComment, absorbed: 0 };
}

/**
 * The same fault reported once: an ESLint rule speaks before the preset, the preset before rules of others. A comment that hides one
 * report of a fault hides the fault.
 * @returns findings sorted by place, each with its suppression
 */
export function reconcile(results: EngineResults): RawFinding[] {
  const withIgnores = (list: readonly RawFinding[]): RawFinding[] =>
    list.map((finding) => ({ ...finding, suppression: toFault(finding, results).suppression })).sort(byPlace);
  const toFaults = (list: readonly RawFinding[]): Fault[] =>
    list.map((finding) => ({ finding, suppression: finding.suppression, absorbed: 0 }));

  const code = toFaults(withIgnores(results.code));
  const preset = withIgnores(results.texts.filter((finding) => finding.rule.startsWith(PRESET_ID)));
  const others = withIgnores(results.texts.filter((finding) => !finding.rule.startsWith(PRESET_ID)));
  const own = toFaults(absorb(code, preset, results.lines));
  const before = [...code, ...own].sort((a, b) => byPlace(a.finding, b.finding));
  const rest = mergeOverlapping(absorb(before, others, results.lines));
  return dropRepeats(
    [...before, ...rest].map((fault) => ({ ...fault.finding, suppression: fault.suppression })).sort(byPlace),
  );
}

/** Rules of others on overlapping text (a connection string and its basic auth) are one fault: the first and widest speaks. */
function mergeOverlapping(findings: readonly RawFinding[]): Fault[] {
  const faults: Fault[] = [];
  for (const finding of findings) {
    const last = faults.at(-1);
    if (last !== undefined && finding.start < last.finding.end) last.suppression ??= finding.suppression;
    else faults.push({ finding, suppression: finding.suppression, absorbed: 0 });
  }
  return faults;
}

function dropRepeats(sorted: readonly RawFinding[]): RawFinding[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || byPlace(before, finding) !== 0 || before.message !== finding.message;
  });
}
