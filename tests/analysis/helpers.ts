/** Small helpers of the core's tests: parse a text, find an expression in it, ask. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { Analysis, type Node } from '../../src/analysis/index.ts';
import { readSettings } from '../../src/binom/settings.ts';

export interface Asked {
  readonly analysis: Analysis;
  /** The arguments of every call `ask(...)` in the text, in order. */
  readonly asked: readonly Node[];
}

/** Analyses a text; what it hands to `ask(...)` can then be asked about. */
export function ask(text: string, settings?: unknown, filename = 'file.tsx'): Asked {
  let result: Asked | undefined;
  const linter = new Linter();
  const messages = linter.verify(
    text,
    [
      {
        files: ['**/*.{js,jsx,ts,tsx,mjs,cjs}'],
        languageOptions: {
          parser: parser,
          parserOptions: { ecmaFeatures: { jsx: filename.endsWith('x') } },
        },
        plugins: {
          test: {
            rules: {
              ask: {
                create(context) {
                  // The linter's own types are wider than typescript-eslint's; both describe the same object.
                  const sourceCode = context.sourceCode as unknown as ConstructorParameters<typeof Analysis>[0];
                  const analysis = new Analysis(sourceCode, readSettings(settings));
                  const asked: Node[] = [];
                  for (const call of analysis.tracer.program.calls) {
                    const callee = call.callee;
                    if (callee.type === 'Identifier' && callee.name === 'ask') asked.push(...call.arguments);
                  }
                  result = { analysis, asked };
                  return {};
                },
              },
            },
          },
        },
        rules: { 'test/ask': 'error' },
      },
    ],
    { filename },
  );
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${fatal.message} at ${fatal.line}:${fatal.column}`);
  if (!result) throw new Error('not analysed');
  return result;
}

/** Does each asked expression carry a credential? One boolean an expression. */
export function carried(text: string, settings?: unknown): boolean[] {
  const { analysis, asked } = ask(text, settings);
  return asked.map((node) => analysis.carries(node) !== undefined);
}

/** What each asked expression names. */
export function denoted(text: string): (readonly string[])[] {
  const { analysis, asked } = ask(text);
  return asked.map((node) => analysis.denote(node));
}
