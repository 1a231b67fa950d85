/** A program's text as the questions of the prefilter see it. */

/** A text that is asked about, and which of the watched words it holds. */
export interface SourceText {
  /** The raw text, followed by the same without its disguises. */
  readonly text: string;
  /** Lower case. */
  readonly words: ReadonlySet<string>;
}

/** True when the text holds one of the words. Most texts hold none or few, so it is theirs that are looked up. */
export function hasAny({ words }: SourceText, wanted: ReadonlySet<string>): boolean {
  for (const word of words) if (wanted.has(word)) return true;
  return false;
}

const NAME_CHARACTER = /[\w$-]/;
const MAX_NAME = 80;

/**
 * True when a name around one of a pattern's hits passes a test. Each distinct name is tested once.
 * @param pattern a global pattern of letters that such names hold
 */
export function hasName(text: string, pattern: RegExp, isWanted: (name: string) => boolean): boolean {
  const tested = new Set<string>();
  for (const { 0: hit, index } of text.matchAll(pattern)) {
    let start = index;
    let end = index + hit.length;
    while (start > 0 && index - start < MAX_NAME && NAME_CHARACTER.test(text.charAt(start - 1))) start -= 1;
    while (end < text.length && end - index < MAX_NAME && NAME_CHARACTER.test(text.charAt(end))) end += 1;
    const name = text.slice(start, end);
    if (tested.has(name)) continue;
    tested.add(name);
    if (isWanted(name)) return true;
  }
  return false;
}
