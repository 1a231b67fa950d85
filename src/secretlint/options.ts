import { readSettings, SettingsError } from '../binom/settings.ts';
import type { BinomSettings } from '../binom/settings.ts';

export const RULE_NAMES = ['key', 'tls', 'cleartext', 'client-exposed'] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** What a user may write under `options` of `eslint-plugin-binom/secretlint` in a `.secretlintrc.json`. */
export interface PresetOptions {
  /** Fingerprints of findings that are accepted, as the messages and `binom-lint` print them. */
  readonly allow?: readonly string[];
  /** Rules that are switched off: `key`, `tls`, `cleartext`, `client-exposed`. */
  readonly disable?: readonly RuleName[];
  /** More names of credentials: exact, or `"/regex/"`. */
  readonly names?: readonly string[];
  /** Hosts of your trackers. */
  readonly trackers?: readonly string[];
}

export interface ReadOptions {
  allow: ReadonlySet<string>;
  disable: ReadonlySet<string>;
  settings: BinomSettings;
}

const KNOWN = new Set(['allow', 'disable', 'names', 'trackers']);

/**
 * Validates the preset's options; secretlint hands over `[]` when there are none.
 * @throws Error that names the bad option; secretlint ends with exit code 2 then
 */
export function readOptions(raw: unknown): ReadOptions {
  const given: Record<string, unknown> =
    typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {};
  for (const option of Object.keys(given)) {
    if (!KNOWN.has(option))
      throw new Error(
        `eslint-plugin-binom/secretlint: "${option}" is not an option; there are ${[...KNOWN].join(', ')}.`,
      );
  }
  const disable = readList(given['disable'], 'disable').map((name) => name.slice(name.lastIndexOf('/') + 1));
  const unknown = disable.find((name) => !RULE_NAMES.some((rule) => rule === name));
  if (unknown !== undefined)
    throw new Error(
      `eslint-plugin-binom/secretlint: "disable" has "${unknown}"; the rules are ${RULE_NAMES.join(', ')}.`,
    );
  return {
    allow: new Set(readList(given['allow'], 'allow')),
    disable: new Set(disable),
    settings: readNames(given),
  };
}

function readNames(given: Record<string, unknown>): BinomSettings {
  try {
    return readSettings({ names: given['names'], trackers: given['trackers'] });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    // The same option stands elsewhere here.
    throw new Error(error.message.replace('settings.binom.', 'eslint-plugin-binom/secretlint: '), { cause: error });
  }
}

function readList(value: unknown, option: string): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((entry): entry is string => typeof entry === 'string')) return value;
  throw new Error(`eslint-plugin-binom/secretlint: "${option}" must be an array of strings.`);
}
