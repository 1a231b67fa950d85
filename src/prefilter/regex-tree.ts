/** Reads a regular expression into a tree over bytes that matches at least what the expression matches in a text of UTF-8 or Latin-1. */

/** One byte of a set, a sequence, a choice, or a repetition. */
export type Tree =
  | { readonly type: 'byte'; readonly set: ByteSet }
  | { readonly type: 'all'; readonly parts: readonly Tree[] }
  | { readonly type: 'any'; readonly options: readonly Tree[] }
  | { readonly type: 'repeat'; readonly part: Tree; readonly min: number; readonly max: number };

/** 256 flags. */
export type ByteSet = Uint8Array;

export const NOTHING: Tree = { type: 'all', parts: [] };

const HIGH = 0x80;
const SPACES = [9, 10, 11, 12, 13, 32];
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, 0: 0 };

const interned = new Map<string, ByteSet>();

/** The set of these bytes, in order; equal sets are one object. */
function toSet(bytes: Iterable<number>): ByteSet {
  const key = String.fromCharCode(...bytes);
  let set = interned.get(key);
  if (set === undefined) {
    interned.set(key, (set = new Uint8Array(256)));
    for (const byte of bytes) set[byte] = 1;
  }
  return set;
}

/** A character beyond ASCII: its bytes, and those of its neighbours, which can only find too much. */
export const BEYOND: Tree = {
  type: 'repeat',
  part: { type: 'byte', set: toSet(Array.from({ length: 256 - HIGH }, (_, at) => HIGH + at)) },
  min: 1,
  max: Infinity,
};

/** One character of a class, as bytes. */
function toTree(codes: ReadonlySet<number>, isBeyond: boolean): Tree {
  const byte: Tree = { type: 'byte', set: toSet(codes) };
  return isBeyond ? { type: 'any', options: codes.size === 0 ? [BEYOND] : [byte, BEYOND] } : byte;
}

/** Characters of a class: ASCII codes, and whether others are in it. */
interface Characters {
  readonly codes: Set<number>;
  isBeyond: boolean;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
const ASCII = range(0, 127);
const WORD = [...range(48, 57), ...range(65, 90), 95, ...range(97, 122)];

/** @throws SyntaxError for what this reader does not know */
export function readRegex({ source, flags }: RegExp): Tree {
  const reader = new Reader(source, flags);
  const tree = reader.readChoice();
  if (!reader.isAtEnd) throw new SyntaxError(`Not understood: ${source}`);
  return tree;
}

/** A word of ASCII in any case. */
export function readWord(word: string): Tree {
  return { type: 'all', parts: Array.from(word, (char) => readChar(char, true)) };
}

const chars = [new Map<string, Tree>(), new Map<string, Tree>()] as const;

/** One character, the same tree each time: most of all patterns are such. */
function readChar(char: string, ignoresCase: boolean): Tree {
  const known = chars[ignoresCase ? 1 : 0];
  let tree = known.get(char);
  if (tree === undefined) {
    tree = toTree(fold([char.charCodeAt(0)], ignoresCase), char > '\x7f');
    known.set(char, tree);
  }
  return tree;
}

function fold(codes: Iterable<number>, ignoresCase: boolean): Set<number> {
  const all = new Set<number>();
  for (const code of codes) {
    if (code >= HIGH) continue;
    all.add(code);
    const lower = code | 32;
    if (ignoresCase && lower >= 97 && lower <= 122) all.add(lower).add(lower - 32);
  }
  return all;
}

class Reader {
  readonly #source: string;
  readonly #ignoresCase: boolean;
  #at = 0;

