/** What `settings.binom` of an ESLint configuration, and the options of the preset, may hold. */
export interface BinomSettings {
  /** More credential names: exact strings, or patterns written as `"/regex/flags"`. */
  readonly names: readonly (string | RegExp)[];
  /** Hosts (with or without port) of the user's trackers, lower case. */
  readonly trackers: readonly string[];
  readonly clients: readonly string[];
  readonly loggers: readonly string[];
  readonly redactors: readonly string[];
  /** `any` widens the guarded names from Binom's to the whole field's. */
  readonly credentials: 'binom' | 'any';
  /** Path of the key register, as the user wrote it. */
  readonly register: string | undefined;
}

/** Thrown by {@link readSettings}; its message names the option and says what it must be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export const DEFAULT_SETTINGS: BinomSettings = Object.freeze({
  names: [],
  trackers: [],
  clients: [],
  loggers: [],
  redactors: [],
  credentials: 'binom',
  register: undefined,
});

const LISTS = ['names', 'trackers', 'clients', 'loggers', 'redactors'] as const;
const KNOWN = new Set<string>([...LISTS, 'credentials', 'register']);

/** Parsed settings by the raw object: every rule of a file asks for the same ones. */
const cache = new WeakMap<object, BinomSettings>();

/**
 * Validates the value of `settings.binom`.
 * @param raw what the user wrote; `undefined` and `null` mean the defaults
 * @throws SettingsError when an option is unknown or of a wrong type
 */
export function readSettings(raw: unknown): BinomSettings {
  if (raw === undefined || raw === null) return DEFAULT_SETTINGS;
  if (typeof raw !== 'object' || Array.isArray(raw)) throw new SettingsError('settings.binom must be an object.');
  const known = cache.get(raw);
  if (known) return known;
  const given: Record<string, unknown> = { ...raw };
  for (const option of Object.keys(given)) {
    if (!KNOWN.has(option)) {
      throw new SettingsError(`settings.binom.${option} is not an option; there are ${[...KNOWN].join(', ')}.`);
    }
  }
  const [names, trackers, clients, loggers, redactors] = LISTS.map((option) => readList(given[option], option));
  const settings: BinomSettings = {
    names: (names ?? []).map(readName),
    trackers: (trackers ?? []).map(readHost),
    clients: clients ?? [],
    loggers: loggers ?? [],
    redactors: redactors ?? [],
    credentials: readCredentials(given['credentials']),
    register: readRegister(given['register']),
  };
  cache.set(raw, settings);
  return settings;
}

function readList(value: unknown, option: string): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every((entry): entry is string => typeof entry === 'string' && entry !== '')) {
    throw new SettingsError(`settings.binom.${option} must be an array of non-empty strings.`);
  }
  return value;
}

function readName(name: string): string | RegExp {
  const pattern = /^\/(.+)\/([a-z]*)$/.exec(name);
  if (!pattern) return name;
  try {
    // A `g` or `y` pattern would keep state between two tests of the same name.
    return new RegExp(pattern[1] ?? '', (pattern[2] ?? '').replace(/[gy]/g, ''));
  } catch {
    throw new SettingsError(`settings.binom.names has ${name}, which is not a valid regular expression.`);
  }
}

/** People paste the address: `https://trk.example.com/` means the host alone. */
function readHost(host: string): string {
  const bare = host
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*/s, '');
  if (bare === '') throw new SettingsError('settings.binom.trackers must hold host names such as trk.example.com.');
  return bare;
}

function readCredentials(value: unknown): 'binom' | 'any' {
  if (value === undefined || value === 'binom') return 'binom';
  if (value === 'any') return 'any';
  throw new SettingsError('settings.binom.credentials must be "binom" or "any".');
}

function readRegister(value: unknown): string | undefined {
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  throw new SettingsError('settings.binom.register must be the path of the key register.');
}
