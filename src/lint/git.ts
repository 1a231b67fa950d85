import { spawn } from 'node:child_process';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Git could not do what was asked; the message is a whole sentence. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** Settings of a repository that could run programs or change what is read: switched off for each call. */
const SAFE_CONFIG = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.pager=cat',
  'core.attributesFile=/dev/null',
  'diff.external=',
  'diff.ignoreSubmodules=all',
  'diff.renames=false',
  'log.showSignature=false',
  'log.mailmap=false',
  'submodule.recurse=false',
  'protocol.allow=never',
  'color.ui=false',
  'gc.auto=0',
  'maintenance.auto=false',
];

const BASE_ARGUMENTS = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  '--no-replace-objects',
  ...SAFE_CONFIG.flatMap((setting) => ['-c', setting]),
];

/** Variables through which git runs programs, or writes traces. Where the repository is, and its configuration, they may still say: `-c` wins. */
const DROPPED =
  /^GIT_(?:EXTERNAL_DIFF|DIFF_|PAGER|TRACE|SSH|ASKPASS|EDITOR|SEQUENCE_EDITOR|PROXY|LITERAL_|GLOB_|NOGLOB_|ICASE_|REPLACE_)/u;

type Environment = Readonly<Record<string, string | undefined>>;

export function getGitEnvironment(env: Environment): Record<string, string | undefined> {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !DROPPED.test(name)));
  return {
    ...kept,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_PAGER: 'cat',
    GIT_OPTIONAL_LOCKS: '0',
  };
}

/** A child of git: its output to read, its input to write, and its end to wait for. */
export interface GitProcess {
  readonly output: Readable;
  readonly input: Writable;
  /** Ends when git ends; throws GitError when it failed, unless `mayFail`. */
  readonly end: () => Promise<number>;
  /** Stops git when the rest of its output is not wanted; does nothing after its end. */
  readonly stop: () => void;
}

/** Runs git for one folder. Nothing that the repository configures can run a program or change the answer. */
export class Git {
  readonly cwd: string;
  readonly #env: Record<string, string | undefined>;

  constructor(cwd: string, env: Environment) {
    this.cwd = cwd;
    this.#env = getGitEnvironment(env);
  }

  start(args: readonly string[], mayFail = false): GitProcess {
    const child = spawn('git', [...BASE_ARGUMENTS, ...args], {
      cwd: this.cwd,
      env: this.#env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let said = '';
    let failure: Error | undefined;
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
    child.stdin.on('error', () => undefined);
    const closed = new Promise<number>((resolve) => {
      child.once('error', (error) => {
        failure = error;
        resolve(-1);
      });
      child.once('close', (code) => {
        resolve(code ?? -1);
      });
    });
    const end = async (): Promise<number> => {
      const code = await closed;
      if (failure !== undefined) throw new GitError(describeStartFailure(failure));
      if (code !== 0 && !mayFail) throw new GitError(`git ${args[0] ?? ''} failed: ${firstLine(said)}`);
      return code;
    };
    const stop = (): void => {
      child.kill();
    };
    return { output: child.stdout, input: child.stdin, end, stop };
  }

  /** Whole output of a command, as text. */
  async read(args: readonly string[], input?: string): Promise<string> {
    const child = this.start(args);
    child.input.end(input);
    const parts: Buffer[] = [];
    child.output.on('data', (part: Buffer) => parts.push(part));
    await child.end();
    return Buffer.concat(parts).toString('utf8');
  }

  /** Trimmed output, or undefined when git says no. Throws only when git cannot be started. */
  async ask(args: readonly string[]): Promise<string | undefined> {
    const child = this.start(args, true);
    child.input.end();
    const parts: Buffer[] = [];
    child.output.on('data', (part: Buffer) => parts.push(part));
    return (await child.end()) === 0 ? Buffer.concat(parts).toString('utf8').replace(/\n$/u, '') : undefined;
  }
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

function describeStartFailure(error: Error): string {
  return 'code' in error && error.code === 'ENOENT'
    ? 'git was not found, or the folder does not exist: install git, or name the paths to check.'
    : `git could not be started: ${error.message}`;
}

const LINES_AT_A_TIME = 2000;

function* joinLines(lines: readonly string[]): Generator<string> {
  for (let at = 0; at < lines.length; at += LINES_AT_A_TIME)
    yield `${lines.slice(at, at + LINES_AT_A_TIME).join('\n')}\n`;
}

/** Writes many lines to a child without filling memory, and closes its input. A child that ends early says so itself. */
export async function feed(input: Writable, lines: readonly string[]): Promise<void> {
  await pipeline(Readable.from(joinLines(lines)), input).catch(() => undefined);
}
