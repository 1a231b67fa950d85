/** Files that the user may not read: tests run as root in containers, so the command is started as somebody else there. */
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKey, Scratch } from '../lint/helpers/repository.ts';

const BIN = join(import.meta.dirname, '../../dist/cli/bin.js');
/** `nobody` on Debian and its kin; any number without rights would do. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

describe.skipIf(process.platform !== 'linux')('a file that nobody may read', () => {
  let scratch: Scratch;
  beforeAll(() => {
    scratch = new Scratch(false);
    scratch.write('open.env', `BINOM_API_KEY=${makeKey('open')}\n`);
    scratch.write('closed.env', `BINOM_API_KEY=${makeKey('closed')}\n`);
    scratch.write('folder/inside.env', `BINOM_API_KEY=${makeKey('inside')}\n`);
    chmodSync(scratch.root, 0o755);
    chmodSync(join(scratch.root, 'closed.env'), 0o000);
    chmodSync(join(scratch.root, 'folder'), 0o000);
  });
  afterAll(() => {
    chmodSync(join(scratch.root, 'folder'), 0o755);
    scratch.remove();
  });

  const run = (...args: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [BIN, '--no-cache', '--format', 'json', ...args], {
      cwd: scratch.root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: scratch.root },
      ...(isRoot && { uid: NOBODY, gid: NOBODY }),
    });

  it.each([[[]], [['open.env', 'closed.env']], [['folder']]])(
    'is no clean run, and what else there is is read: %j',
    (args) => {
      const { status, stderr } = run(...args);
      expect(status).toBe(2);
      expect(String(stderr)).not.toMatch(/^\s+at /mu);
    },
  );
});
