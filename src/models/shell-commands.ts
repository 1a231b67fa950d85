/** Who runs a command, and how the command is handed over. */
export interface CommandRow {
  /** Denotation pattern of the function that runs the command. */
  readonly callee: string;
  /** `line`: one string for a shell; `argv`: program, then an array; `rest`: program, then any number of strings. */
  readonly takes: 'line' | 'argv' | 'rest';
}

export const COMMANDS: readonly CommandRow[] = [
  { callee: 'child_process#{exec,execSync}', takes: 'line' },
  { callee: 'child_process#{spawn,spawnSync,execFile,execFileSync,fork}', takes: 'argv' },
  { callee: 'util#promisify()', takes: 'argv' },
  { callee: 'execa#{execa,execaSync,execaNode}', takes: 'argv' },
  { callee: 'execa#', takes: 'argv' },
  { callee: 'execa#sync', takes: 'argv' },
  { callee: 'execa#{execaCommand,execaCommandSync,command,commandSync}', takes: 'line' },
  { callee: 'execa#{$,$.sync,$()}', takes: 'line' },
  { callee: 'zx#{$,$.sync,$()}', takes: 'line' },
  { callee: '$', takes: 'line' },
  { callee: '{bun#$,Bun.$}', takes: 'line' },
  { callee: 'Bun.{spawn,spawnSync}', takes: 'argv' },
  { callee: 'Deno.{Command,run}', takes: 'argv' },
  { callee: 'shelljs#exec', takes: 'line' },
  { callee: 'shell.exec', takes: 'line' },
  { callee: 'cross-spawn#', takes: 'argv' },
  { callee: 'cross-spawn#{spawn,sync}', takes: 'argv' },
  { callee: 'tinyexec#{x,exec}', takes: 'argv' },
  { callee: 'nano-spawn#', takes: 'argv' },
  { callee: 'concurrently#', takes: 'line' },
  { callee: 'node-cmd#{run,runSync}', takes: 'line' },
  { callee: '@actions/exec#{exec,getExecOutput}', takes: 'argv' },
  { callee: 'ssh2#Client().exec', takes: 'line' },
  { callee: 'node-ssh#NodeSSH().{exec,execCommand}', takes: 'line' },
  { callee: 'simple-git#().raw', takes: 'rest' },
  { callee: 'simple-git#simpleGit().raw', takes: 'rest' },
];

/** Properties that hold a command which another program runs: a test runner's server, a process manager's script. */
export const COMMAND_PROPERTY = /^(?:command|cmd|exec|script|execStart)$/;

/** Properties that list an environment as `NAME=value`. */
export const ENV_LIST = /^(?:env|Env|environment|Environment)$/;

/** Calls that take a text of `NAME=value` lines: read as environment, or written where the next start reads it. */
export const ENV_TEXTS: readonly { readonly callee: string }[] = [
  { callee: 'dotenv#parse' },
  { callee: 'fs#{writeFile,writeFileSync,appendFile,appendFileSync}' },
  { callee: 'fs/promises#{writeFile,appendFile}' },
  { callee: 'fs#promises.{writeFile,appendFile}' },
  { callee: 'Bun.write' },
  { callee: 'Deno.{writeTextFile,writeTextFileSync}' },
];

/** Files that a process is started from. */
export const ENV_FILES =
  /(?:^|\/)\.(?:env|npmrc|yarnrc|curlrc|wgetrc|gitconfig)[\w.]*$|\.(?:sh|service|cmd|bat|ps1)$|Dockerfile/;
