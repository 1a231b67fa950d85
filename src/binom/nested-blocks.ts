/** The block under a name whose field `value` or `default` holds what the name is for: GitLab's variables, `app.json`, ARM parameters. */
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
    const length = text.slice(open, open + 400).search(/[{}]/);
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
