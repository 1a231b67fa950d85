import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';

/** What the tests of the rules that read a key register share: a register, a fixed day, and files of its applications. */
const KEY = { scope: 'read', owner: 'ads', issued: '2026-11-01' };

export const REGISTER = {
  keys: [
    { ...KEY, env: 'BINOM_API_KEY', application: 'apps/reports', user: 3 },
    { ...KEY, env: 'BINOM_OLD_KEY', application: 'apps/reports', issued: '2026-08-01' },
    { ...KEY, env: 'BINOM_WRITE_KEY', application: 'apps/reports', scope: 'write' },
    { ...KEY, env: 'BINOM_BOT_KEY', application: ['services/bot', 'services/bot-web'], user: 5 },
    { ...KEY, env: 'BINOM_CRON_KEY', application: 'services/cron', user: 5 },
  ],
};

export interface RegisterFolder {
  /** A file of the application that has most keys. */
  file: string;
  at: (path: string) => string;
}

/** Writes a register to a temporary folder and sets the day to 2026-11-23 for the tests of the file. */
export function useRegister(content: unknown = REGISTER): RegisterFolder {
  const folder = mkdtempSync(join(tmpdir(), 'binom-register-'));
  mkdirSync(join(folder, 'apps/reports'), { recursive: true });
  if (content !== undefined)
    writeFileSync(join(folder, 'binom-keys.json'), typeof content === 'string' ? content : JSON.stringify(content));
  beforeAll(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] });
  });
  afterAll(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
  });
  return { file: join(folder, 'apps/reports/index.ts'), at: (path) => join(folder, path) };
}
