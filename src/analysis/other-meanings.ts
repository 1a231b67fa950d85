/**
 * Names that mean a credential elsewhere and something else in a file, under `credentials: "any"`.
 *
 * | name | in a file about | is |
 * |---|---|---|
 * | `token`, `nextToken` | lexers and parsers, injectors | a word of the text that is read, what a provider is found by |
 * | `secret`, `secrets` | the secrets of a secret manager, none of which it reads | the name of one |
 * | `databaseURL` | Firebase | an address without a password |
 */
export class OtherMeanings {
  readonly #text: string;
  readonly #getNames: () => ReadonlySet<string>;
  #isLexer: boolean | undefined;
  #isRegistry: boolean | undefined;

  /** @param getNames all names of the program */
  constructor(text: string, getNames: () => ReadonlySet<string>) {
    this.#text = text;
    this.#getNames = getNames;
  }

  /** Does the name mean something else in this file? */
  has(name: string): boolean {
    if (/tokens?(?:\.(?:\*|\d+))*$/iu.test(name)) {
      if (SIGNING_IN.test(name)) return false;
      this.#isLexer ??= isLexer([...this.#getNames()].join(' '));
      return this.#isLexer;
    }
    if (/(?:^|\.)secrets?$/u.test(name)) {
      this.#isRegistry ??= SECRET_MANAGER.test(this.#text) && !READS_SECRET.test(this.#text);
      return this.#isRegistry;
    }
    return /(?:^|\.)(?:database|db)_?ur[li]$/iu.test(name) && /firebase/iu.test(this.#text);
  }
}

function isLexer(names: string): boolean {
  const isReading = /injector|lexer|tokeniz|tokenis|scanner|grammar|syntax|lookahead|consume|punctuator/iu.test(names);
  return isReading && !SIGNING_IN.test(names);
}

const SIGNING_IN =
  /jwt|auth(?!or(?!i[sz]))|bearer|(?:access|refresh)_?token|log_?in|passw|session|secret|credential|api_?(?:key|token)/iu;

const SECRET_MANAGER = /secret_?(?:manager|version)/iu;
/** `accessSecretVersion(…)`, `version.payload.data` */
const READS_SECRET = /accessSecret|payload/iu;