  constructor(source: string, flags: string) {
    if (flags.includes('v')) throw new SyntaxError('Sets of sets are not understood.');
    this.#source = source;
    this.#ignoresCase = flags.includes('i');
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  readChoice(): Tree {
    const options = [this.#readSequence()];
    while (this.#take('|')) options.push(this.#readSequence());
    return options.length === 1 ? (options[0] ?? NOTHING) : { type: 'any', options };
  }

  #readSequence(): Tree {
    const parts: Tree[] = [];
    while (!this.isAtEnd && !'|)'.includes(this.#source.charAt(this.#at))) parts.push(this.#readRepeated());
    return { type: 'all', parts };
  }

  #readRepeated(): Tree {
    const part = this.#readAtom();
    if (!'*+?{'.includes(this.#source.charAt(this.#at) || ' ')) return part;
    const found = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (found === null) return part;
    this.#at += found[0].length;
    const [quantifier, least, comma, most] = found;
    if (least === undefined)
      return {
        type: 'repeat',
        part,
        min: quantifier.startsWith('+') ? 1 : 0,
        max: quantifier.startsWith('?') ? 1 : Infinity,
      };
    const min = Number(least);
    return { type: 'repeat', part, min, max: comma === undefined ? min : most === '' ? Infinity : Number(most) };
  }

  #readAtom(): Tree {
    const char = this.#source.charAt(this.#at);
    if (char === '(') return this.#readGroup();
    this.#at += 1;
    if (char === '^' || char === '$') return NOTHING;
    if (char === '.') return toTree(new Set(ASCII), true);
    if (char === '[') return this.#readClass();
    if (char !== '\\') return readChar(char, this.#ignoresCase);
    if (/[bB]/.test(this.#source.charAt(this.#at))) {
      this.#at += 1;
      return NOTHING;
    }
    return this.#toTree(this.#readEscape());
  }

  /** What only looks around asks for nothing here, which can only find too much. */
  #readGroup(): Tree {
    const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#source.slice(this.#at, this.#at + 60))?.[0] ?? '(';
    this.#at += head.length;
    const inner = this.readChoice();
    if (!this.#take(')')) throw new SyntaxError(`A group without an end: ${this.#source}`);
    return /[=!]$/.test(head) ? NOTHING : inner;
  }

  #readClass(): Tree {
    const isNegated = this.#take('^');
    const all: Characters = { codes: new Set(), isBeyond: false };
    while (!this.#take(']')) {
      if (this.isAtEnd) throw new SyntaxError(`A class without an end: ${this.#source}`);
      const first = this.#readMember();
      const isRange =
        /^-[^\]]/.test(this.#source.slice(this.#at, this.#at + 2)) && first.codes.size + Number(first.isBeyond) === 1;
      const last = isRange && this.#take('-') ? this.#readMember() : first;
      const codes = isRange
        ? range(Math.min(...first.codes, HIGH), last.isBeyond ? 127 : Math.max(...last.codes))
        : first.codes;
      for (const code of codes) if (code < HIGH) all.codes.add(code);
      all.isBeyond ||= first.isBeyond || last.isBeyond;
    }
    const codes = fold(all.codes, this.#ignoresCase);
    return isNegated ? toTree(new Set(ASCII.filter((code) => !codes.has(code))), true) : toTree(codes, all.isBeyond);
  }

  #readMember(): Characters {
    const char = this.#source.charAt(this.#at);
    this.#at += 1;
    if (char === '\\') return this.#readEscape();
    return char > '\x7f'
      ? { codes: new Set(), isBeyond: true }
      : { codes: new Set([char.charCodeAt(0)]), isBeyond: false };
  }

  /** After the backslash. */
  #readEscape(): Characters {
    const char = this.#source.charAt(this.#at);
    this.#at += 1;
    const not = (codes: readonly number[]): Characters => ({
      codes: new Set(ASCII.filter((code) => !codes.includes(code))),
      isBeyond: true,
    });
    if (char === 'd') return { codes: new Set(range(48, 57)), isBeyond: false };
    if (char === 'w') return { codes: new Set(WORD), isBeyond: false };
    if (char === 's') return { codes: new Set(SPACES), isBeyond: true };
    if (char === 'D') return not(range(48, 57));
    if (char === 'W') return not(WORD);
    if (char === 'S') return not(SPACES);
    const hex = /^(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/i.exec(this.#source.slice(this.#at - 1, this.#at + 4));
    if (hex) this.#at += hex[0].length - 1;
    else if (/[1-9a-zA-Z]/.test(char) && CONTROLS[char] === undefined)
      throw new SyntaxError(`An escape that is not understood: \\${char}`);
    const code = hex ? Number.parseInt(hex[1] ?? hex[2] ?? '', 16) : (CONTROLS[char] ?? char.charCodeAt(0));
    return { codes: new Set(code < HIGH ? [code] : []), isBeyond: code >= HIGH };
  }

  #toTree({ codes, isBeyond }: Characters): Tree {
    return toTree(fold(codes, this.#ignoresCase), isBeyond);
  }

  #take(char: string): boolean {
    if (this.#source.charAt(this.#at) !== char) return false;
    this.#at += 1;
    return true;
  }
}
