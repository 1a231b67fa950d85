/** Pieces of a text in which the value of a name is looked for. The block under a name whose field `value` or `default` holds what the name is for: GitLab's variables, `app.json`, ARM parameters. */
import type { NameAt } from './literals.ts';
import type { FileKind } from './text.ts';
import { lineEnd, lineStart } from './text.ts';

const OPEN = /["']?[ \t]?(?:=>|[:=])[ \t]?\{(?!\{)/y;
const HEAD = /["']?:[ \t]*\r?$/;
const DATA = new Set<FileKind>(['json', 'yaml', 'terraform', 'toml']);

/** @returns offsets of the block, or `undefined` when the name opens none; for files of data only */
export function nestedBlock(text: string, at: NameAt, kind: FileKind): [number, number] | undefined {
  if (!DATA.has(kind)) return undefined;
  OPEN.lastIndex = at.end;
  if (OPEN.test(text)) {
    const open = OPEN.lastIndex;
    const length = text.slice(open, open + 400).indexOf('}');
    return length < 0 ? undefined : [open, open + length];
  }
  const end = lineEnd(text, at.end);
  if (kind !== 'yaml' || !HEAD.test(text.slice(at.end, end))) return undefined;
  return [end, deeperEnd(text, at.start, end)];
}

/** Where the lines end that are indented deeper than the line of `offset`; eight at most. */
function deeperEnd(text: string, offset: number, from: number): number {
  const indent = widthOf(text.slice(lineStart(text, offset), offset));
  let end = from;
  for (let lines = 0; lines < 8 && end < text.length; lines += 1) {
    const next = text.slice(end + 1, Math.min(lineEnd(text, end + 1), end + 400));
    if (next.trim() !== '' && widthOf(next) <= indent) break;
    end = lineEnd(text, end + 1);
  }
  return end;
}

function widthOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** From the brace after `from` to the one that closes it on a line of its own, or the first one. */
export function blockAfter(text: string, from: number): [number, number] {
  const lead = text.slice(from, from + 20).indexOf('{');
  if (lead < 0) return [from, from];
  const open = from + lead;
  const block = text.slice(open, open + 1500);
  const close = block.indexOf('\n}');
  const inline = block.indexOf('}');
  return [open, open + (close >= 0 ? close : inline >= 0 ? inline : block.length)];
}

/** The list item or mapping of the line: neighbours of the same indentation, up to a dash. */
export function yamlItem(text: string, offset: number): [number, number] {
  const start = lineStart(text, offset);
  const indent = /^[ \t]*(?:- +)?/.exec(text.slice(start, start + 200))?.[0].length ?? 0;
  let end = lineEnd(text, offset);
  for (let lines = 0; lines < 8 && end < text.length; lines += 1) {
    const next = text.slice(end + 1, Math.min(lineEnd(text, end + 1), end + 400));
    const width = /^[ \t]*/.exec(next)?.[0].length ?? 0;
    if (next.trim() !== '' && (width < indent || /^\s*- /.test(next))) break;
    end = lineEnd(text, end + 1);
  }
  let from = start;
  const startsItem = /^[ \t]*- /.test(text.slice(start, start + 200));
  // `- value: …` may come before `name:`.
  for (let lines = 0; !startsItem && lines < 4 && from > 0; lines += 1) {
    from = lineStart(text, from - 1);
    if (/^[ \t]*- /.test(text.slice(from, from + 200))) break;
  }
  return [from, end];
}

/** From the nearest opener before the name to the nearest closer after it: `{…}`, `<…>`, `(…)`. */
export function braceItem(text: string, at: NameAt): [number, number] {
  const head = text.slice(Math.max(0, at.start - 600), at.start);
  const tail = text.slice(at.end, at.end + 1200);
  const open = Math.max(
    head.lastIndexOf('{'),
    head.lastIndexOf('<'),
    head.lastIndexOf('('),
    head.lastIndexOf('}'),
    head.lastIndexOf('>'),
  );
  const close = closeOf(tail);
  return [at.start - head.length + Math.max(0, open), close < 0 ? at.end + Math.min(tail.length, 400) : at.end + close];
}

/** Where the item ends: its own brace, behind those of what it holds (`schema: { … }`), or a tag's end. */
function closeOf(tail: string): number {
  let depth = 0;
  for (let at = 0; at < tail.length; at += 1) {
    const char = tail.charAt(at);
    if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    if (depth < 0 || (char === '>' && tail.charAt(at - 1) !== '=')) return at;
  }
  return -1;
}
