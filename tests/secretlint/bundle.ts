import { readdirSync, readFileSync } from 'node:fs';

export interface TextCase {
  path: string;
  content: string;
  /** `rule:line` of each report that must come, in order. */
  expected: string[];
}

/** A small generator with a fixed seed: the cases hold made-up keys of the right formats, and no key stands in the repository. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function makers(next: () => number): Record<string, () => string> {
  const pick = (alphabet: string): string => alphabet.charAt(Math.floor(next() * alphabet.length));
  const text = (alphabet: string, length: number): string => Array.from({ length }, () => pick(alphabet)).join('');
  const hex = (length: number): string => text('0123456789abcdef', length);
  const v1 = (): string => `${['2', '3', '15', '48', '330'][Math.floor(next() * 5)] ?? '2'}000001${hex(32)}`;
  const bytes = (length: number): string =>
    Buffer.from(Array.from({ length }, () => Math.floor(next() * 256))).toString('base64');
  return {
    V1: v1,
    V2: () => hex(64),
    R: () => `binom_sk_${text('abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789', 40)}`,
    H40: () => hex(40),
    H32: () => hex(32),
    B64V1: () => Buffer.from(v1()).toString('base64'),
    B64V2: () => Buffer.from(hex(64)).toString('base64'),
    B64L: () => bytes(240),
    B64S: () => bytes(32),
    PS: () => Buffer.from(`$k="${v1()}"`, 'utf16le').toString('base64'),
  };
}

/** Reads the bundles of labelled cases: `=== path`, then the file; ` §$ rule …` at the end of a line that must be reported. */
export function readCases(folder: URL): TextCase[] {
  const cases: TextCase[] = [];
  for (const name of readdirSync(folder).sort()) {
    const make = makers(random(name.length * 7919));
    for (const part of readFileSync(new URL(name, folder), 'utf8').split(/^=== /m).slice(1)) {
      const [path = '', ...lines] = part.split('\n');
      const expected: string[] = [];
      const content = lines
        .map((line, index) =>
          line
            .replace(/\s*§\$\s*([\w -]+?)\s*$/, (_, rules: string) => {
              expected.push(...rules.split(/\s+/).map((rule) => `${rule}:${index + 1}`));
              return '';
            })
            .replace(/@(V1|V2|R|H40|H32|B64V1|B64V2|B64L|B64S|PS)@/g, (_, kind: string) => make[kind]?.() ?? ''),
        )
        .join('\n');
      cases.push({ path, content, expected });
    }
  }
  return cases;
}
