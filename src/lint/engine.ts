import type { BlobCache } from './cache.ts';
import { type CodeDetector, type CodeResult, isComponent, isProgram } from './code-detector.ts';
import { ConfigError } from './config-error.ts';
import { type FileText, readText } from './file-text.ts';
import { type Counts, createCounts, type Position, type Problem, type RawFinding } from './finding.ts';
import { GitError } from './git.ts';
import { LineIndex } from './line-index.ts';
import type { Look } from './quick-search.ts';
import { reconcile } from './reconcile.ts';
import { UnreadableError } from './sources/read-file.ts';
import type { Entry, Loaded } from './source.ts';
import type { TextDetector, TextInput } from './text-detector.ts';
import { readWindows } from './windows.ts';

/** A finding with its place in the whole text; `secret` is still inside, so it stays in the engine. */
export interface PlacedFinding {
  readonly entry: Entry;
  readonly raw: RawFinding;
  /** One more sentence for the message. */
  readonly note?: string;
  readonly start: Position;
  readonly end: Position;
}

export interface EngineOptions {
  readonly code: CodeDetector;
  readonly text: TextDetector;
  /** A comment without a reason hides nothing. */
  readonly requireReason: boolean;
  /** Old versions need not parse: nobody can mend them. */
  readonly isHistory: boolean;
  readonly cache?: BlobCache;
  /** Hears of each text that is more than looked at. */
  readonly onCandidate?: (path: string) => void;
  /** Takes the fixed text of a file; undefined when nothing is to be fixed. */
  readonly writeFix?: (entry: Entry, text: string, encoding: string) => boolean;
}

const UNPARSABLE = 'so its rules did not run: mend the syntax, or leave the file out by an ignore pattern.';

/** Runs all detectors over texts, one after another, and keeps the counts. */
export class Engine {
  readonly counts: Counts = createCounts();
  readonly problems: Problem[] = [];
  readonly findings: PlacedFinding[] = [];
  readonly notes: string[] = [];
  /** How many findings of each rule comments hide. */
  readonly suppressedByRule = new Map<string, number>();
  readonly #options: EngineOptions;
  readonly #look: Look | undefined;
  #unparsedVersions = 0;

  /** @param look for many texts: most of them are done after it */
  constructor(options: EngineOptions, look?: Look) {
    this.#options = options;
    this.#look = look;
  }

  async check(loaded: Loaded): Promise<void> {
    const { path } = loaded.entry;
    try {
      if ('problem' in loaded) this.problems.push(loaded.problem);
      else if ('bytes' in loaded) await this.#checkWhole(loaded.entry, loaded.bytes);
      else await this.#checkLarge(loaded.entry, loaded.chunks, loaded.size);
    } catch (error) {
      if (error instanceof UnreadableError) this.problems.push(error.problem);
      else if (error instanceof ConfigError || error instanceof GitError) throw error;
      else this.problems.push({ kind: 'rule-crash', path, message: describeCrash(error) });
    }
  }

  /** Call once, after the last text. */
  finish(): void {
    if (this.#unparsedVersions > 0) {
      this.notes.push(
        `${String(this.#unparsedVersions)} old versions do not parse: the checks for text ran over them, the ESLint rules did not.`,
      );
    }
    this.counts.problems = this.problems.length;
  }

