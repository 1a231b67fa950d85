import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickShard } from '../../src/lint/shard.ts';

const entry = (path: string): { path: string; location: string } => ({ path, location: path });

describe('a shard', () => {
  it('every entry is in exactly one part, whatever the sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (sizes, count) => {
        const entries = sizes.map((_, index) => entry(`f${String(index)}`));
        const parts = Array.from({ length: count }, (_, index) =>
          pickShard(entries, sizes, { index: index + 1, count }),
        );
        expect(
          parts
            .flat()
            .map((item) => item.path)
            .sort(),
        ).toEqual(entries.map((item) => item.path).sort());
      }),
    );
  });

  it('is even by bytes and does not depend on the order of the listing', () => {
    const sizes = [900_000, 100_000, 100_000, 100_000, 300_000, 300_000];
    const entries = sizes.map((_, index) => entry(`f${String(index)}`));
    const one = pickShard(entries, sizes, { index: 1, count: 2 }).map((item) => item.path);
    const other = pickShard([...entries].reverse(), [...sizes].reverse(), { index: 1, count: 2 }).map(
      (item) => item.path,
    );
    expect(one).toEqual(['f0']);
    expect(other).toEqual(one);
  });
});
