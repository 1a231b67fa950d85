import { findSelfEvidentKeys, getKeyFormat } from '../binom/keys.ts';
import { getAddressProblem } from './addresses.ts';
import { DEFAULT_MAX_AGE_DAYS, isIsoDay } from './dates.ts';
import type { Attestation, KeyRegister, KeyScope, RegisteredKey, RegisterProblem } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads fields of one object of the register and collects what is wrong with them. */
class Reader {
  readonly #fields: Fields;
  readonly #at: string;
  readonly #problems: RegisterProblem[];
  #isHopeless = false;

  constructor(value: unknown, at: string, known: readonly string[], problems: RegisterProblem[]) {
    this.#at = at;
    this.#problems = problems;
    this.#fields = isFields(value) ? value : {};
    if (!isFields(value)) this.fail('', 'must be an object');
    this.#isHopeless = !isFields(value);
    const strange = Object.keys(this.#fields).filter((name) => !known.includes(name));
    // The name itself is not repeated: somebody may have pasted a key there.
    if (strange.length > 0) this.fail('', `has ${strange.length} unknown field(s): known are ${known.join(', ')}`);
  }

  fail(field: string, problem: string): void {
    // Of a value that is no object, that is all there is to say.
    if (this.#isHopeless) return;
    this.#problems.push({ at: [this.#at, field].filter(Boolean).join('.') || 'the register', problem });
  }

  has(field: string): boolean {
    return this.#fields[field] !== undefined;
  }

  /** A filled text that holds no key; '' when it is wrong. */
  text(field: string, hint: string, isRight: (text: string) => boolean = () => true): string {
    const value = this.#fields[field];
    if (typeof value !== 'string' || value.trim() === '') this.fail(field, `must be ${hint}`);
    else if (holdsKey(value)) this.fail(field, KEY_INSIDE);
    else if (!isRight(value)) this.fail(field, `must be ${hint}`);
    else return value;
    return '';
  }

  anyText(field: string): void {
    if (typeof this.#fields[field] !== 'string') this.fail(field, 'must be a text');
  }

  optionalText(field: string, hint: string): string | undefined {
    return this.#fields[field] === undefined ? undefined : this.text(field, hint);
  }

  /** A whole number from 1; undefined when absent or wrong. */
  count(field: string, hint: string): number | undefined {
    const value = this.#fields[field];
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
    this.fail(field, `must be ${hint}`);
    return undefined;
  }

  /** The items of a list; [] when absent or wrong. */
  list(field: string): readonly unknown[] {
    const value = this.#fields[field];
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.fail(field, 'must be a list');
    return [];
  }

  /** Texts given as one text or as a list of them. */
  texts(field: string, hint: string): readonly string[] {
    const value = this.#fields[field];
    if (typeof value === 'string') return [this.text(field, hint)];
    const items = this.list(field);
    if (items.some((item) => typeof item !== 'string' || item.trim() === '')) this.fail(field, `must be ${hint}`);
    const texts = items.filter((item) => typeof item === 'string');
    if (texts.some(holdsKey)) this.fail(field, KEY_INSIDE);
    return texts;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holdsKey(text: string): boolean {
  return getKeyFormat(text) !== undefined || findSelfEvidentKeys(text).length > 0;
}

const KEY_INSIDE = 'holds a key: remove it and rotate the key now';
const KEY_FIELDS = ['env', 'application', 'scope', 'owner', 'issued', 'maxAgeDays', 'addresses', 'user', 'note'];
const ATTESTATION_FIELDS = ['guideline', 'by', 'date', 'reviewDays', 'evidence', 'note'];
const NOTE_HINT = 'a text without keys';
const DAY_HINT = 'a calendar day in the form YYYY-MM-DD';

function readKey(value: unknown, at: string, problems: RegisterProblem[]): RegisteredKey {
  const reader = new Reader(value, at, KEY_FIELDS, problems);
  const application = reader.texts('application', 'a path glob or a list of path globs of the application');
  if (application.length === 0)
    reader.fail('application', 'is missing: name the paths of the application that uses the key');
  const addresses = reader.list('addresses').map((entry) => (typeof entry === 'string' ? entry : ''));
  addresses.forEach((entry, index) => {
    const problem = getAddressProblem(entry);
    if (problem !== undefined) reader.fail(`addresses[${index}]`, problem);
  });
  reader.optionalText('note', NOTE_HINT);
  return {
    env: reader.text('env', 'the name of an environment variable, such as BINOM_API_KEY', (text) =>
      /^[A-Za-z_]\w*$/.test(text),
    ),
    application,
    scope: readScope(reader),
    owner: reader.text('owner', 'the person or team who answers for the key'),
    issued: reader.text('issued', DAY_HINT, isIsoDay),
    maxAgeDays: reader.count('maxAgeDays', 'a whole number of days'),
    addresses,
    user: reader.count('user', 'the id of a Binom user'),
  };
}

function readScope(reader: Reader): KeyScope {
  return reader.text('scope', '"read" or "write"', (text) => text === 'read' || text === 'write') === 'write'
    ? 'write'
    : 'read';
}

function readAttestation(value: unknown, at: string, problems: RegisterProblem[]): Attestation {
  const reader = new Reader(value, at, ATTESTATION_FIELDS, problems);
  const hint = 'the number of days until the next review';
  const reviewDays = reader.count('reviewDays', hint);
  if (!reader.has('reviewDays')) reader.fail('reviewDays', `is missing: write ${hint}`);
  reader.optionalText('note', NOTE_HINT);
  return {
    guideline: reader.text('guideline', 'the id of a guideline, such as network.vpn', (text) =>
      /^[a-z]+(\.[a-z\d-]+)+$/.test(text),
    ),
    by: reader.text('by', 'the name of who states it'),
    date: reader.text('date', DAY_HINT, isIsoDay),
    reviewDays: reviewDays ?? 1,
    evidence: reader.optionalText('evidence', 'a link to the proof or its name'),
  };
}

/** Two entries with one env name for one application leave open which of them counts. */
function checkDuplicates(keys: readonly RegisteredKey[], problems: RegisterProblem[]): void {
  const seen = new Map<string, number>();
  keys.forEach((key, index) => {
    for (const path of key.application) {
      const first = seen.get(`${key.env}\n${path}`);
      if (first !== undefined)
        problems.push({ at: `keys[${index}]`, problem: `repeats keys[${first}]: keep one entry a key` });
      seen.set(`${key.env}\n${path}`, index);
    }
  });
}

/**
 * Checks the parsed content of a register.
 * @returns the register, and what is wrong with it; with problems the register must not be used.
 */
export function validateRegister(value: unknown): { register: KeyRegister; problems: readonly RegisterProblem[] } {
  const problems: RegisterProblem[] = [];
  const reader = new Reader(value, '', ['$schema', 'maxAgeDays', 'keys', 'attestations'], problems);
  if (reader.has('$schema')) reader.anyText('$schema');
  if (!reader.has('keys')) reader.fail('keys', 'is missing: write a list with one entry a key');
  const keys = reader.list('keys').map((item, index) => readKey(item, `keys[${index}]`, problems));
  const attestations = reader
    .list('attestations')
    .map((item, index) => readAttestation(item, `attestations[${index}]`, problems));
  checkDuplicates(keys, problems);
  const maxAgeDays = reader.count('maxAgeDays', 'a whole number of days') ?? DEFAULT_MAX_AGE_DAYS;
  return { register: { maxAgeDays, keys, attestations }, problems };
}
