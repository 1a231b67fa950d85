/** Finds certificate checks that are switched off, and TLS below 1.2, in files of any type by the rows of `tls-rows.ts`. */
import type { DetectOptions } from './detect-key.ts';
import { getOwners } from './owners.ts';
import type { FileKind, TextFinding } from './text.ts';
import {
  getFileKind,
  isInComment,
  isInQuotes,
  isRemovedLine,
  isWarning,
  lineBefore,
  lineEnd,
  lineStart,
  MAX_FINDINGS,
} from './text.ts';
import type { TlsRow } from './tls-rows.ts';
import { TLS_ROWS } from './tls-rows.ts';

/** Without one of these, no row can match: most files are done after this. */
const HINT =
  /cert(?!ain)|verif|insecure|trust[-_]?(?:all|self|every|server)|trusted[-_]host|unauthorized|curl|PYTHONHTTPS|SecurityProtocol|CheckValidation|MinProtocol|MaxProtocol|_ca_bundle|SECLEVEL|--no-check|ValidationCallback|identification_?algorithm|(?:check|assert|validate)[-_]?host|TrustEvaluator|useCredential|13056/i;
/** Apart, as case tells here: `classList` holds an "ssl" too. */
const HINT_WORD = /SSL|TLS|(?<![A-Za-z])(?:ssl|tls|Ssl|Tls)|[a-z](?:Ssl|Tls)/;

/**
 * @returns findings whose ranges are the setting or option; kinds `disabledVerification` and `weakTls`, both without data
 */
export function detectTls(text: string, { path }: Pick<DetectOptions, 'path'>): TextFinding[] {
  if (!HINT_WORD.test(text) && !HINT.test(text)) return [];
  const kind = getFileKind(path);
  if (kind === 'yaml' && isRuleSet(text)) return [];
  const found: TextFinding[] = [];
  const isPage = /\.html?$/i.test(path);
  const source = kind === 'yaml' ? foldScalars(text) : text;
  for (const row of TLS_ROWS) {
    if (row.kinds && !row.kinds.includes(kind)) continue;
    if (row.needs && !row.needs.test(text)) continue;
    for (const hit of source.matchAll(row.pattern)) {
      if (found.length >= MAX_FINDINGS) break;
      const range = rangeOf(text, hit.index, hit[0]);
      if ((isPage && !isInScript(text, range.start)) || isRemovedLine(text, range.start, path)) continue;
      if (!isActive(text, range.start, range.end, row, kind)) continue;
      found.push({ ...range, kind: row.isWeak ? 'weakTls' : 'disabledVerification', data: {} });
    }
  }
  return onePerLine(text, found);
}

/** Rules of a scanner of code, such as Semgrep's: what they look for is not set. */
function isRuleSet(text: string): boolean {
  return /^rules:[ \t]*\r?$/m.test(text) && /^[ \t]+(?:- )?pattern(?:s|-either|-regex|-inside|-sources)?:/m.test(text);
}

/** What stands in a page outside of its scripts is read by people. */
function isInScript(text: string, offset: number): boolean {
  const near = text.slice(Math.max(0, offset - 20_000), offset);
  return near.lastIndexOf('<script') > near.lastIndexOf('</script');
}

/** YAML's folded scalars (`run: >-`) are one line: their line breaks become spaces, so that no offset moves. */
function foldScalars(text: string): string {
  if (!/:[ \t]*>[+-]?[ \t]*\r?\n/.test(text)) return text;
  let indent = -1;
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const width = line.length - line.trimStart().length;
      if (indent >= 0 && line.trim() !== '' && width <= indent) indent = -1;
      const next = lines[index + 1];
      const isFolded =
        indent >= 0 && next !== undefined && next.trim() !== '' && next.length - next.trimStart().length > indent;
      if (/:[ \t]*>[+-]?[ \t]*\r?$/.test(line)) indent = width;
      if (index === lines.length - 1) return line;
      return isFolded ? `${line} ` : `${line}\n`;
    })
    .join('');
}

