import { addDays, getAgeInDays } from './dates.ts';
import { isCovered } from './globs.ts';
import type { Attestation, KeyRegister, RegisteredKey } from './types.ts';

/** The entries for an environment variable: several when applications name their own keys alike. */
export function getKeysOf(register: KeyRegister, env: string): readonly RegisteredKey[] {
  return register.keys.filter((key) => key.env === env);
}

/** The entry of `env` for the application that has `path`, or undefined. */
export function getKeyFor(register: KeyRegister, env: string, path: string): RegisteredKey | undefined {
  return getKeysOf(register, env).find((key) => isCovered(path, key.application));
}

/** The entries of the applications that have `path`. */
export function getKeysOfPath(register: KeyRegister, path: string): readonly RegisteredKey[] {
  return register.keys.filter((key) => isCovered(path, key.application));
}

/** Entries that share a key with the given one: Binom has one key a user. */
export function getSharers(register: KeyRegister, key: RegisteredKey): readonly RegisteredKey[] {
  return key.user === undefined ? [] : register.keys.filter((other) => other !== key && other.user === key.user);
}

export interface Age {
  readonly days: number;
  readonly maxDays: number;
  readonly isOverdue: boolean;
  /** ISO day from which it is overdue. */
  readonly due: string;
}

function getAge(day: string, maxDays: number, now: Date): Age {
  const days = getAgeInDays(day, now);
  return { days, maxDays, isOverdue: days > maxDays, due: addDays(day, maxDays + 1) };
}

/** How old a key is at `now`, against its own or the register's greatest age. */
export function getKeyAge(register: KeyRegister, key: RegisteredKey, now: Date): Age {
  return getAge(key.issued, key.maxAgeDays ?? register.maxAgeDays, now);
}

/** How old an attestation is at `now`, against its review interval. */
export function getAttestationAge(attestation: Attestation, now: Date): Age {
  return getAge(attestation.date, attestation.reviewDays, now);
}
