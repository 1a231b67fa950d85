/** Is a secret inside of a text that no credential's name is bound to: a URL's parameter, a header in a command, a vendor's token? */
import type { Analysis } from '../../analysis/index.ts';
import { detectKey } from '../../binom/detect-key.ts';
import { isHarmlessName } from '../../binom/names.ts';
import { getUrlFacts, HOLE } from '../../binom/requests.ts';
import { isRealSecret, looksRandom } from '../../binom/values.ts';
import { isMailedToken } from '../exposure/queries.ts';
import { COMMAND_HINT, COMMAND_SECRETS } from '../../models/command-secrets.ts';
import { TOKEN_FORMAT_ROWS, TOKEN_HINT } from '../../models/token-formats.ts';

const KEY_PARAMETER = /[?&](?:api_key|upd_key)=([^&#\s]+)/u;
const ANY_PARAMETER =
  /(?:^|[?&;,\s])(password|passwd|pwd|secret|client_secret|api_?key|api-key|access_?token|auth_?token|accountkey|sharedaccesskey|token)=([^&;,\s'"<>{}$\uFFFC]{4,})/iu;
/** A line of a `.env` file, or an assignment before a command. */
const ENV_LINE =
  /(?:^|\s)(?:[A-Z][A-Z0-9]{0,30}_){1,4}(?:PASSWORD|PASSWD|SECRET|SECRET_KEY|API_KEY|PRIVATE_KEY|TOKEN)=["']?([^\s"'$<{\uFFFC]{6,})/u;
const USER_INFO = /[a-z][a-z0-9+.-]{0,40}:\/\/[^\s:@/?#'"]*:[^\s@/?#'"]+@[^\s'"]*/iu;
/** A header inside of a command or a raw request. */
const KEY_HEADER = /(?:^|[^\w-])(?:x-)?api-key["']?\s*[:=]\s*["']?([0-9a-f]{64})(?![0-9a-f])/iu;
const ANY_HEADER = /authorization["']?\s*:\s*["']?(?:Bearer|Basic|Token)\s+([\w.~+/=-]{16,})/iu;
const ANY_V2 = /(?<![0-9A-Za-z])[0-9a-f]{64}(?![0-9A-Za-z])/u;
const SCHEME = /^(?:Basic|Bearer)\s+\S{8,}$/u;

/** A key as a parameter of a Binom URL; under "any" also passwords in URLs and connection strings, and vendors' formats. */
export function hasSecretInside(analysis: Analysis, text: string, names: readonly string[]): boolean {
  const parameter = KEY_PARAMETER.exec(text)?.[1];
  if (
    parameter !== undefined &&
    isRealSecret(parameter, 'binom') &&
    (analysis.isBinomFile || getUrlFacts(text) !== undefined)
  )
    return true;
  if (text.length > MAX_TEXT) return false;
  if (analysis.isBinomFile && KEY_HEADER.test(text)) return true;
  // Another file's content: a `.env` file, an SQL seed, a command.
  if (
    /binom/iu.test(text) &&
    ANY_V2.test(text) &&
    detectKey(text, { path: '.env', settings: analysis.settings }).length > 0
  )
    return true;
  if (analysis.scope !== 'any') return false;
  if (looksRandom(ANY_HEADER.exec(text)?.[1] ?? '')) return true;
  if (isSeedPhrase(text) && names.some((name) => /mnemonic|phrase|seed/iu.test(name))) return true;
  // Hardhat's `accounts: ['0x…']`.
  if (/^(?:0x)?[0-9a-f]{64}$/iu.test(text) && names.some((name) => /(?:^|\.)accounts$/u.test(name))) return true;
  if (TOKEN_HINT.test(text) && TOKEN_FORMAT_ROWS.some(({ pattern }) => pattern.test(text))) return true;
  if (isToken(text) && !names.some(isKnownHarmless)) return true;
  if (SCHEME.test(text) && looksRandom(text) && !text.includes(HOLE)) return true;
  const assigned = ENV_LINE.exec(text)?.[1] ?? '';
  if (/[0-9]/u.test(assigned) && isRealSecret(assigned, 'any')) return true;
  if (COMMAND_HINT.test(text) && COMMAND_SECRETS.some((command) => isRealSecret(command.exec(text)?.[1] ?? '', 'any')))
    return true;
  const [, name = '', value = ''] = ANY_PARAMETER.exec(text) ?? [];
  // `?token=latest` is a word; a token has digits. One that is mailed in a link is not kept.
  if (isMailedToken(text, name)) return false;
  if (isRealSecret(value, 'any') && (/^p(?:assw|wd)/iu.test(name) || /[0-9]/u.test(value))) return true;
  const address = text.includes('://') ? USER_INFO.exec(text)?.[0] : undefined;
  return address !== undefined && isRealSecret(address, 'any');
}

/** The words from which a wallet's keys are made: 12, 15, 18, 21 or 24; development networks share one of `test` and `junk`. */
function isSeedPhrase(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 12 || words.length > 24 || words.length % 3 > 0) return false;
  return words.every((word) => /^[a-z]{3,8}$/u.test(word)) && new Set(words).size * 2 > words.length;
}

/** Longer texts are documents and source maps. */
const MAX_TEXT = 20_000;

/** A long random word of capitals, small letters and digits; hex digests, alphabets and encoded texts are none. */
function isToken(text: string): boolean {
  if (!/^[A-Za-z0-9+/=_-]{32,128}$/u.test(text) || NO_TOKEN.test(text)) return false;
  if (!/[a-z]/u.test(text) || !/[A-Z]/u.test(text) || !/[0-9]/u.test(text)) return false;
  const changes = text.match(/[a-z][A-Z0-9]|[A-Z][a-z0-9]|[0-9][A-Za-z]/gu)?.length ?? 0;
  return changes * 4 >= text.length && !isEncodedText(text);
}

/** Digests, keys that are public, addresses, and the ids of accounts and messages (`AC` with 32 hex digits). */
const NO_TOKEN = /^sha\d+-|^MI[IG]|^MF[kw]w|^AAAA|^0[xX][0-9a-fA-F]+$|^[A-Z]{2}[0-9a-f]{32}$/u;

function isEncodedText(text: string): boolean {
  return /^[\t\n\r\x20-\x7E]+$/u.test(Buffer.from(text, 'base64').toString('latin1'));
}

/** Names under which long random words are usual, and no secrets. */
function isKnownHarmless(name: string): boolean {
  return (
    isHarmlessName(name) ||
    /placeholder|example|sample|hash|digest|sha|sum|integrity|etag|nonce|ids?$|uuid|guid|public|address|alphabet|random|separator|boundary|delimiter|sentinel|char|font|image|icon|svg|cursor|commit|version|build|expected|fixture|thumbprint|kid|signature|vapid|encoded|base64|data|blob|wasm|source/iu.test(
      name,
    )
  );
}
