/** The scheme of a tracker's address where it stands alone: a setting, a field of a URL, a constructor. For texts about Binom. */
import { REST_SHAPE, SURE_SHAPE } from './hosts.ts';
import { expandName, readValues } from './literals.ts';
import { splitWords } from './names.ts';
import { getOwners } from './owners.ts';
import type { FileKind, TextFinding } from './text.ts';
import { isInComment, lineEnd } from './text.ts';

/** Findings of kind `cleartext`, without data. */
export function findPlainSchemes(text: string, kind: FileKind): TextFinding[] {
  return [...findProtocols(text, kind), ...findConstructors(text, kind)];
}

/** `url.URL{Scheme: "http", Host: host, Path: "/public/api/v1/info"}` */
function isBesidePath(text: string, offset: number): boolean {
  const after = text.slice(offset, offset + 300).split('}')[0] ?? '';
  return SURE_SHAPE.test(after) || REST_SHAPE.test(after);
}

/** Dart: `Uri.http(host, '/public/api/v1/info')`. */
function findConstructors(text: string, kind: FileKind): TextFinding[] {
  if (kind !== 'dart') return [];
  const found: TextFinding[] = [];
  for (const hit of text.matchAll(/\bUri\.http\(\s?(?!["'](?:localhost|127\.))/g)) {
    const line = text.slice(hit.index, Math.min(lineEnd(text, hit.index), hit.index + 300));
    if (found.length < 50 && (SURE_SHAPE.test(line) || REST_SHAPE.test(line)))
      found.push({ start: hit.index, end: hit.index + 8, kind: 'cleartext', data: {} });
  }
  return found;
}

/** `BINOM_SCHEME=http`, `binom: { protocol: 'http' }`. */
function findProtocols(text: string, kind: FileKind): TextFinding[] {
  const found: TextFinding[] = [];
  for (const hit of text.matchAll(/scheme|protocol/gi)) {
    if (found.length >= 50) break;
    const at = expandName(text, hit.index, hit.index + hit[0].length);
    const words = splitWords(at.name);
    if (!/^(?:scheme|protocol)$/.test(words.at(-1) ?? '')) continue;
    const isOwn =
      words.includes('binom') ||
      (words.length === 1 &&
        (isBesidePath(text, at.start) ||
          getOwners(text, at.start, kind)
            .slice(-1)
            .some((owner) => splitWords(owner).includes('binom'))));
    if (!isOwn || isInComment(text, at.start, kind)) continue;
    const literal = readValues(text, at, kind).find(({ value }) => /^(?:http|ws|ftp):?(?:\/\/)?$/i.test(value));
    if (literal) found.push({ start: literal.start, end: literal.end, kind: 'cleartext', data: {} });
  }
  return found;
}
