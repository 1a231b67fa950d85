/** What the text detectors share: kinds of files by their path, lines, comments, and the names of the blocks around a place. */

export interface TextFinding {
  /** Offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** Which message fits. */
  kind: string;
  /** Data of the message; never a key or a part of one. */
  data: Readonly<Record<string, string>>;
}

/** No report names more than this many places of one kind in a file: a file with more is one finding, not thousands. */
export const MAX_FINDINGS = 500;

export type FileKind =
  'js' | 'python' | 'php' | 'go' | 'ruby' | 'java' | 'csharp' | 'powershell' | 'shell' | 'docker' | 'yaml' | 'json' | 'env' | 'properties' | 'ini' | 'toml' | 'xml' |
  'nginx' | 'terraform' | 'sql' | 'csv' | 'markdown' | 'notebook' | 'http' | 'log' | 'c' | 'rust' | 'swift' | 'dart' | 'elixir' | 'perl' | 'lua' | 'r' | 'text'; // prettier-ignore

const EXTENSIONS: Readonly<Record<string, FileKind>> = {
  js: 'js', cjs: 'js', mjs: 'js', jsx: 'js', ts: 'js', cts: 'js', mts: 'js', tsx: 'js', gs: 'js', vue: 'js', svelte: 'js', astro: 'js', html: 'xml', htm: 'xml',
  py: 'python', pyw: 'python', pyi: 'python', php: 'php', phtml: 'php', inc: 'php', go: 'go', rb: 'ruby', rake: 'ruby', gemspec: 'ruby', erb: 'ruby',
  java: 'java', kt: 'java', kts: 'java', scala: 'java', groovy: 'java', gradle: 'java', clj: 'java', cs: 'csharp', vb: 'csharp', fs: 'csharp', cshtml: 'csharp',
  ps1: 'powershell', psm1: 'powershell', psd1: 'powershell', sh: 'shell', bash: 'shell', zsh: 'shell', fish: 'shell', ksh: 'shell', bat: 'shell', cmd: 'shell', mk: 'shell',
  dockerfile: 'docker', containerfile: 'docker', yml: 'yaml', yaml: 'yaml', tpl: 'yaml', sls: 'yaml', json: 'json', json5: 'json', jsonc: 'json', har: 'json', webmanifest: 'json', env: 'env',
  properties: 'properties', ini: 'ini', cfg: 'ini', conf: 'ini', cnf: 'ini', toml: 'toml', xml: 'xml', config: 'xml', plist: 'xml', svg: 'xml', xaml: 'xml', csproj: 'xml', resx: 'xml', pom: 'xml',
  tf: 'terraform', tfvars: 'terraform', hcl: 'terraform', sql: 'sql', csv: 'csv', tsv: 'csv', md: 'markdown', mdx: 'markdown', markdown: 'markdown', rst: 'markdown', adoc: 'markdown',
  ipynb: 'notebook', http: 'http', rest: 'http', log: 'log', out: 'log', c: 'c', h: 'c', cc: 'c', cpp: 'c', hpp: 'c', m: 'swift', mm: 'swift', swift: 'swift', rs: 'rust', dart: 'dart',
  ex: 'elixir', exs: 'elixir', erl: 'elixir', pl: 'perl', pm: 'perl', lua: 'lua', r: 'r', rmd: 'markdown', qmd: 'markdown',
}; // prettier-ignore

