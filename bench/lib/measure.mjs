// How the benchmarks measure: sides by turns in one call, medians, ratios.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** The middle of a list and what half of it lies between, as `text` shows each. */
export function describeSpread(values, text) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part) => text(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]);
  return `${at(0.5)} (half between ${at(0.25)} and ${at(0.75)})`;
}

/** Runs every side in turn, `runs` times after a warm-up; gives what each side answered, by name. */
export async function alternate(sides, runs, warmUp = 1) {
  const results = new Map(Object.keys(sides).map((name) => [name, []]));
  for (let i = -warmUp; i < runs; i += 1) {
    for (const [name, side] of Object.entries(sides)) {
      const result = await side();
      if (i >= 0) results.get(name).push(result);
    }
  }
  return results;
}

/** Wall milliseconds of a command; its output is thrown away. Throws when it could not be started or fell over. */
export function time(command, args, options = {}) {
  const start = performance.now();
  const { error, signal } = spawnSync(command, args, { stdio: 'ignore', ...options });
  if (error ?? signal) throw error ?? new Error(`${command} was ended by ${signal}`);
  return performance.now() - start;
}

/**
 * Wall and CPU milliseconds of a command and all that it starts, to a hundredth of a second. Its output is thrown away, and so is
 * its status unless nothing could be started: linters end with 1 when they found something. Needs a POSIX shell.
 */
export function timeCpu(command, args, options = {}) {
  const start = performance.now();
  const script = '"$@" >/dev/null 2>&1; status=$?; times; exit $status';
  const { stdout, status } = spawnSync('sh', ['-c', script, 'sh', command, ...args], { encoding: 'utf8', ...options });
  const wall = performance.now() - start;
  if (status === null || status > 1) throw new Error(`${command} ended with ${status}.`);
  const times = [...(stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return { wall, cpu: times.reduce((sum, [, minutes, seconds]) => sum + 60_000 * minutes + 1000 * seconds, 0) };
}

/** Wall milliseconds and the most memory (resident, in MB) that a command took. Linux only: it reads /proc. */
export function timeWithMemory(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let peak = 0;
    const child = spawn(command, args, { stdio: 'ignore', ...options });
    const look = () => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      } catch {
        // It has ended meanwhile.
      }
    };
    const timer = setInterval(look, 10);
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(timer);
      resolve({ ms: performance.now() - start, peak });
    });
  });
}

/** The machine and the versions, for the head of a result. */
export function describeMachine() {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.version}, ${process.platform}`;
}
