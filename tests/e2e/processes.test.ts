/** The command as a process: full disks, closed pipes and signals. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKey, Scratch } from '../lint/helpers/repository.ts';

const BIN = join(import.meta.dirname, '../../dist/cli/bin.js');

describe.skipIf(process.platform !== 'linux')('binom-lint as a process', () => {
  let scratch: Scratch;
  beforeAll(() => {
    scratch = new Scratch();
    const files = Array.from({ length: 400 }, (_, i) => [
      `f${i}.env`,
      `BINOM_API_KEY=${makeKey(`f${i}`)}\n`.repeat(20),
    ]);
    scratch.commit(Object.fromEntries(files) as Record<string, string>);
  });
  afterAll(() => {
    scratch.remove();
  });

  const run = (args: readonly string[], stdout: 'pipe' | number): ChildProcess =>
    spawn(process.execPath, [BIN, '--no-cache', ...args], {
      cwd: scratch.root,
      stdio: ['pipe', stdout, 'pipe'],
      detached: true,
    });

  it.each(['pretty', 'json', 'sarif'])('a full disk behind standard output is 2: %s', async (format) => {
    const full = openSync('/dev/full', 'w');
    const child = run(['--format', format], full);
    const [code] = (await once(child, 'close')) as [number | null];
    closeSync(full);
    expect(code).toBe(2);
  });

  it('a full disk behind --output is 2, with a sentence', () => {
    const { status, stderr } = spawnSync(process.execPath, [BIN, '--no-cache', '--output', '/dev/full'], {
      cwd: scratch.root,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  it('a reader that closes early is no error', async () => {
    const child = run(['--format', 'json'], 'pipe');
    let said = '';
    child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(1);
    expect(said).not.toMatch(/EPIPE|unforeseen|^\s+at /mu);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it as it ends any command, and leaves no process behind',
    async (signal) => {
      const child = run(['--history'], 'pipe');
      const ended = once(child, 'close');
      // Git has been started once the command says how far it is, or after a moment.
      await new Promise((go) => setTimeout(go, 700));
      child.kill(signal);
      const [code, by] = (await ended) as [number | null, string | null];
      // A shell sees 130 and 143. A run that was faster than the signal ends by itself.
      expect(by === signal || code === 1).toBe(true);
      const left = spawnSync('ps', ['-o', 'pid=,stat=,args=', '--no-headers', '-g', String(child.pid)], {
        encoding: 'utf8',
      });
      const living = left.stdout.split('\n').filter((row) => row.trim() !== '' && !/^\s*\d+\s+Z/u.test(row));
      expect(living).toEqual([]);
    },
  );

  it('a signal while it waits for standard input ends it at once', async () => {
    const child = run(['--stdin'], 'pipe');
    await new Promise((go) => setTimeout(go, 700));
    child.kill('SIGTERM');
    const [, by] = (await once(child, 'close')) as [number | null, string | null];
    expect(by).toBe('SIGTERM');
  });
});
