// A child process that lints files for the crash run; it is killed and started anew when it does not answer.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** CPU seconds after which a file counts as lost, and how often they are looked at. Wall time says little on a busy machine. */
const MAX_SECONDS = 180;
const LOOK_MILLISECONDS = 5000;
/** The system's unit in /proc, the same on all Linux systems; elsewhere wall time has to do. */
const TICKS = 100;

export class Child {
  #process;
  #script;
  #plugin;

  constructor(script, plugin) {
    this.#script = script;
    this.#plugin = plugin;
  }

  /** What the child says about a file; an outcome of our own when it dies or does not answer. */
  async ask(file, name, ways) {
    const child = await this.#get();
    return new Promise((answer) => {
      const from = getSeconds(child.pid);
      const end = (outcome) => {
        clearInterval(timer);
        child.removeAllListeners();
        if (outcome.isLost) {
          child.kill('SIGKILL');
          this.#process = undefined;
        }
        answer(outcome);
      };
      const lose = (error) => end({ isLost: true, crashes: [{ way: 'process', error }], reports: [], seconds: {} });
      const timer = setInterval(() => {
        if (getSeconds(child.pid) - from > MAX_SECONDS) lose('no answer: timeout');
      }, LOOK_MILLISECONDS);
      child.once('message', end);
      child.once('exit', (code, signal) => lose(`the process ended: ${code ?? signal}`));
      child.send({ file, ways, name });
    });
  }

  stop() {
    this.#process?.disconnect();
  }

  async #get() {
    if (this.#process?.connected) return this.#process;
    const child = fork(this.#script, [this.#plugin], { execArgv: ['--max-old-space-size=4096'] });
    await new Promise((ready) => child.once('message', ready));
    this.#process = child;
    return child;
  }
}

/** CPU time that a process has taken. */
function getSeconds(pid) {
  try {
    // What stands behind the name in parentheses: state, then 10 numbers, then the times as user and as system.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return performance.now() / 1000;
  }
}
