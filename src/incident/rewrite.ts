import { createHash } from 'node:crypto';
import type { Subject } from './find.ts';

/** The formats as Python's `re` reads them, for `git filter-repo --replace-text`. */
const PATTERNS = {
  v1: '(?<![0-9A-Za-z])[1-9][0-9]{0,4}000001[0-9a-f]{32}(?![0-9A-Za-z])',
  router: 'binom_sk_[A-Za-z0-9_-]{16,}',
} as const;

/**
 * A shell line that removes the secret from files and messages of all commits without naming it: keys with a format of their own by
 * the format; v2 keys, which look like every SHA-256, by their hash, which cannot be turned back since the key is random. Other
 * secrets may be words whose hash can be guessed: undefined.
 */
export function getRewriteCommand({ secret, format }: Pick<Subject, 'secret' | 'format'>): string | undefined {
  if (format === 'v1' || format === 'router') {
    const expressions = `<(echo 'regex:${PATTERNS[format]}==>REMOVED_BINOM_KEY')`;
    return `git filter-repo --replace-text ${expressions} --replace-message ${expressions}`;
  }
  // Only the bare key: a value copied with its parameter would need the parameter in the pattern.
  if (format !== 'v2' || !/^[0-9a-f]{64}$/.test(secret)) return undefined;
  // 160 bits of the hash tell enough, and are not taken for a key themselves.
  const hash = createHash('sha256').update(secret).digest('hex').slice(0, 40);
  const clean = (data: string): string =>
    `re.sub(rb"[0-9a-f]{64}", lambda m: b"REMOVED_BINOM_KEY" if hashlib.sha256(m.group()).hexdigest().startswith("${hash}") else m.group(), ${data})`;
  const blobs = `import hashlib, re; blob.data = ${clean('blob.data')}`;
  const messages = `import hashlib, re; return ${clean('message')}`;
  return `git filter-repo --blob-callback '${blobs}' --message-callback '${messages}'`;
}
