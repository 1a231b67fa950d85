import type { CommandIo } from './command.ts';

const FIRST_AFTER = 1000;
const EVERY = 100;
const ERASE = '\r\u001B[K';

/** A counter on the terminal for runs that take longer than a second. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  /** Removes the counter; call before anything else is written. */
  readonly end: () => void;
}

/** Shows nothing unless standard error is a terminal. */
export function createProgress(io: CommandIo, now: () => number = () => performance.now()): Progress {
  if (!io.isErrorTerminal) return { update: () => undefined, end: () => undefined };
  const start = now();
  let last = 0;
  return {
    update: (done, total) => {
      const time = now();
      if (time - start < FIRST_AFTER || time - last < EVERY) return;
      last = time;
      io.writeError(`${ERASE}Checking ${String(done)} of ${String(total)}`);
    },
    end: () => {
      if (last > 0) io.writeError(ERASE);
      last = 0;
    },
  };
}
