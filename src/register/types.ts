/** What a key may do: `read` for reports, `write` for changes. Binom gives users "Read" or "Read & Write" per category. */
export type KeyScope = 'read' | 'write';

/** One Binom key of the register: everything about it but the key. */
export interface RegisteredKey {
  /** Name of the environment variable that holds the key. */
  readonly env: string;
  /** Paths of the one application that uses the key: globs, relative to the register. */
  readonly application: readonly string[];
  readonly scope: KeyScope;
  /** Person or team who answers for the key. */
  readonly owner: string;
  /** Day on which Binom issued the key, `YYYY-MM-DD`. */
  readonly issued: string;
  /** Days until the key must be rotated, when it differs from the register's. */
  readonly maxAgeDays: number | undefined;
  /** Addresses and networks from which the key is used. */
  readonly addresses: readonly string[];
  /** Id of the Binom user to whom the key belongs: Binom has one key a user, so two entries of a user share a key. */
  readonly user: number | undefined;
}

/** A dated statement about a guideline that no machine can check. */
export interface Attestation {
  /** Id of the guideline, such as `network.vpn`. */
  readonly guideline: string;
  /** Who states it. */
  readonly by: string;
  /** Day of the statement, `YYYY-MM-DD`. */
  readonly date: string;
  /** Days after which it must be looked at again. */
  readonly reviewDays: number;
  /** Where the proof lies: a link or a document's name. */
  readonly evidence: string | undefined;
}

/** The key register (`binom-keys.json`), checked. */
export interface KeyRegister {
  readonly maxAgeDays: number;
  readonly keys: readonly RegisteredKey[];
  readonly attestations: readonly Attestation[];
}

/** A fault of a register: where in the file (`keys[0].issued`) and what to write there. Never a value of the file. */
export interface RegisterProblem {
  readonly at: string;
  readonly problem: string;
}

/** What reading a register gave. `broken` carries at least one problem. */
export type RegisterResult =
  | { readonly state: 'found'; readonly path: string; readonly directory: string; readonly register: KeyRegister }
  | { readonly state: 'broken'; readonly path: string; readonly problems: readonly RegisterProblem[] }
  | { readonly state: 'missing' };
