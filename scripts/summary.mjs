// Prints `N passed, N failed` from vitest's JSON report and ends with 1 when anything failed.
//   node scripts/summary.mjs REPORT EXIT_CODE_OF_VITEST PASSED_STEPS FAILED_STEPS
import { readFileSync } from 'node:fs';

const [file, status, passedSteps, failedSteps] = process.argv.slice(2);

/** Counts of the report. A test file that fails outside of its tests (an import that leads nowhere) counts as one failure. */
function readReport() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const broken = testResults.filter(
      (result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    console.log('The tests wrote no report: counted as one failure.');
    return { passed: 0, failed: 1 };
  }
}

const tests = readReport();
// An error outside of every test file: vitest ends with 1 and its report is green.
if (status !== '0' && tests.failed === 0) tests.failed = 1;
const failed = tests.failed + Number(failedSteps);
console.log(`${tests.passed + Number(passedSteps)} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
