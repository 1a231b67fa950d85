/** Where the value of a name begins, in the notations of single languages. */
import type { FileKind } from './text.ts';

/** Python: `field(default="…")`, `Column(String, default='…')`: what a program's field begins with. */
const FIELD_DEFAULT = /[\w.]{1,40}\((?:[^()"'\n]{0,60},\s?)?(?:default|initial|fallback)\s?=\s?/y;
/** PowerShell: `Set-Item Env:NAME -Value '…'` */
const VALUE_SWITCH = /["']?[ \t]{1,4}-Value[ \t]{1,4}/iy;
/** Kotlin: `"name" to "value"`. */
const PAIR_TO = /["']\s{1,4}to\s{1,4}/y;

/** Where a sticky pattern that is found at `at` ends; -1 when it is not, or when `at` is -1. */
export function match(pattern: RegExp, text: string, at: number): number {
  if (at < 0) return -1;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** -1 when the language has no such notation, or the text does not use it. `assigned` is where what is assigned begins. */
export function findOwnForm(text: string, end: number, assigned: number, kind: FileKind): number {
  if (kind === 'python') return match(FIELD_DEFAULT, text, assigned);
  if (kind === 'java') return match(PAIR_TO, text, end);
  return kind === 'powershell' ? match(VALUE_SWITCH, text, end) : -1;
}