/** Without what leads to it; of several lines the last, on which the option or value stands. */
function rangeOf(text: string, index: number, hit: string): { start: number; end: number } {
  const end = index + hit.length;
  const lead = /^[\s;&|("'`$={[!]*/.exec(hit)?.[0].length ?? 0;
  const line = lineStart(text, end);
  if (line <= index + lead) return { start: wordStart(text, index + lead), end };
  return { start: line + (/^\s*/.exec(text.slice(line, end))?.[0].length ?? 0), end };
}

/** A row may begin within a name: `skip_verify` of `proxy_ssl_skip_verify`. */
function wordStart(text: string, offset: number): number {
  return offset - (/[\w.-]{0,60}$/.exec(text.slice(Math.max(0, offset - 60), offset))?.[0].length ?? 0);
}

/** Not a comment, a message, a warning in prose, or a line that the row excludes. */
function isActive(text: string, start: number, end: number, row: TlsRow, kind: FileKind): boolean {
  const line = text.slice(Math.max(lineStart(text, end), end - 1000), Math.min(lineEnd(text, end), end + 300));
  if (row.unless?.test(line)) return false;
  if (kind === 'markdown') return isInFence(text, start) && !isMarkdownWarning(text, start);
  if (row.notUnder && getOwners(text, start, kind).some((owner) => row.notUnder?.test(owner))) return false;
  if (kind === 'log' || (kind === 'notebook' && isProseCell(text, start))) return false;
  const settingStart = Math.max(start, lineStart(text, end));
  if (isInComment(text, start, kind) || isInComment(text, settingStart, kind)) return false;
  const before = lineBefore(text, start);
  if (isMessage(before, line)) return false;
  if (row.inText) return true;
  // A notebook's code and JSON's keys stand in quotes.
  if (kind === 'json' && isShownInJson(text, start, end)) return false;
  if (kind === 'json' || kind === 'yaml' || kind === 'properties') return !isProse(text, end);
  if (kind === 'notebook' || kind === 'text') return true;
  return !isInQuotes(before) || isOwnQuote(text, start);
}

/** The match begins with a quoted name (`'verify_peer' => false`), so the quote that is open before it is its own. */
function isOwnQuote(text: string, start: number): boolean {
  const quote = text.charAt(start - 1);
  if (!/["'`]/.test(quote)) return false;
  return (
    /^[\w.-]{1,60}/.test(text.slice(start, start + 61)) &&
    text
      .slice(start, start + 62)
      .replace(/^[\w.-]+/, '')
      .startsWith(quote)
  );
}

/** A JSON string that is no code: a pattern that somebody looks for, such as `"verify=False"`. */
function isShownInJson(text: string, start: number, end: number): boolean {
  const before = lineBefore(text, start);
  if (!isInQuotes(before) || isOwnQuote(text, start)) return false;
  const whole = before.slice(before.lastIndexOf('"') + 1) + text.slice(start, Math.min(lineEnd(text, end), end + 200));
  return !/[{}();\\]/.test(whole.split('"')[0] ?? '');
}

/** What goes on in words after the setting is a text for people. */
function isProse(text: string, end: number): boolean {
  return /^["'`]?\s+(?:[\p{Ll}\p{Lu}][\p{Ll}]*[,.]?\s+){1,}\p{Ll}+/u.test(text.slice(end, end + 60));
}

/** A text for people that mentions a command: `echo "never use curl -k"`. */
function isMessage(before: string, line: string): boolean {
  if (/^\s*(?:-\s*)?["']?(?:description|title|summary|help|message|displayName)["']?\s?:/i.test(before)) return true;
  if (/\b(?:usage|hint|help(?:Text|_text)?|docs?)\s?:?=\s?["'`]/i.test(before)) return true;
  if (
    /\b(?:echo|print\w*|log\w*|warn\w*|error|raise|throw|panic|puts|die|exit|console\.\w+|description|title|summary|help|message|displayName)\b["']?\s*(?:[:(]\s*)?\S*[("'`]/i.test(
      before,
    )
  ) {
    return isWarning(line);
  }
  return (
    /^\s*(?:if|elif|when|assert|test|grep|rg)\b|^\s*\[\[?\s|\b(?:assert\w*|expect|refute\w*)\s?\(/.test(before) ||
    /\bgrep\b[^|]*$/.test(before) ||
    (isWarning(before) && isInQuotes(before))
  );
}

/** Inside of a fenced code block. */
function isInFence(text: string, offset: number): boolean {
  const fences = text.slice(0, offset).match(/^[ \t]*(?:```|~~~)/gm)?.length ?? 0;
  return fences % 2 === 1;
}

/** A notebook's cell of Markdown. */
function isProseCell(text: string, offset: number): boolean {
  const near = text.slice(Math.max(0, offset - 50_000), offset);
  return /^"cell_type"\s*:\s*"(?:markdown|raw)"/.test(
    near.slice(Math.max(0, near.lastIndexOf('"cell_type"'))).slice(0, 40),
  );
}

/** The lines before a fenced block, or a comment in it, tell the reader not to do it. */
function isMarkdownWarning(text: string, offset: number): boolean {
  const fence = Math.max(text.lastIndexOf('```', offset), text.lastIndexOf('~~~', offset));
  const near = text.slice(Math.max(0, fence - 240), Math.max(0, fence));
  const paragraph =
    near
      .split(/\n\s*\n/)
      .filter((part) => part.trim() !== '')
      .at(-1) ?? '';
  const line = text.slice(lineStart(text, offset), lineEnd(text, offset));
  return (
    isWarning(paragraph) || isWarning(text.slice(fence, offset)) || isWarning(line) || /^\s*(?:#|\/\/|-)/.test(line)
  );
}

/** Two rows that see the same line report once. */
function onePerLine(text: string, found: readonly TextFinding[]): TextFinding[] {
  const kept: TextFinding[] = [];
  const lines = new Set<string>();
  for (const entry of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const line = `${lineStart(text, entry.end)} ${entry.kind}`;
    if (lines.has(line) || kept.length >= MAX_FINDINGS) continue;
    lines.add(line);
    kept.push(entry);
  }
  return kept;
}
