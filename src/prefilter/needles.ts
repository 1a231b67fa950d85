/** The words that a regular expression cannot match without, read off the expression itself. */
import type { Tree } from './regex-tree.ts';

/** A choice of more words than this says little; a set of more bytes ends a word. */
const MAX_WORDS = 16;
const MAX_SET = 4;
const MAX_LENGTH = 24;

/** What is known about the words of a part: all that it can be, or some of which each match holds one. */
interface Known {
  /** Every match is one of these, as a whole. */
  readonly whole?: readonly string[];
  /** Every match holds one of these. */
  readonly held?: readonly string[];
}

/**
 * Lower-case words: every match of the expression holds one of them, in some case.
 * @returns undefined when no word is certain
 */
export function getNeedles(tree: Tree): readonly string[] | undefined {
  const { whole, held } = know(tree);
  const best = pick(whole, held);
  if (best === undefined || rate(best) === 0) return undefined;
  // A word that holds another one of the choice is found with it.
  return best.filter((word) => !best.some((other) => other !== word && word.includes(other)));
}

/** The shortest word says how much a choice of words tells. */
const rate = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));

function pick(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (a === undefined || a.length === 0) return b;
  if (b === undefined) return a;
  const [first, second] = [rate(a), rate(b)];
  return first > second || (first === second && a.length < b.length) ? a : b;
}

function know(tree: Tree): Known {
  switch (tree.type) {
    case 'byte':
      return knowByte(tree.set);
    case 'any':
      return knowChoice(tree.options.map(know));
    case 'repeat':
      return knowRepeat(know(tree.part), tree.min, tree.max);
    case 'all':
      return knowSequence(tree.parts.map(know));
  }
}

const known = new Map<Uint8Array, Known>();

function knowByte(set: Uint8Array): Known {
  let answer = known.get(set);
  if (answer === undefined) known.set(set, (answer = readByte(set)));
  return answer;
}

function readByte(set: Uint8Array): Known {
  const chars = new Set<string>();
  set.forEach((flag, byte) => flag === 1 && chars.add(String.fromCharCode(byte).toLowerCase()));
  const isWord = chars.size <= MAX_SET && ![...chars].some((char) => /\s/.test(char) || char > '\x7f');
  return isWord ? { whole: [...chars] } : {};
}

function knowChoice(options: readonly Known[]): Known {
  const whole = options.flatMap((option) => option.whole ?? []);
  if (options.every((option) => option.whole) && whole.length <= MAX_WORDS) return { whole: [...new Set(whole)] };
  const best = options.map((option) => pick(option.whole, option.held));
  const held = best.flatMap((words) => words ?? []);
  return best.every((words) => words !== undefined) && held.length <= 4 * MAX_WORDS ? { held: [...new Set(held)] } : {};
}

function knowRepeat(part: Known, min: number, max: number): Known {
  if (max === 1) return min === 1 ? part : part.whole ? { whole: [...new Set([...part.whole, ''])] } : {};
  if (min === 0) return {};
  return min === max
    ? knowSequence(Array.from({ length: Math.min(min, MAX_LENGTH) }, () => part))
    : { held: pick(part.whole, part.held) };
}

function knowSequence(parts: readonly Known[]): Known {
  let run: readonly string[] = [''];
  let held: readonly string[] | undefined;
  let ends = 0;
  const end = (): void => {
    if (rate(run) > 0) held = pick(run, held);
    ends += 1;
    run = [''];
  };
  for (const part of parts) {
    const { whole } = part;
    if (whole === undefined) {
      end();
      held = pick(part.held, held);
      continue;
    }
    const isLong = Math.max(...run.map((word) => word.length)) >= MAX_LENGTH;
    if (isLong || run.length * whole.length > MAX_WORDS) end();
    run = whole.length > MAX_WORDS ? [''] : [...new Set(run.flatMap((head) => whole.map((tail) => head + tail)))];
  }
  if (ends === 0) return { whole: run };
  end();
  return { held };
}
