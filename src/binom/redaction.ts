/** Removes keys from a text that is about to be printed: keys in the plain, encoded and escaped layers, and values of credential names. */
import { detectKey } from './detect-key.ts';
import { findSelfEvidentKeys, getKeyFormat } from './keys.ts';
import { expandName, readValues } from './literals.ts';
import { isAnyCredentialName, isBinomCredentialName, isConfiguredName } from './names.ts';
import type { BinomSettings } from './settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { isPlaceholder, MAX_SECRET } from './values.ts';

/** What stands in place of a key; no character of it comes from the key. */
export const REDACTED = '[REDACTED]';

/** Any run that could be a key or an encoded one: better to lose a digest from a message than to print a key. */
const LONG_HEX = /[0-9A-Fa-f]{32,}/g;
const ENCODED_RUN = /[A-Za-z0-9+/_%=-]{40,}/g;
/** A router key of any content: one that a finder takes for a placeholder is not printed either. */
const ROUTER_KEY = /binom_sk_[A-Za-z0-9_-]+/g;
/** What other vendors' keys begin with; wider than the rows that report them, since a lost word costs less than a printed key. */
const VENDOR_KEY =
  /(?<![A-Za-z0-9])(?:(?:gh[pousr]|npm|hf)_[A-Za-z0-9]{34,}|(?:github_pat_|glpat-|xox[abeoprs]-|AIza|GOCSPX-|SG\.|sk-|[rs]k_live_|do[op]_v1_|shp(?:at|ca|pa|ss)_|sq0[a-z]{3}-|A[KSR][IO]A|amzn\.mws\.|ya29\.|APA91b|EAACEd|PMAK-|glsa_|hv[sb]\.|dp\.[a-z]{2,5}\.|NRAK-|lin_api_|pscale_|pypi-AgEI|gsk_|r8_|sbp_|LTAI)(?=[A-Za-z_.-]{0,60}[0-9])[A-Za-z0-9_.-]{16,})/g;
const NAMES = /binom|pass|pwd|secret|token|key|cred|auth|bearer|tracker|cookie|session/gi;

/**
 * Removes every key, and every value of a credential name, from a text.
 * @param settings the user's own names count too
 * @returns a text that holds no 6-character part of a key that was found in it
 */
export function redact(text: string, settings: BinomSettings = DEFAULT_SETTINGS): string {
  const secrets = new Set<string>();
  const end = collectSecrets(text, settings, secrets);
  // A message of megabytes: what was not looked at is not printed.
  const seen = end < text.length ? `${text.slice(0, end)}${REDACTED}` : text;
  const clean = replaceAll(seen, secrets)
    // UTF-16 read as Latin-1 or UTF-8 puts a NUL beside each character.
    .replace(/(?:[A-Za-z0-9_-]\0|\0[A-Za-z0-9_-]){16,}/g, REDACTED)
    .replace(LONG_HEX, REDACTED)
    .replace(ROUTER_KEY, REDACTED)
    .replace(ENCODED_RUN, (run) => (holdsKey(run) ? REDACTED : run));
  return removeParts(clean, secrets);
}

/** @returns the offset up to which the text was looked at */
function collectSecrets(text: string, settings: BinomSettings, secrets: Set<string>): number {
  const add = (value: string): void => {
    if (value.length >= 4) secrets.add(value);
  };
  for (const key of findSelfEvidentKeys(text)) add(text.slice(key.start, key.end));
  for (const found of detectKey(text, { path: 'message.txt', settings })) add(text.slice(found.start, found.end));
  for (const userInfo of text.matchAll(/:\/\/[^\s/@:]{0,80}:([^\s/@]{3,200})@/g)) add(userInfo[1] ?? '');
  for (const bearer of text.matchAll(/\b(?:Bearer|Basic)\s+([\w.~+/=-]{8,600})/gi)) add(bearer[1] ?? '');
  for (const [token] of text.matchAll(VENDOR_KEY)) add(token);
  let names = 0;
  let covered = 0;
  // The user's own names can be any word.
  for (const hit of text.matchAll(settings.names.length > 0 ? /[A-Za-z_$][\w$.-]{0,100}/g : NAMES)) {
    names += 1;
    if (names > 10_000) return hit.index;
    const at = expandName(text, hit.index, hit.index + hit[0].length);
    if (!isBinomCredentialName(at.name) && !isAnyCredentialName(at.name) && !isConfiguredName(at.name, settings))
      continue;
    for (const { start, end, value } of readValues(text, at, 'env')) {
      // `a_key=b_key=…` over kilobytes: the first of them has all that the others have.
      if (value.length > MAX_SECRET && end <= covered) continue;
      if (isPlaceholder(value)) continue;
      add(text.slice(start, end));
      covered = Math.max(covered, end);
    }
  }
  return text.length;
}

/** An expression of megabytes is none: V8 throws, and its message has all of it. */
const MAX_PATTERN = 20_000;

/** Replaces all secrets in few passes, the longest first, so that no shorter one cuts it in two. */
function replaceAll(text: string, secrets: ReadonlySet<string>): string {
  let clean = text;
  let patterns: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (patterns.length > 0) clean = clean.replace(new RegExp(patterns.join('|'), 'g'), REDACTED);
    patterns = [];
    length = 0;
  };
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    if (secret.length > MAX_PATTERN) clean = clean.replaceAll(secret, REDACTED);
    else {
      if (length + secret.length > MAX_PATTERN) flush();
      patterns.push(secret.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
      length += secret.length;
    }
  }
  flush();
  return clean;
}

/** Does an encoded run decode to a key, in up to three layers of percent, base64 and JSON escapes? */
function holdsKey(run: string, depth = 0): boolean {
  if (findSelfEvidentKeys(run).length > 0 || getKeyFormat(run) !== undefined || run.search(ROUTER_KEY) >= 0)
    return true;
  if (/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.test(run)) return true;
  if (depth >= 3) return false;
  const layers: string[] = [];
  if (run.includes('%'))
    layers.push(run.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
  for (const part of run.match(/[A-Za-z0-9+/_-]{40,}={0,2}/g) ?? []) {
    const bytes = Buffer.from(part, 'base64');
    layers.push(bytes.toString('latin1'), bytes.toString('utf16le'));
  }
  return layers.some((layer) => layer !== run && holdsKey(layer, depth + 1));
}

/** Parts of a known secret that stand elsewhere in the text: shortened, escaped or quoted in pieces. */
function removeParts(text: string, secrets: ReadonlySet<string>): string {
  const parts = new Set<string>();
  for (const secret of secrets) {
    if (secret.length < 16 || secret.length > 600) continue;
    for (let at = 0; at + 6 <= secret.length; at += 1) parts.add(secret.slice(at, at + 6));
  }
  if (parts.size === 0) return text;
  const remove = new Uint8Array(text.length);
  for (let at = 0; at + 6 <= text.length; at += 1) {
    if (!parts.has(text.slice(at, at + 6))) continue;
    remove.fill(1, at, at + 6);
  }
  let clean = '';
  for (let at = 0; at < text.length; at += 1) {
    if (remove[at] !== 1) clean += text.charAt(at);
    else if (at === 0 || remove[at - 1] !== 1) clean += REDACTED;
  }
  return clean;
}
