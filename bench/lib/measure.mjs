// How the benchmarks measure: sides by turns in one call, medians, ratios.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

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