  async #checkWhole(entry: Entry, bytes: Buffer): Promise<void> {
    const input = readText(entry.path, bytes, this.#look);
    if (input === undefined) {
      this.counts.binary += 1;
      await this.#checkBinary(entry, bytes);
      return;
    }
    this.counts.checked += 1;
    this.counts.bytes += bytes.length;
    const shouldParse = (isProgram(input) || isComponent(entry.path)) && (await this.#options.code.isCandidate(input));
    if (!shouldParse && !this.#options.text.isCandidate(input)) return;
    this.#options.onCandidate?.(entry.path);
    const key = await this.#options.cache?.getKey(bytes, entry.path);
    if (key !== undefined && this.#options.cache?.has(key) === true) {
      this.counts.cached += 1;
      return;
    }
    const before = this.findings.length + this.problems.length + this.#unparsedVersions + this.counts.suppressed;
    await this.#checkText(shouldParse ? await this.#fix(entry, input) : input, entry, shouldParse);
    const after = this.findings.length + this.problems.length + this.#unparsedVersions + this.counts.suppressed;
    if (key !== undefined && after === before) this.#options.cache?.add(key);
  }

  /** A key that needs no context shows in a database or an uncompressed archive too. */
  async #checkBinary(entry: Entry, bytes: Buffer): Promise<void> {
    const input: TextInput = { path: entry.path, text: bytes.toString('latin1'), isBinary: true };
    if (this.#options.text.isCandidate(input)) await this.#checkText(input, entry, false);
  }

  async #fix(entry: Entry, input: FileText): Promise<TextInput> {
    if (this.#options.writeFix === undefined) return input;
    const fixed = await this.#options.code.fix(input);
    if (fixed === undefined || fixed === input.text) return input;
    return this.#options.writeFix(entry, fixed, input.encoding) ? { path: input.path, text: fixed } : input;
  }

  async #checkText(input: TextInput, entry: Entry, shouldParse: boolean): Promise<void> {
    const lines = new LineIndex(input.text, shouldParse);
    const code = shouldParse ? await this.#runCode(input, lines) : undefined;
    const texts = this.#options.text.isCandidate(input)
      ? await this.#options.text.detect(input)
      : { findings: [], ignores: [] };
    if ((code === undefined || code.findings.length === 0) && texts.findings.length === 0) return;
    const all = reconcile({
      text: input.text,
      lines,
      code: code?.findings ?? [],
      texts: texts.findings,
      ignores: texts.ignores,
    });
    this.#keep(all, entry, (offset) => lines.getPosition(offset));
  }

  async #runCode(input: TextInput, lines: LineIndex): Promise<CodeResult> {
    const result = await this.#options.code.detect(input, lines);
    if (result.isIgnored === true) {
      if (isProgram(input)) this.counts.ignored += 1;
      return result;
    }
    if (result.isSkipped === true) return result;
    this.counts.parsed += 1;
    if (result.unparsable !== undefined && this.#options.isHistory) this.#unparsedVersions += 1;
    else if (result.unparsable !== undefined) {
      const message = `The file does not parse (${result.unparsable.replace(/\.$/u, '')}), ${UNPARSABLE}`;
      this.problems.push({ kind: 'unparsable', path: input.path, message });
    }
    return result;
  }

  /** A text too large to be held: the checks for text run over windows of it; it is not parsed. */
  async #checkLarge(entry: Entry, chunks: AsyncIterable<Buffer>, size: number): Promise<void> {
    let count = 0;
    const seen = new Set<string>();
    for await (const window of readWindows(chunks)) {
      count += 1;
      const input: TextInput = { path: entry.path, text: window.text };
      if (!this.#options.text.isCandidate(input)) continue;
      const lines = new LineIndex(window.text);
      const texts = await this.#options.text.detect(input);
      const place = (offset: number): Position => {
        const { line, column } = lines.getPosition(offset);
        return { line: line + window.line, column: line === 1 ? column + window.column : column };
      };
      const all = reconcile({ text: window.text, lines, code: [], texts: texts.findings, ignores: texts.ignores });
      const fresh = all.filter((finding) => {
        const { line, column } = place(finding.start);
        const id = `${finding.rule}\0${String(line)}\0${String(column)}`;
        return !seen.has(id) && seen.add(id);
      });
      this.#keep(fresh, entry, place);
    }
    if (count === 0) {
      this.counts.binary += 1;
      return;
    }
    this.counts.checked += 1;
    this.counts.bytes += size;
    if (isProgram({ path: entry.path, text: '' })) {
      this.notes.push(`${entry.path} is too large to parse: only the checks for text ran over it.`);
    }
  }

  #keep(all: readonly RawFinding[], entry: Entry, place: (offset: number) => Position): void {
    for (const raw of all) {
      const { suppression } = raw;
      if (suppression !== undefined && !(this.#options.requireReason && suppression.reason === '')) {
        this.counts.suppressed += 1;
        this.suppressedByRule.set(raw.rule, (this.suppressedByRule.get(raw.rule) ?? 0) + 1);
        continue;
      }
      const note = suppression === undefined ? undefined : NO_REASON;
      this.findings.push({ entry, raw, note, start: place(raw.start), end: place(raw.end) });
    }
  }
}

const NO_REASON = 'A comment disables this without a reason, so it does not count: write the reason after `--`.';

function describeCrash(error: unknown): string {
  const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return `A check failed on this file (${said}): please report it with the file's type, and leave the file out until then.`;
}
