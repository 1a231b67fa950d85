/**
 * The formats of Binom's keys and how to find them in a text.
 * v1: `<user id><000001><32 lower-case hex>`; router: `binom_sk_…`; both are safe to report without any context.
 * v2: 64 lower-case hex, which looks like every SHA-256 and needs a Binom name, header or URL beside it.
 */
export type KeyFormat = 'v1' | 'v2' | 'router';

export interface FoundKey {
  format: KeyFormat;
  /** Offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** A v1 key of user 1, the super administrator. */
  privileged: boolean;
}

const MARK = '000001';
const TAIL = /[0-9a-f]{32}(?![0-9A-Za-z])/y;
const ROUTER = /binom_sk_[A-Za-z0-9_-]{16,}/g;
const V1_VALUE = /^[1-9][0-9]{0,4}000001[0-9a-f]{32}$/;
const V2_VALUE = /^[0-9a-f]{64}$/;
const ROUTER_VALUE = /^binom_sk_[A-Za-z0-9_-]{16,}$/;
/** What may stand directly before a key though it ends in a letter or digit: `%3D`, `=3D` (mail), `\n`, `\u003d`, `\x3d`. */
const ESCAPE_BEFORE = /(?:[%=][0-9A-F]{2}|%[0-9a-f]{2}|\\[nrtbfv0]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2})$/;
/** A value copied with its parameter, header name or scheme. */
const VALUE_PREFIX = /^(?:[?&]?api[_-]?key\s*[=:]\s*|bearer\s+)/i;

