import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readHash, writeHash } from '../../site/playground/state.ts';

const STATE = {
  code: 'console.log("żółć 🔑");\n',
  filename: 'app/[id]/page.tsx',
  level: 'strict' as const,
  off: ['no-key-logging'],
  settings: { ...DEFAULT_SETTINGS, credentials: 'any' as const, trackers: ['trk.example.com'] },
};

describe('a link', () => {
  it('holds code and settings', async () => {
    expect(await readHash(await writeHash(STATE))).toEqual(STATE);
  });

  it('is as long as the compressed code needs', async () => {
    const hash = await writeHash({ ...STATE, code: 'const binomApiKey = read();\n'.repeat(400) });
    expect(hash.length).toBeLessThan(1000);
  });

  it.each(['', '#top', '#code=1.', '#code=1.!!!', '#code=2.AAAA'])(
    'that is broken or another says nothing: %s',
    async (hash) => {
      expect(await readHash(hash)).toBeUndefined();
    },
  );

  it('from a stranger is taken only as far as the controls go', async () => {
    // Not what the page writes.
    const strange = {
      code: 'x',
      filename: '<img>',
      level: 'x',
      off: [1, 'a'],
      settings: { names: 'x', credentials: 1, register: '/etc' },
    };
    expect(await readHash(await writeHash(strange as unknown as typeof STATE))).toEqual({
      ...{ code: 'x', filename: 'src/example.ts', level: 'recommended', off: ['a'] },
      settings: DEFAULT_SETTINGS,
    });
  });
});
