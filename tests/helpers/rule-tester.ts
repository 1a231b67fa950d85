import * as parser from '@typescript-eslint/parser';
import { RuleTester, type Linter } from 'eslint';
import { describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

type Rule = Parameters<RuleTester['run']>[1];
type ValidCase = string | RuleTester.ValidTestCase;
type InvalidCase = RuleTester.InvalidTestCase;
type ExpectedError = RuleTester.TestCaseError;

/** Give a case this file name when its code holds JSX: `{ code: '<App apiKey="..." />', filename: JSX_FILE }`. */
export const JSX_FILE = 'component.tsx';

/** Spread into a case that must be parsed by ESLint's own parser instead of the TypeScript one: `{ code, ...WITH_ESPREE }`. */
export const WITH_ESPREE: Pick<Linter.Config, 'languageOptions'> = {
  languageOptions: {
    parser: RuleTester.getDefaultConfig().languageOptions?.parser,
    parserOptions: { ecmaFeatures: { jsx: true } },
  },
};

/**
 * Runs ESLint's RuleTester under vitest with the TypeScript parser. Every error must name its message id, its data where
 * the message has placeholders, and its whole place; {@link marked} spares counting the columns.
 */
export function testRule(name: string, rule: object, tests: { valid: ValidCase[]; invalid: InvalidCase[] }): void {
  const tester = new RuleTester({
    languageOptions: { parser, ecmaVersion: 'latest', sourceType: 'module' },
  });
  tester.run(
    name,
    // Rules are typed by @typescript-eslint/utils, the tester by ESLint; at run time they are one shape.
    rule as Rule,
    { ...tests, assertionOptions: { requireMessage: 'messageId', requireLocation: true, requireData: 'error' } },
  );
}

/** What `marked` completes: an error without its place, or just a message id. */
export type ErrorBesidesPlace = string | Omit<ExpectedError, 'line' | 'column' | 'endLine' | 'endColumn'>;

/**
 * Makes an invalid case from code in which `«` and `»` stand around each reported range (they may nest), one error for
 * each in the order of their openings: `marked("const apiKey = «'1000...'»;", { messageId: 'literal', data: {...} })`.
 * A third argument adds options, settings or a file name. Throws when marks and errors do not match.
 */
export function marked(
  source: string,
  errors: ErrorBesidesPlace | ErrorBesidesPlace[],
  rest: Omit<InvalidCase, 'code' | 'errors'> = {},
): InvalidCase {
  const { code, places } = readMarks(source);
  const given = Array.isArray(errors) ? errors : [errors];
  if (given.length !== places.length) {
    throw new Error(`${String(places.length)} marked ranges but ${String(given.length)} errors in: ${source}`);
  }
  return {
    ...rest,
    code,
    errors: given.map((error, index) => ({
      ...(typeof error === 'string' ? { messageId: error } : error),
      ...places[index],
    })),
  };
}

interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

function readMarks(source: string): { code: string; places: Place[] } {
  let code = '';
  let line = 1;
  let column = 1;
  const places: Place[] = [];
  const open: Place[] = [];
  for (const character of source.split('')) {
    if (character === '«') {
      const place = { line, column, endLine: line, endColumn: column };
      places.push(place);
      open.push(place);
      continue;
    }
    if (character === '»') {
      const place = open.pop();
      if (place === undefined) throw new Error(`A » without its « in: ${source}`);
      place.endLine = line;
      place.endColumn = column;
      continue;
    }
    code += character;
    if (character === '\n') {
      line += 1;
      column = 1;
    } else {
      column += 1;
    }
  }
  if (open.length > 0) throw new Error(`A « without its » in: ${source}`);
  return { code, places };
}
