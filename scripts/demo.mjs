// The demo: runs the built binom-lint on the leaky example and shows what it prints. Exit 0 when there were findings, as planted.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status, error } = spawnSync(process.execPath, ['dist/cli/bin.js', 'examples/leaky-sync'], {
  cwd: root,
  stdio: 'inherit',
});

if (error) throw error;
console.log();
if (status === 1) {
  console.log(
    'That was examples/leaky-sync, leaky on purpose; examples/clean-sync is the same service done right: npx binom-lint examples/clean-sync.',
  );
} else {
  console.log(`binom-lint ended with ${status}, but should have found the planted faults and ended with 1.`);
  process.exitCode = 1;
}