/** Finds v1 and router keys anywhere in a plain text, in order of their place. */
export function findSelfEvidentKeys(text: string): FoundKey[] {
  const found: FoundKey[] = [];
  // indexOf instead of one pattern: it reads a megabyte without a hit in well under a millisecond.
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
    const key = readV1At(text, at);
    if (key) found.push(key);
  }
  if (text.includes('binom_sk_')) {
    for (const match of text.matchAll(ROUTER)) {
      const start = match.index;
      if (!startsFresh(text, start) || !isRouterKey(match[0])) continue;
      found.push({ format: 'router', start, end: start + match[0].length, privileged: false });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The v1 key whose `000001` stands at `mark`, if there is one. */
function readV1At(text: string, mark: number): FoundKey | undefined {
  TAIL.lastIndex = mark + MARK.length;
  if (!TAIL.test(text)) return undefined;
  const end = mark + MARK.length + 32;
  for (let length = 1; length <= 5 && mark - length >= 0; length += 1) {
    const start = mark - length;
    const digit = text.charCodeAt(start);
    const escaped = !startsFresh(text, start);
    if (digit < 48 || digit > 57) return undefined;
    if (digit === 48 || escaped) continue;
    const key = text.slice(start, end);
    if (!isVaried(key.slice(-32))) return undefined;
    return { format: 'v1', start, end, privileged: isPrivilegedKey(key) };
  }
  return undefined;
}

function startsFresh(text: string, start: number): boolean {
  if (start === 0 || !/[0-9A-Za-z]/.test(text.charAt(start - 1))) return true;
  return ESCAPE_BEFORE.test(text.slice(Math.max(0, start - 6), start));
}

/** Random hex has letters and many different characters; a run of zeros or `abab…` is a placeholder. */
function isVaried(hex: string): boolean {
  if (/0123456789abcdef|fedcba98765432|12345678901234567890|(?:deadbeef){2}/.test(hex)) return false;
  return /[a-f]/.test(hex) && /[0-9]/.test(hex) && new Set(hex).size >= 5;
}

/** `binom_sk_your_key_goes_here` is a placeholder: a real tail mixes digits, or cases within a word. */
function isRouterKey(key: string): boolean {
  const tail = key.slice('binom_sk_'.length);
  if (/x{4,}|your|example|placeholder|replace|changeme/i.test(tail) || new Set(tail).size < 6) return false;
  return /[0-9]/.test(tail) || /[a-z][A-Z]+[a-z]/.test(tail);
}

/** The format of a value that is, as a whole (trimmed, without `&api_key=` or `Bearer `), one key. */
export function getKeyFormat(value: string): KeyFormat | undefined {
  // No key is longer, and the patterns below need not see a megabyte.
  if (value.length > 600) return undefined;
  const bare = value.trim().replace(VALUE_PREFIX, '');
  if (V1_VALUE.test(bare)) return isVaried(bare.slice(-32)) ? 'v1' : undefined;
  if (V2_VALUE.test(bare)) return isVaried(bare) ? 'v2' : undefined;
  if (ROUTER_VALUE.test(bare)) return isRouterKey(bare) ? 'router' : undefined;
  return undefined;
}

/** Is the value a v1 key of user 1, the super administrator? Its length tells where the user id ends. */
export function isPrivilegedKey(value: string): boolean {
  const bare = value.trim().replace(VALUE_PREFIX, '');
  return bare.length === 39 && bare.startsWith('1000001') && V1_VALUE.test(bare);
}

/** The part of base64 that is the same wherever `plain` begins within a three-byte group. */
function base64Needles(plain: string, encoding: BufferEncoding): string[] {
  const bytes = Buffer.from(plain, encoding);
  return [0, 1, 2].map((shift) => {
    const coded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/={1,2}$/, '');
    const whole = Math.floor(((shift + bytes.length) * 8) / 6);
    return coded.slice(Math.ceil((shift * 8) / 6), whole);
  });
}

/** What base64 makes of the beginnings of self-evident keys, wherever they stand. */
export const BASE64_NEEDLES: readonly string[] = [MARK, 'binom_sk_'].flatMap((plain) => [
  ...base64Needles(plain, 'latin1'),
  // PowerShell and .NET encode UTF-16.
  ...base64Needles(plain, 'utf16le'),
]);
export const BASE64_HINT = new RegExp(BASE64_NEEDLES.join('|'));
const BASE64_RUN = /[A-Za-z0-9+/_-]{40,}={0,2}/g;

/** Finds v1 and router keys inside base64 and percent-encoded runs; the ranges are those of the encoded runs. */
export function findEncodedKeys(text: string): FoundKey[] {
  const found: FoundKey[] = [];
  if (BASE64_HINT.test(text)) {
    for (const match of text.matchAll(BASE64_RUN)) {
      const key = decodeBase64(match[0]).flatMap(findSelfEvidentKeys)[0];
      if (key) found.push({ ...key, start: match.index, end: match.index + match[0].length });
    }
  }
  if (/%3[0-9]/.test(text)) {
    for (const [start, end] of percentRuns(text)) {
      const run = text.slice(start, end);
      const key = findSelfEvidentKeys(decodePercent(run))[0];
      if (key && findSelfEvidentKeys(run).length === 0) found.push({ ...key, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Digits of a key, percent-encoded. */
export const ENCODED_KEY = /%3[0-9]%3|%3[0-9][0-9a-f]/i;

/** May a base64 run of this text hold a self-evident key? A cheap question for the prefilter. */
export function mayHoldEncodedKey(text: string): boolean {
  return BASE64_HINT.test(text) || ENCODED_KEY.test(text);
}

function decodeBase64(run: string): string[] {
  if (!BASE64_HINT.test(run)) return [];
  const bytes = Buffer.from(run, 'base64');
  const plain = bytes.toString('latin1');
  return plain.includes('\0') ? [plain, bytes.toString('utf16le')] : [plain];
}

function* percentRuns(text: string): Generator<[number, number]> {
  // Split by what cannot belong to a run first, so that the pattern never looks further than one run.
  for (const part of text.matchAll(/[%A-Za-z0-9_.~-]{40,}/g)) {
    if (/%3[0-9]/.test(part[0])) yield [part.index, part.index + part[0].length];
  }
}

function decodePercent(run: string): string {
  return run.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
