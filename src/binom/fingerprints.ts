/** Not a secret: it keeps our fingerprints apart from plain hashes of the same values, which key lists are searched by. */
const KEY = 'eslint-plugin-binom/fingerprint/1';
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * A stable name of a finding, of its content only (never lines or dates), so that baselines survive edits.
 * @param rule name of the rule; @param secret the reported text; @param path path of the file, POSIX or Windows
 * @returns 20 capitals and digits: an alphabet that no Binom key has, so that no fingerprint can show a part of one
 */
export function fingerprint(rule: string, secret: string, path: string): string {
  const posix = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  // Not imported: loading Node's cryptography costs more than the whole plugin's code, and few runs need a fingerprint.
  const digest = process
    .getBuiltinModule('node:crypto')
    .createHmac('sha256', KEY)
    .update(JSON.stringify([rule, secret, posix]))
    .digest();
  return [...digest.subarray(0, 20)].map((byte) => ALPHABET.charAt(byte % 32)).join('');
}
