/** One line of a file in the manner of .gitignore. */
interface IgnoreLine {
  readonly isNegated: boolean;
  readonly pattern: RegExp;
}

const SPECIAL = /[.+^${}()|\\]/gu;

/** The part of a pattern between slashes, as a regular expression. */
function translateSegment(segment: string): string {
  let result = '';
  for (let at = 0; at < segment.length; at += 1) {
    const char = segment.charAt(at);
    const close = char === '[' ? segment.indexOf(']', at + 2) : -1;
    if (char === '*') result += '[^/]*';
    else if (char === '?') result += '[^/]';
    else if (close > 0) {
      result += `[${segment
        .slice(at + 1, close)
        .replace(/^!/u, '^')
        .replaceAll('\\', '\\\\')}]`;
      at = close;
    } else if (char === '\\' && at + 1 < segment.length) {
      at += 1;
      result += segment.charAt(at).replace(SPECIAL, '\\$&');
    } else result += char.replace(SPECIAL, '\\$&').replace(/[[\]]/u, '\\$&');
  }
  return result;
}

function readLine(line: string): IgnoreLine | undefined {
  const trimmed = line.replace(/(?<=\\\s|[^\\\s]|^)\s+$/u, '');
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  const isNegated = trimmed.startsWith('!');
  const body = isNegated ? trimmed.slice(1) : trimmed;
  const isAnchored = body.replace(/\/$/u, '').includes('/');
  const segments = body.replace(/^\//u, '').replace(/\/$/u, '').split('/');
  const parts = segments.map((segment, index) => {
    const isLast = index === segments.length - 1;
    if (segment === '**') return isLast ? '.*' : '(?:.*/)?';
    return `${translateSegment(segment)}${isLast ? '' : '/'}`;
  });
  // A match of a folder is a match of all that is in it; a pattern with an end slash matches folders only.
  const end = body.endsWith('/') ? '/' : '(?:/|$)';
  return { isNegated, pattern: new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${parts.join('')}${end}`, 'su') };
}

/**
 * Reads a file in the manner of .gitignore, such as .secretlintignore.
 * @returns whether a path (relative to the file's folder, with `/`) is ignored; the last line that matches decides
 */
export function readIgnoreFile(text: string): (path: string) => boolean {
  const lines = text.split(/\r?\n/u).flatMap((line) => readLine(line) ?? []);
  return (path) => lines.reduce((ignored, line) => (line.pattern.test(path) ? !line.isNegated : ignored), false);
}
