const SPECIAL = /[.+^$()|[\]\\]/g;

/**
 * A path glob as a regular expression: `**` crosses folders, `*` and `?` stay in one, `{a,b}` are alternatives. A glob that
 * names a folder covers what is in it.
 */
export function compileGlob(glob: string): RegExp {
  const trimmed = glob.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '');
  const source = trimmed.replace(/\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[.+^$()|[\]\\]/g, (token) => {
    if (token === '**/') return '(?:[^/]+/)*';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    if (token.startsWith('{')) return `(?:${token.slice(1, -1).replace(SPECIAL, '\\$&').split(',').join('|')})`;
    return `\\${token}`;
  });
  return new RegExp(`^${source}(?:/.*)?$`);
}

/** Does one of the globs cover the path? The path is relative to the register, with `/` between names. */
export function isCovered(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => glob === '.' || compileGlob(glob).test(path));
}
