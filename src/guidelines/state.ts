import {
  getAttestationAge,
  getKeyAge,
  getSharers,
  type KeyRegister,
  type RegisteredKey,
  type RegisterResult,
} from '../register/index.ts';
import type { Severity } from '../lint/finding.ts';
import { GUIDELINES, type Guideline, type RegisterFact } from './index.ts';

/**
 * `met`: everything that checks it is content. `open`: findings, or a register that contradicts it. `overdue`: an attestation is too
 * old. `unknown`: nobody attests it, or there is no register. `off`: its rules do not run. `ready`: it is about an incident, and the
 * command for it is at hand.
 */
export type Status = 'met' | 'open' | 'overdue' | 'unknown' | 'off' | 'ready';

/** How often a rule found something, and what hides the rest. */
export interface RuleState {
  readonly rule: string;
  /** Does the rule run over some file? */
  readonly isOn: boolean;
  /** How grave its findings are, where it runs; the gravest counts. */
  readonly severity?: Severity;
  /** Programs over which it does not run, though it runs over others. */
  readonly offIn?: number;
  readonly findings: number;
  readonly suppressed: number;
  readonly baselined: number;
}

/** What the register says about a guideline: a fact, or a fault. */
export interface RegisterNote {
  readonly text: string;
  readonly isFault: boolean;
}

export interface AttestationState {
  readonly by: string;
  readonly date: string;
  readonly days: number;
  readonly due: string;
  readonly isOverdue: boolean;
  readonly evidence: string | undefined;
}

export interface GuidelineState {
  readonly guideline: Guideline;
  readonly status: Status;
  readonly rules: readonly RuleState[];
  readonly notes: readonly RegisterNote[];
  /** The youngest attestation; undefined when there is none or none is asked for. */
  readonly attestation: AttestationState | undefined;
}

/** What is known about the project. */
export interface Evidence {
  readonly rules: ReadonlyMap<string, RuleState>;
  readonly register: RegisterResult;
  readonly now: Date;
}

/** The key's variable and application, as the register names them. */
function getLabel(key: RegisteredKey): string {
  return `${key.env} (${key.application.join(', ')})`;
}

type Judge = (key: RegisteredKey, register: KeyRegister, now: Date) => string | undefined;

/** Per fact: what is wrong with a key, or undefined; and what to say when nothing is. */
const JUDGES: Readonly<Record<RegisterFact, { readonly judge: Judge; readonly fine: string }>> = {
  ages: {
    judge: (key, register, now) => {
      const { days, maxDays, isOverdue } = getKeyAge(register, key, now);
      if (days < 0) return 'is registered as issued in the future';
      return isOverdue ? `is ${days} days old; ${maxDays} are allowed` : undefined;
    },
    fine: 'no key is too old',
  },
  applications: {
    judge: (key, register) => {
      const others = getSharers(register, key);
      return others.length > 0 ? `has the same Binom user as ${others.map(getLabel).join(', ')}` : undefined;
    },
    fine: 'each application has its own key',
  },
  scopes: {
    judge: (key) => (key.user === 1 ? 'belongs to the super administrator' : undefined),
    fine: 'each key has a scope',
  },
  addresses: {
    judge: (key) => (key.addresses.length === 0 ? 'names no address' : undefined),
    fine: 'each key names its addresses',
  },
  owners: { judge: () => undefined, fine: 'each key has an owner' },
};

function getNotes(fact: RegisterFact | undefined, { register, now }: Evidence): readonly RegisterNote[] {
  if (fact === undefined || register.state === 'missing') return [];
  if (register.state === 'broken') {
    return register.problems.map(({ at, problem }) => ({ text: `register: ${at} ${problem}`, isFault: true }));
  }
  const { judge, fine } = JUDGES[fact];
  const faults = register.register.keys.flatMap((key) => {
    const fault = judge(key, register.register, now);
    return fault === undefined ? [] : [{ text: `${getLabel(key)} ${fault}`, isFault: true }];
  });
  const count = register.register.keys.length;
  return faults.length > 0 ? faults : [{ text: `${count} key(s) registered: ${fine}`, isFault: false }];
}

function getAttestation(guideline: Guideline, { register, now }: Evidence): AttestationState | undefined {
  if (guideline.checks.isAttested !== true || register.state !== 'found') return undefined;
  const own = register.register.attestations.filter((item) => item.guideline === guideline.id);
  const youngest = own.sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (youngest === undefined) return undefined;
  const { days, due, isOverdue } = getAttestationAge(youngest, now);
  // A day in the future attests nothing yet.
  return {
    by: youngest.by,
    date: youngest.date,
    days,
    due,
    isOverdue: isOverdue || days < 0,
    evidence: youngest.evidence,
  };
}

type Facts = Omit<GuidelineState, 'status'>;

function getStatus({ guideline, rules, notes, attestation }: Facts, { register }: Evidence): Status {
  const { checks } = guideline;
  if (rules.some(({ findings }) => findings > 0) || notes.some(({ isFault }) => isFault)) return 'open';
  if (attestation?.isOverdue === true) return 'overdue';
  const needsRegister = checks.isAttested === true || checks.register !== undefined;
  if (checks.command === 'incident') return 'ready';
  if (needsRegister && register.state !== 'found') return 'unknown';
  if (checks.isAttested === true && attestation === undefined) return 'unknown';
  return rules.some(({ isOn }) => !isOn) ? 'off' : 'met';
}

/** Rules of the plugin and of the preset that check a guideline, by the ids of reports. */
export function getRuleIds({ checks }: Guideline): readonly string[] {
  return [
    ...(checks.rules ?? []).map((rule) => `binom/${rule}`),
    ...(checks.preset ?? []).map((rule) => `eslint-plugin-binom/secretlint/${rule}`),
  ];
}

/** The state of every guideline, in their order. */
export function getStates(evidence: Evidence): readonly GuidelineState[] {
  return GUIDELINES.map((guideline) => {
    const rules = getRuleIds(guideline).map(
      (rule) => evidence.rules.get(rule) ?? { rule, isOn: false, findings: 0, suppressed: 0, baselined: 0 },
    );
    const notes = getNotes(guideline.checks.register, evidence);
    const facts: Facts = { guideline, rules, notes, attestation: getAttestation(guideline, evidence) };
    return { ...facts, status: getStatus(facts, evidence) };
  });
}
