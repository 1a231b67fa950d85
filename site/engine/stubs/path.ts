/** The part of `node:path` that the engine needs in a browser: POSIX, with `/` as the working directory. */

function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

export const sep = '/';
export const isAbsolute = (path: string): boolean => path.startsWith('/');
export const join = (...parts: readonly string[]): string => normalize(parts.join('/'));
export const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const extname = (path: string): string => /\.[^./]*$/.exec(basename(path))?.[0] ?? '';

/** The last absolute path counts, and what follows is below it. */
export function resolve(...paths: readonly string[]): string {
  const start = paths.findLastIndex(isAbsolute);
  return normalize(paths.slice(Math.max(start, 0)).join('/'));
}

export function dirname(path: string): string {
  const at = path.lastIndexOf('/');
  return at > 0 ? path.slice(0, at) : '/';
}

export function relative(from: string, to: string): string {
  const start = resolve(from).split('/').filter(Boolean);
  const end = resolve(to).split('/').filter(Boolean);
  const differs = end.findIndex((part, index) => part !== start[index]);
  const shared = differs === -1 ? Math.min(start.length, end.length) : differs;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}

export const toNamespacedPath = (path: string): string => path;
export const posix = { sep, isAbsolute, join, basename, extname, resolve, dirname, relative };
export default { ...posix, posix, toNamespacedPath };
