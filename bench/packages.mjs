// Published packages as material for measurements: fetches them with `npm pack` and lists their source files.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

/** Where packages are kept between runs. */
export const DEFAULT_CACHE = join(tmpdir(), 'eslint-plugin-binom-real-code');

const EXTENSIONS = new Set(['.js', '.cjs', '.mjs', '.jsx', '.ts', '.cts', '.mts', '.tsx']);
const DECLARATIONS = /\.d\.[cm]?ts$/;
const run = promisify(execFile);

/** Fetches and unpacks one package, `name@version` or `name@version#folder`; gives the folder of its sources. */
export async function fetchPackage(spec, cache = DEFAULT_CACHE) {
  const [name, inside = ''] = spec.split('#');
  const folder = join(cache, name.replaceAll('/', '__'));
  if (!existsSync(folder)) {
    const work = `${folder}.partial`;
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    const { stdout } = await run('npm', ['pack', name, '--pack-destination', work, '--silent'], { maxBuffer: 1 << 24 });
    const tarball = join(work, stdout.trim().split('\n').at(-1));
    await run('tar', ['-xzf', tarball, '-C', work]);
    rmSync(tarball);
    renameSync(work, folder);
  }
  return inside === '' ? folder : join(folder, 'package', inside);
}

/** The JavaScript and TypeScript files of a folder up to a size, in a fixed order; declaration files are left out. */
export function listSources(folder, maxBytes) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && EXTENSIONS.has(extname(entry.name)) && !DECLARATIONS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size <= maxBytes)
    .sort();
}

/** The name under which a file is parsed: published `.js` may hold JSX. */
export function getParsedName(file) {
  return file.replace(/\.js$/, '.jsx');
}
