import { redact } from '../binom/redaction.ts';
import type { RegisterResult } from '../register/index.ts';
import { getReferences, SECTIONS, type Reference, type Section } from './index.ts';
import type { AttestationState, GuidelineState, RegisterNote, RuleState, Status } from './state.ts';

/** Statuses from bad to good: the order of summaries. */
export const STATUSES: readonly Status[] = ['open', 'overdue', 'unknown', 'off', 'ready', 'met'];

/** What a status is called, and what it means, for people who do not know the tool. */
export const STATUS_TEXTS: Readonly<Record<Status, { readonly label: string; readonly meaning: string }>> = {
  open: { label: 'Open', meaning: 'checked, and something is wrong' },
  overdue: { label: 'Overdue', meaning: 'the last attestation is older than its review interval' },
  unknown: { label: 'Unknown', meaning: 'nobody attests it, or there is no key register' },
  off: { label: 'Not checked', meaning: 'its rules do not run under this configuration' },
  ready: { label: 'Ready', meaning: 'to be done in an incident; the command for it is at hand' },
  met: { label: 'Met', meaning: 'checked or attested, and nothing is wrong' },
};

/** A finding as the report shows it: where, never what. */
export interface ReportFinding {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
}

/** What was looked at, for the report's head. */
export interface ReportFacts {
  /** Version of the package. */
  readonly version: string;
  /** Which rules run where the project's own configuration does not have the plugin. */
  readonly config: 'recommended' | 'strict';
  /** Names of the project's own configurations that were heard. */
  readonly configurations: readonly string[];
  /** Programs that the ESLint configuration ignores. */
  readonly ignored: number;
  readonly filesChecked: number;
  /** Files or steps that could not be checked. */
  readonly problems: number;
  readonly suppressed: number;
  readonly baselined: number;
  readonly findings: readonly ReportFinding[];
}

export interface ReportRow {
  readonly id: string;
  readonly text: string;
  readonly how: string;
  readonly status: Status;
  readonly rules: readonly RuleState[];
  readonly command: string | undefined;
  readonly notes: readonly RegisterNote[];
  readonly needsAttestation: boolean;
  readonly attestation: AttestationState | undefined;
  readonly findings: readonly ReportFinding[];
  readonly references: readonly Reference[];
}

/** The state of the guidelines, ready to be written. */
export interface GuidelineReport {
  /** ISO time of the report. */
  readonly written: string;
  readonly facts: Omit<ReportFacts, 'findings'> & { readonly findings: number };
  readonly register: { readonly state: RegisterResult['state']; readonly keys: number; readonly attestations: number };
  readonly summary: Readonly<Record<Status, number>>;
  readonly sections: readonly { readonly id: Section; readonly title: string; readonly rows: readonly ReportRow[] }[];
}

function toRow(
  { guideline, status, rules, notes, attestation }: GuidelineState,
  findings: readonly ReportFinding[],
): ReportRow {
  const ids = new Set(rules.map(({ rule }) => rule));
  const { command } = guideline.checks;
  return {
    id: guideline.id,
    text: guideline.text,
    how: guideline.how,
    status,
    rules,
    command: command && `binom-lint ${command}`,
    notes: notes.map((note) => ({ ...note, text: redact(note.text) })),
    needsAttestation: guideline.checks.isAttested === true,
    attestation: attestation && {
      ...attestation,
      by: redact(attestation.by),
      evidence: attestation.evidence && redact(attestation.evidence),
    },
    findings: findings.filter(({ rule }) => ids.has(rule)),
    references: getReferences(guideline),
  };
}

/** Puts states and facts together. */
export function createGuidelineReport(
  states: readonly GuidelineState[],
  facts: ReportFacts,
  register: RegisterResult,
  now: Date,
): GuidelineReport {
  const count = (status: Status): number => states.filter((state) => state.status === status).length;
  const found = register.state === 'found' ? register.register : undefined;
  return {
    written: now.toISOString().replace(/\.\d+Z$/, 'Z'),
    facts: {
      ...facts,
      configurations: facts.configurations.map((path) => redact(path)),
      findings: facts.findings.length,
    },
    register: { state: register.state, keys: found?.keys.length ?? 0, attestations: found?.attestations.length ?? 0 },
    summary: {
      open: count('open'),
      overdue: count('overdue'),
      unknown: count('unknown'),
      off: count('off'),
      ready: count('ready'),
      met: count('met'),
    },
    sections: SECTIONS.map(({ id, title }) => ({
      id,
      title,
      rows: states.filter(({ guideline }) => guideline.section === id).map((state) => toRow(state, facts.findings)),
    })),
  };
}

/** One line for each thing that speaks for or against a row, in plain words. */
export function describeRow(row: ReportRow): readonly { readonly text: string; readonly isFault: boolean }[] {
  const lines: { text: string; isFault: boolean }[] = row.rules.flatMap(describeRule);
  const clean = row.rules.filter(({ isOn, findings }) => isOn && findings === 0);
  if (clean.length > 0) lines.push({ text: `no findings: ${clean.map(describeName).join(', ')}`, isFault: false });
  lines.push(...row.notes);
  if (row.command !== undefined) lines.push({ text: `command: ${row.command}`, isFault: false });
  if (row.needsAttestation) lines.push(describeAttestation(row.attestation));
  return lines;
}

function describeRule({ rule, isOn, severity, offIn = 0, findings, suppressed, baselined }: RuleState): {
  text: string;
  isFault: boolean;
}[] {
  const name = shorten(rule);
  const hidden = [
    suppressed > 0 ? `${suppressed} suppressed` : '',
    baselined > 0 ? `${baselined} in the baseline` : '',
  ].filter(Boolean);
  return [
    ...(isOn ? [] : [{ text: `rule ${name} does not run`, isFault: false }]),
    ...(isOn && findings > 0
      ? [{ text: `rule ${describeName({ rule, severity })}: ${findings} finding(s)`, isFault: true }]
      : []),
    ...(offIn > 0 ? [{ text: `rule ${name} does not run over ${offIn} program(s)`, isFault: false }] : []),
    ...(hidden.length > 0 ? [{ text: `rule ${name}: ${hidden.join(', ')}`, isFault: false }] : []),
  ];
}

function describeName({ rule, severity }: Pick<RuleState, 'rule' | 'severity'>): string {
  return severity === 'warning' ? `${shorten(rule)} (as a warning)` : shorten(rule);
}

/** Under which configuration the project was checked. */
export function describeConfiguration({ config, configurations }: GuidelineReport['facts']): string {
  const own = configurations.join(', ');
  return own === ''
    ? `configuration ${config}`
    : `configuration ${own}, and ${config} where they do not have the plugin`;
}

function describeAttestation(attestation: AttestationState | undefined): { text: string; isFault: boolean } {
  if (attestation === undefined) return { text: 'no attestation in the key register', isFault: true };
  const { by, date, days, due, isOverdue, evidence } = attestation;
  const when = isOverdue ? `overdue since ${due}` : `next review ${due}`;
  return {
    text: `attested by ${by} on ${date} (${days} days ago, ${when})${evidence === undefined ? '' : `: ${evidence}`}`,
    isFault: isOverdue,
  };
}

/** `binom/no-key-logging` as people know it; the preset's rules keep a mark of their own. */
export function shorten(rule: string): string {
  return rule.replace('eslint-plugin-binom/secretlint/', 'preset ').replace(/^binom\//, '');
}