const NAMES: readonly (readonly [RegExp, FileKind])[] = [
  [/^\.env(?:\.|rc$|$)|\.env$|^env\.(?:sample|example|template|dist)$|^\.dev\.vars/, 'env'],
  [/^(?:dockerfile|containerfile)(?:\.|$)|\.dockerfile$/, 'docker'],
  [
    /^(?:makefile|gnumakefile|justfile|procfile|\.?bashrc|\.?zshrc|\.?profile|\.bash_profile|\.envrc|\.curlrc|\.wgetrc|crontab)$/,
    'shell',
  ],
  [/^(?:gemfile|rakefile|vagrantfile|fastfile|podfile|brewfile)$/, 'ruby'],
  [/^jenkinsfile/, 'java'],
  [
    /^\.(?:npmrc|yarnrc|gitconfig|editorconfig|pypirc|bowerrc|condarc|gemrc)$|^(?:pip|my|redis|openssl)\.(?:conf|cnf)$/,
    'ini',
  ],
  [
    /nginx|^sites-(?:available|enabled)$|\.vhost$|^haproxy\.cfg$|^caddyfile|httpd.*\.conf|apache.*\.conf|\.htaccess$/,
    'nginx',
  ],
  [/postman_(?:collection|environment)/, 'json'],
];

/** The kind of a file, by its name and extension; `text` when it is not known. */
export function getFileKind(path: string): FileKind {
  const parts = path.toLowerCase().split(/[\\/]/);
  const name = parts.at(-1) ?? '';
  const known = NAMES.find(([pattern]) => pattern.test(name));
  if (known) return known[1];
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
  if (extension === 'conf' && parts.some((part) => /nginx|^conf\.d$|^sites-/.test(part))) return 'nginx';
  // `settings.yml.dist`, `config.json.example`
  if (/^(?:dist|example|sample|template|tmpl|tpl|j2|erb|bak|old|orig|local)$/.test(extension)) {
    const inner = name.slice(0, name.lastIndexOf('.'));
    if (inner.includes('.')) return getFileKind(inner);
  }
  return EXTENSIONS[extension] ?? 'text';
}

const CODE = new Set<FileKind>([
  'js', 'python', 'php', 'go', 'ruby', 'java', 'csharp', 'powershell', 'c', 'rust', 'swift', 'dart', 'elixir', 'perl', 'lua', 'r',
]); // prettier-ignore

/** Source code: a value without quotes is an expression there. */
export function isCodeKind(kind: FileKind): boolean {
  return CODE.has(kind);
}

/** A file that shows how a configuration looks: `.env.sample`, `config.example.yml`. */
export function isSamplePath(path: string): boolean {
  return /(?:^|[\\/._-])(?:sample|example|examples|template|dist|tmpl)(?:[._-]|$)/i.test(
    path.split(/[\\/]/).at(-1) ?? '',
  );
}

/** A longer line is minified or data; looking for its ends at each hit would make a run quadratic. */
const MAX_LINE = 4000;

/** Offset of the first character of the line of `offset`, at most 4,000 characters back. */
export function lineStart(text: string, offset: number): number {
  const from = Math.max(0, offset - MAX_LINE);
  return from + text.slice(from, offset).lastIndexOf('\n') + 1;
}

/** Offset after the last character of the line of `offset`, without its line break, at most 4,000 characters on. */
export function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset, offset + MAX_LINE).indexOf('\n');
  return Math.min(text.length, offset + (length < 0 ? MAX_LINE : length));
}

