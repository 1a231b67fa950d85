/** The parts of the security guidelines, in their order. */
export type Section = 'storage' | 'transport' | 'network' | 'access' | 'monitoring' | 'incident' | 'compliance';

/** A question that the key register answers. */
export type RegisterFact = 'ages' | 'applications' | 'scopes' | 'addresses' | 'owners';

/** What checks a guideline. A guideline with no entry but `isAttested` can be checked by no machine. */
export interface Checks {
  /** ESLint rules of the plugin. */
  readonly rules?: readonly string[];
  /** Rules of the secretlint preset. */
  readonly preset?: readonly string[];
  /** Facts of the key register. */
  readonly register?: RegisterFact;
  /** A command of binom-lint that does the work. */
  readonly command?: 'incident' | 'report' | '--history';
  /** A dated attestation in the key register has to say that it is done. */
  readonly isAttested?: boolean;
}

/** One line of the guidelines. */
export interface Guideline {
  /** Stable name, as attestations use it: `<section>.<name>`. */
  readonly id: string;
  readonly section: Section;
  /** The line as the guidelines have it. */
  readonly text: string;
  readonly checks: Checks;
  /** What exactly is checked, or what the attestation has to say; one sentence. */
  readonly how: string;
  /** Numbers of CWE entries. */
  readonly cwe: readonly number[];
  /** Requirements of the OWASP ASVS 5.0.0. */
  readonly asvs: readonly string[];
  /** Categories of the OWASP Top 10 of 2021. */
  readonly top10: readonly string[];
  /** GDPR articles, where the line is about them. */
  readonly gdpr?: readonly string[];
}
