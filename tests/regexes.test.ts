/**
 * The regular expressions that are put together when the program starts, from rows and word lists: the lint rules of eslint-plugin-regexp
 * see only those that are written out. Both use the same analysis.
 */
import { analyse } from 'scslre';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const composed = new Map<string, RegExp>();

class RecordingRegExp extends RegExp {
  constructor(pattern: string | RegExp, flags?: string) {
    super(pattern, flags);
    composed.set(`/${this.source}/${this.flags}`, this);
  }
}

describe('regular expressions that are put together at run time', () => {
  beforeAll(async () => {
    vi.resetModules();
    vi.stubGlobal('RegExp', RecordingRegExp);
    await import('../src/index.ts');
    await import('../src/secretlint/index.ts');
    await import('../src/cli/main.ts');
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it('take linear time', () => {
    expect(composed.size).toBeGreaterThan(20);
    const slow = [...composed].flatMap(([written, pattern]) =>
      analyse({ source: pattern.source, flags: pattern.flags }, { assumeRejectingSuffix: true }).reports.map(
        (report) => `${report.type} ${written}`,
      ),
    );
    expect(slow).toEqual([]);
  });
});
