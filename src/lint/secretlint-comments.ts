import type { LineIndex } from './line-index.ts';
import type { CapturedIgnore } from './secretlint-capture.ts';

const DISABLE = /secretlint-disable(?<mode>-next-line|-line)?(?<rest>[^\n\r]*)/gu;
const CLOSER = /(?:\*\/|-->|#\}|%>|--%>|\*\}|\}\}).*/u;

/**
 * The reason that a secretlint comment gives after `--`; empty when it gives none. Of several comments that could have made the ignored
 * range, the nearest before it counts.
 */
export function getSecretlintReason(text: string, lines: LineIndex, ignore: CapturedIgnore): string {
  const from = lines.getOffset(Math.max(1, lines.getPosition(ignore.start).line - 1), 1);
  const to = lines.getOffset(lines.getPosition(ignore.start).line + 1, 1);
  let reason = '';
  for (const found of text.slice(from, to).matchAll(DISABLE)) {
    const isNextLine = found.groups?.mode === '-next-line';
    const isOnLine = lines.getPosition(from + found.index).line === lines.getPosition(ignore.start).line;
    if (isNextLine === isOnLine) continue;
    const rest = found.groups?.rest ?? '';
    const dashes = rest.search(/--(?!>)/u);
    reason =
      dashes < 0
        ? ''
        : rest
            .slice(dashes + 2)
            .replace(CLOSER, '')
            .trim();
  }
  return reason;
}
