import { defineConfig } from 'vitest/config';

/** The tests that Stryker runs for each mutant: those of the core and of what stands directly on it, without processes or projects. */
export default defineConfig({
  test: {
    include: ['tests/binom/**/*.test.ts', 'tests/analysis/**/*.test.ts', 'tests/secretlint/preset.test.ts'],
    testTimeout: 20_000,
  },
});
