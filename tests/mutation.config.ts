import { defineConfig } from 'vitest/config';

/**
 * The tests that Stryker runs for each mutant: those of the core and of what stands directly on it, without processes or projects, and
 * without random programs, which would make a mutant's fate a matter of luck. `MUTANT_TESTS=all` adds the rules and the labelled cases.
 */
const CORE = ['tests/binom/**/*.test.ts', 'tests/analysis/!(properties).test.ts', 'tests/secretlint/preset.test.ts'];
const RULES = ['tests/cases.test.ts', 'tests/rules/**/*.test.ts'];

export default defineConfig({
  test: {
    include: process.env.MUTANT_TESTS === 'all' ? [...CORE, ...RULES] : CORE,
    testTimeout: 20_000,
  },
});