/** The line of `offset` up to it, at most the last 400 characters: a minified line is not read whole for each hit. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(Math.max(lineStart(text, offset), offset - 400), offset);
}

const HASH = new Set<FileKind>([
  'python', 'ruby', 'shell', 'docker', 'yaml', 'env', 'properties', 'ini', 'toml', 'nginx', 'terraform', 'powershell', 'perl', 'r', 'elixir', 'http', 'php', 'text',
]); // prettier-ignore
const SLASHES = new Set<FileKind>([
  'js',
  'php',
  'go',
  'java',
  'csharp',
  'c',
  'rust',
  'swift',
  'dart',
  'terraform',
  'json',
  'http',
  'text',
]);
const LEADING: Readonly<Partial<Record<FileKind, RegExp>>> = {
  sql: /^\s*--/, lua: /^\s*--/, ini: /^\s*;/, properties: /^\s*!/, csharp: /^\s*'/, shell: /^\s*(?:rem\s|::)/i, xml: /^\s*<!--/, markdown: /^\s*<!--/, elixir: /^\s*%/,
}; // prettier-ignore

/** Does `offset` stand in a comment? Judged by its line, by `/* … *\/` blocks, and by Python's triple-quoted texts. */
export function isInComment(text: string, offset: number, kind: FileKind): boolean {
  const before = lineBefore(text, offset);
  if (LEADING[kind]?.test(before)) return true;
  if (HASH.has(kind) && hasMark(before, '#')) return true;
  if (SLASHES.has(kind) && (hasMark(before, '//') || isInBlock(text, offset))) return true;
  if (kind === 'xml' && isInXmlComment(text, offset)) return true;
  if (kind === 'notebook') return hasMark(before.slice(openQuote(before) + 1).replace(/\\"/g, "'"), '#');
  return kind === 'python' && isInTripleQuotes(text, offset);
}

/** A comment mark outside of quotes, at the start of the line or after a space. */
function hasMark(before: string, mark: string): boolean {
  for (let at = before.indexOf(mark); at >= 0; at = before.indexOf(mark, at + 1)) {
    const head = before.slice(0, at);
    if (at > 0 && !/\s$/.test(head) && !(mark === '//' && /[;{})]$/.test(head))) continue;
    if (!isInQuotes(head)) return true;
  }
  return false;
}

/** Where the last quote without a backslash stands: a notebook's lines of code are JSON strings. */
function openQuote(before: string): number {
  let at = before.lastIndexOf('"');
  while (at > 0 && before.charAt(at - 1) === '\\') at = before.lastIndexOf('"', at - 1);
  return at;
}

/** Does a quote that opens in this piece of a line stay open at its end? */
export function isInQuotes(head: string): boolean {
  let open = '';
  for (let at = 0; at < head.length; at += 1) {
    const char = head.charAt(at);
    if (char === '\\') at += 1;
    else if (open !== '') open = char === open ? '' : open;
    else if (char === '"' || char === '`') open = char;
    // An apostrophe within a word opens nothing.
    else if (char === "'" && !/[A-Za-z]$/.test(head.slice(0, at))) open = char;
  }
  return open !== '';
}

function isInBlock(text: string, offset: number): boolean {
  // A block comment of more than 8,000 characters is a licence; what stands in it is no code either way.
  const near = text.slice(Math.max(0, offset - 8000), offset);
  const open = near.lastIndexOf('/*');
  return open >= 0 && near.indexOf('*/', open) < 0 && !/["'`\w*]$/.test(near.slice(0, open));
}

function isInXmlComment(text: string, offset: number): boolean {
  const near = text.slice(Math.max(0, offset - 20_000), offset);
  const open = near.lastIndexOf('<!--');
  return open >= 0 && near.lastIndexOf('-->') < open;
}

function isInTripleQuotes(text: string, offset: number): boolean {
  const near = text.slice(Math.max(0, offset - 20_000), offset);
  const marks = near.match(/"""|'''/g)?.length ?? 0;
  return marks % 2 === 1;
}

/** A line that a patch takes away: what it set is no longer set. A key in it has been published all the same. */
export function isRemovedLine(text: string, offset: number, path: string): boolean {
  return /\.(?:diff|patch)$/i.test(path) && text.charAt(lineStart(text, offset)) === '-';
}

/** Prose that warns: "never use `curl -k`". */
export function isWarning(line: string): boolean {
  return /\b(?:never|don'?t|do not|avoid|instead of|rather than|must not|should not|shouldn'?t|forbid\w*|insecure!|dangerous|wrong|bad|no longer|not use|refus\w*|(?:not|un)[ -]?supported|not allowed|reject\w*|without using|remove[ds]?|detect\w*|warn\w*|prohibit\w*)\b|❌/i.test(
    line,
  );
}
