import { fingerprint } from '../binom/fingerprints.ts';
import { redact } from '../binom/redaction.ts';
import type { PlacedFinding } from './engine.ts';
import type { Attribution, Finding, RawFinding } from './finding.ts';
import { getRuleFacts } from './rule-facts.ts';

/** What distinguishes findings of one file in a fingerprint: faults of one kind keep their id whichever engine reports them. */
const getFaultName = (raw: RawFinding): string =>
  raw.kind === 'secret' ? 'key' : raw.kind === 'other' ? raw.rule : raw.kind;

const QUOTED = /^(['"`])([\s\S]*)\1$/u;

/** The secret without the quotes that ESLint counts to a literal and a text detector does not; line ends do not matter. */
function normalizeSecret(raw: RawFinding): string {
  const unquoted = QUOTED.exec(raw.secret)?.[2] ?? raw.secret;
  return unquoted.replace(/\r\n?/gu, '\n');
}

/** Removes the found secret itself, then everything else that looks like a key. */
function clean(text: string, secret: string): string {
  const pieces = secret.split('\0').filter((piece) => piece.length >= 6);
  return redact(pieces.reduce((result, piece) => result.replaceAll(piece, '***'), text));
}

const OWN_RULE = /^(?:binom|eslint-plugin-binom)\//u;

/** Our messages say what is wrong, what it leads to, and what to do now: the last sentence is the advice. */
function splitAdvice(raw: RawFinding): { message: string; advice: string } {
  const sentences = raw.message.split(/(?<=[.)`"]\.|[\p{Ll}\d]\.)\s+(?=[\p{Lu}`"])/u);
  const advice = sentences.at(-1);
  if (!OWN_RULE.test(raw.rule) || sentences.length < 3 || advice === undefined) {
    return { message: raw.message, advice: getRuleFacts(raw.rule).advice };
  }
  return { message: sentences.slice(0, -1).join(' '), advice };
}

/** Order of findings in a report: path, place, rule. */
export const byReport = (a: Finding, b: Finding): number =>
  (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
  a.start.line - b.start.line ||
  a.start.column - b.start.column ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Turns what the engine found into what may be shown: redacted, with fingerprints, sorted. */
export function toFindings(
  placed: readonly PlacedFinding[],
  attributions?: ReadonlyMap<string, Attribution>,
): Finding[] {
  const occurrences = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { entry, raw, note, start, end } of placed) {
    const id = fingerprint(getFaultName(raw), normalizeSecret(raw), entry.path);
    const place = `${entry.location}\0${entry.path}\0${id}`;
    const occurrence = (occurrences.get(place) ?? 0) + 1;
    occurrences.set(place, occurrence);
    const { message, advice } = splitAdvice(raw);
    const origin = attributions?.get(entry.location);
    const secret = raw.kind === 'secret' ? normalizeSecret(raw) : '';
    findings.push({
      rule: raw.rule,
      kind: raw.kind,
      severity: raw.severity,
      path: clean(entry.path, secret),
      start,
      end,
      message: clean(note === undefined ? message : `${message} ${note}`, secret),
      advice: clean(advice, secret),
      docsUrl: raw.docsUrl,
      fingerprint: id,
      occurrence,
      attribution: origin && { commit: origin.commit, authored: origin.authored },
    });
  }
  return findings.sort(byReport);
}

/**
 * One report for a secret that many versions of a file hold: the earliest version speaks.
 * @param order commits, the earliest first
 */
export function keepEarliest(findings: readonly Finding[], order: ReadonlyMap<string, number>): Finding[] {
  const earliest = new Map<string, Finding>();
  const rank = (finding: Finding): number => order.get(finding.attribution?.commit ?? '') ?? Number.MAX_SAFE_INTEGER;
  for (const finding of findings) {
    const key = `${finding.path}\0${finding.rule}\0${finding.fingerprint}\0${String(finding.occurrence)}`;
    const known = earliest.get(key);
    if (known === undefined || rank(finding) < rank(known)) earliest.set(key, finding);
  }
  return [...earliest.values()].sort(byReport);
}
