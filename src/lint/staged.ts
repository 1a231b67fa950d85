import type { Problem } from './finding.ts';
import type { Git } from './git.ts';
import type { Entry, Listing } from './source.ts';

/** `core.quotePath` and renames off, no program of the repository's run: see "Facts" in docs/binom-lint.md. */
const DIFF = [
  'diff',
  '--cached',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--ignore-submodules=all',
  '--diff-filter=ACMRTU',
];

const RECORD = /^:\d+ (?<mode>\d+) [0-9a-f]+ (?<blob>[0-9a-f]+) (?<status>[A-Z])/u;

function describeUnmerged(path: string): Problem {
  return { kind: 'unmerged', path, message: 'The file has an unsolved merge conflict: solve it and add the file.' };
}

/** Reads the records of `git diff --raw -z`. */
export function parseStaged(output: string): Listing {
  const fields = output.split('\0');
  const entries = new Map<string, Entry>();
  const unmerged = new Set<string>();
  const counts = { links: 0, submodules: 0 };
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const record = RECORD.exec(fields[index] ?? '')?.groups;
    const path = fields[index + 1] ?? '';
    if (record?.status === 'U') unmerged.add(path);
    else if (record?.mode === '160000') counts.submodules += 1;
    else if (record?.mode === '120000') counts.links += 1;
    else if (record?.blob !== undefined) entries.set(path, { path, location: record.blob });
  }
  for (const path of unmerged) entries.delete(path);
  return { entries: [...entries.values()], problems: [...unmerged].map(describeUnmerged), counts, notes: [] };
}

/** Lists what is staged; paths are relative to the top of the repository wherever git runs. */
export async function listStaged(git: Git): Promise<Listing> {
  return parseStaged(await git.read(DIFF));
}
