/** Finds Binom credentials under a public prefix (`NEXT_PUBLIC_`, `VITE_`, …) that have a value or a reference to one. */
import type { DetectOptions } from './detect-key.ts';
import { expandName, readValues } from './literals.ts';
import { getPublicPrefix, isBinomCredentialName, isConfiguredName } from './names.ts';
import type { FileKind, TextFinding } from './text.ts';
import { getFileKind, isInComment, lineBefore, lineEnd, MAX_FINDINGS } from './text.ts';
import { isPlaceholder } from './values.ts';

/** Where a name with a public prefix begins. */
export const HINT =
  /(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|NX_PUBLIC|GATSBY|PUBLIC|VUE_APP|NG_APP|STORYBOOK|SANITY_STUDIO|REDWOOD_ENV|RAZZLE|WXT)_[A-Z0-9]/g;
/** What stands after a name that is given a value from elsewhere: `$X`, `${X}`, `${{ secrets.X }}`, `process.env.X`. */
const REFERENCE =
  /^["'`]?\]?\s{0,3}(?:=>|:=|=|:|[ \t](?=["']?\$))\s{0,3}\\?["']?(?:\{\s?["']?(?:from_?secret|value_?from|secret|ref|fn::)|\$\{\{|\$\{?[A-Za-z_]|\$\(|\{\{|%[A-Za-z_]+%|process\.env|import\.meta\.env|env\.|vars?\.|secrets?\.|local\.|data\.|op:\/\/|vault:|aws_|module\.|!ref|!sub|!getatt|@[A-Za-z])/i;
const PAIR_REFERENCE = /^["']?[^\S\n]*\n\s*(?:(?:value|valueFrom)\s*:\s*(?:\S|\n)|from[A-Z_]\w*\s*:|sync\s*:\s*false)/;

/**
 * @returns findings whose ranges are the names; kind `publicPrefix`, data `name`, `prefix`. In JavaScript also lookups of such names.
 */
export function detectClientExposed(text: string, { path, settings }: DetectOptions): TextFinding[] {
  const kind = getFileKind(path);
  const found: TextFinding[] = [];
  let last = -1;
  for (const hit of text.matchAll(HINT)) {
    if (hit.index < last || found.length >= MAX_FINDINGS) continue;
    const whole = expandName(text, hit.index, hit.index + hit[0].length);
    last = whole.end;
    // `import.meta.env.VITE_X`: the name is the last segment.
    const start = whole.start + whole.name.lastIndexOf('.') + 1;
    const at = { name: text.slice(start, whole.end), start, end: whole.end };
    const prefix = getPublicPrefix(at.name);
    if (prefix === undefined || !(isBinomCredentialName(at.name) || isConfiguredName(at.name, settings))) continue;
    const isComment = isInComment(text, start, kind);
    if (isComment && kind !== 'env') continue;
    if (isComment ? !hasRealValue(text, at, kind) : !isExposed(text, at, kind)) continue;
    found.push({ start, end: whole.end, kind: 'publicPrefix', data: { name: at.name, prefix } });
  }
  return onePerName(text, found);
}

type At = ReturnType<typeof expandName>;

function isExposed(text: string, at: At, kind: FileKind): boolean {
  if (hasRealValue(text, at, kind)) return true;
  if (kind === 'markdown' || kind === 'log') return false;
  const after = text.slice(at.end, Math.min(text.length, at.end + 300));
  const before = lineBefore(text, at.start);
  if (REFERENCE.test(after) || (kind === 'yaml' && PAIR_REFERENCE.test(after))) return true;
  if (isPairReference(before, after)) return true;
  // `%VITE_BINOM_KEY%` of a page that Vite fills in
  if (kind === 'xml' && before.endsWith('%') && after.startsWith('%')) return true;
  // SvelteKit: `import { PUBLIC_BINOM_KEY } from '$env/static/public'`
  if (kind === 'js' && /^[^{}]*\}\s*from\s*["']\$env\/(?:static|dynamic)\/public/.test(after)) return true;
  // A lookup in code that is bundled: `import.meta.env.VITE_BINOM_KEY`.
  if (kind === 'js' || kind === 'xml')
    return /(?:process\.env|import\.meta\.env|\benv)(?:\.|\[["'`])$/.test(before) || /\bdefine\b/.test(before);
  return false;
}

/** Terraform and Vercel: `key = "VITE_X"` beside `value = var.y`. */
function isPairReference(before: string, after: string): boolean {
  if (!/\b(?:key|name|variable)["']?\s*[:=]\s*["']?$/i.test(before)) return false;
  return /^["']?,?\s*(?:"type"\s*:\s*"\w+",\s*)?["']?value(?:From)?["']?\s*[:=]\s*(?=[^\s,}])(?!["']{2})/.test(after);
}

function hasRealValue(text: string, at: At, kind: FileKind): boolean {
  return readValues(text, at, kind).some((literal) => literal.value !== '' && !isPlaceholder(literal.value));
}

/** Several places of one line report once. */
function onePerName(text: string, found: readonly TextFinding[]): TextFinding[] {
  let line = -1;
  return found.filter((entry) => {
    const end = lineEnd(text, entry.start);
    const isNew = end !== line;
    line = end;
    return isNew;
  });
}
