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
  { callee: 'execa#$', takes: 'line' },
  { callee: 'zx#{$,within,spinner}', takes: 'line' },
  { callee: '$', takes: 'line' },
  { callee: 'bun#$', takes: 'line' },
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

/** What a command line says to switch the check off: the program (any when absent) and the switch after it. */
export interface InsecureSwitchRow {
  readonly program?: RegExp;
  readonly switch: RegExp;
}

const VALUE_OFF = '(?:=|\\s+)["\']?(?:false|0|no|none)\\b';

export const INSECURE_SWITCHES: readonly InsecureSwitchRow[] = [
  { program: /\bcurl\b/, switch: /\s(?:-[a-zA-Z#]*k[a-zA-Z]*|--insecure|--proxy-insecure|--doh-insecure)(?=\s|$)/ },
  { program: /\bwget\b/, switch: /\s--(?:no-check-certificate|no-hsts\s+--no-check-certificate)(?=\s|$)/ },
  { program: /\b(?:yt-dlp|youtube-dl)\b/, switch: /\s--no-check-certificates?(?=\s|$)/ },
  { program: /\brclone\b/, switch: /\s--no-check-certificate(?=\s|$)/ },
  { program: /\baria2c\b/, switch: /\s--check-certificate=false\b/ },
  { program: /\bhttps?\b/, switch: new RegExp(`\\s--verify${VALUE_OFF}`) },
  { program: /\bgit\b/, switch: new RegExp(`\\bhttp\\.(?:\\S+\\.)?sslVerify${VALUE_OFF}`, 'i') },
  { program: /\b(?:npm|pnpm|yarn|npx)\b/, switch: new RegExp(`\\bstrict-ssl${VALUE_OFF}|--no-strict-ssl\\b`) },
  { program: /\byarn\b/, switch: new RegExp(`\\benableStrictSsl${VALUE_OFF}`) },
  { program: /\bpip3?\b/, switch: /\s--trusted-host\b/ },
  { program: /\b(?:kubectl|helm|oc)\b/, switch: /\s--insecure-skip-tls-verify(?!=false)(?=\s|=|$)/ },
  { program: /\b(?:podman|buildah|skopeo)\b/, switch: /\s--(?:src-|dest-)?tls-verify=false\b/ },
  { program: /\baws\b/, switch: /\s--no-verify-ssl\b/ },
  { program: /\bvault\b/, switch: /\s-{1,2}tls-skip-verify(?=\s|$)/ },
  { program: /\b(?:newman|argocd|grpcurl|mc|axel|http-server)\b/, switch: /\s-{1,2}insecure(?=\s|$)/ },
  { program: /\bnewman\b/, switch: /\s-k(?=\s|$)/ },
  {
    program: /\bmongo(?:sh|dump|restore|export|import)?\b/,
    switch: /\s--(?:tls|ssl)AllowInvalid(?:Certificates|Hostnames)\b/,
  },
  { program: /\bredis-cli\b/, switch: /\s--insecure(?=\s|$)/ },
  { program: /\bsvn\b/, switch: /\s--trust-server-cert\b/ },
  { program: /\bdeno\b/, switch: /\s--unsafely-ignore-certificate-errors\b/ },
  { program: /\b(?:chrome|chromium|electron|google-chrome|lighthouse)\b/, switch: /--ignore-certificate-errors\b/ },
  { switch: /\bNODE_TLS_REJECT_UNAUTHORIZED\s*=\s*["']?0\b/ },
  { switch: /\bsetx?\s+NODE_TLS_REJECT_UNAUTHORIZED[\s=]+["']?0\b/i },
  { switch: /\bGIT_SSL_NO_VERIFY\s*=\s*["']?(?:1|true)\b/ },
  { switch: /\bPYTHONHTTPSVERIFY\s*=\s*["']?0\b/ },
  { switch: /\bnpm_config_strict_ssl\s*=\s*["']?false\b/i },
  { switch: /\bYARN_ENABLE_STRICT_SSL\s*=\s*["']?(?:0|false)\b/ },
];

/** One command of a line ends where the shell starts another. */
const SEPARATOR = /&&|\|\||[;|\n]/;

/**
 * The switch of a command line that turns certificate checks off, as written, or undefined. Each command between
 * `&&`, `||`, `;` and `|` is read by itself, so that `curl` and another program's `-k` are not mixed up.
 */
export function getInsecureSwitch(line: string): string | undefined {
  return findSwitch(line, INSECURE_SWITCHES);
}

/** The switch of a command line, or of `NODE_OPTIONS`, that lets TLS below 1.2 in, as written, or undefined. */
export function getWeakSwitch(line: string): string | undefined {
  return findSwitch(line, WEAK_SWITCHES);
}

function findSwitch(line: string, rows: readonly InsecureSwitchRow[]): string | undefined {
  for (const command of line.split(SEPARATOR)) {
    for (const row of rows) {
      // What stands before the program's name is another's: `sort -k 2 curl.csv`.
      const start = row.program ? command.search(row.program) : 0;
      const match = start < 0 ? null : row.switch.exec(command.slice(start));
      if (match && !isQuotedProse(command, start + match.index)) return match[0].trim();
    }
  }
  return undefined;
}

/** `echo "never use curl -k"` prints the words; it runs nothing. */
function isQuotedProse(command: string, at: number): boolean {
  return /^\s*(?:echo|printf|grep|rg|#)\b/.test(command.slice(0, at));
}

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

/** What a command says to let old versions of TLS in. */
export const WEAK_SWITCHES: readonly InsecureSwitchRow[] = [
  { switch: /(?<![\w-])--tls-(?:min-v1\.[01]|max-v1\.[01])(?![\w.])/ },
  { program: /\bcurl\b/, switch: /\s(?:--tls-max\s+1\.[01]|--tlsv1\.[01]|--sslv[23])(?![\w.])/ },
  { program: /\bwget\b/, switch: /\s--secure-protocol=(?:SSLv[23]|TLSv1(?:_1)?)(?![\w.])/ },
];
