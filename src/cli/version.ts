import { readFileSync } from 'node:fs';

/** Version of this package, as its package.json has it. */
export function getVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return /"version":\s*"(?<version>[^"]+)"/u.exec(text)?.groups?.version ?? 'unknown';
}
