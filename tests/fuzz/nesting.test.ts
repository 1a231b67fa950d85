/** Whatever ESLint itself can parse and walk must not bring down a rule. */
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../scripts/trust/shapes.mjs';
import { lint, WAKE_UP } from './lint.ts';

/**
 * What both parsers bear with an ordinary stack. `scripts/trust/deep.mjs` goes to 10,000 levels with a larger one: not here, since Node
 * itself aborts when a parser compiles a regular expression with little stack left.
 */
const DEPTH = 250;

describe.each(['typescript', 'javascript'] as const)('%s', (language) => {
  const shapes = Object.entries(SHAPES).filter(
    ([name]) => language === 'typescript' || !/types|assertions/u.test(name),
  );
  it.each(shapes)('%s', (_, make) => {
    const text = `${make(DEPTH)}${WAKE_UP}`;
    expect(lint(text, language, false)).toEqual([]);
    expect(lint(text, language)).not.toEqual([]);
  });
});
