import type { Entry, Source } from '../source.ts';

/** One text from standard input, called as the user says. */
export function createStdinSource(path: string, readInput: () => Promise<Buffer>): Source {
  const entry: Entry = { path: path.replaceAll('\\', '/'), location: '' };
  return {
    kind: 'stdin',
    mayBeEmpty: true,
    list: () => Promise.resolve({ entries: [entry], problems: [], counts: {}, notes: [] }),
    measure: () => Promise.resolve([0]),
    load: async function* () {
      yield { entry, bytes: await readInput() };
    },
  };
}
