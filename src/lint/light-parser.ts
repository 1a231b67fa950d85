/**
 * A TypeScript parser for runs that must be quick: oxc's tree with typescript-eslint's scopes, behind ESLint's parser interface. It loads
 * in a tenth of the TypeScript compiler's time. oxc's tree is typescript-eslint's (https://oxc.rs/docs/guide/usage/parser), less the
 * tokens: nothing that is reported needs them, only fixes and suggestions do, which ESLint's own run makes.
 */
import type { Linter } from 'eslint';
import type { TSESTree } from '@typescript-eslint/utils';
import { LineIndex } from './line-index.ts';

type Position = TSESTree.Position;
type OxcParser = Pick<typeof import('oxc-parser'), 'parseSync' | 'visitorKeys'>;
type Analyze = (typeof import('@typescript-eslint/scope-manager'))['analyze'];
type VisitorKeys = Readonly<Record<string, readonly string[] | undefined>>;

/** A text that the parser refuses, told as ESLint expects it of parsers. */
class LightSyntaxError extends SyntaxError {
  readonly lineNumber: number;
  readonly column: number;

  constructor(message: string, { line, column }: Position) {
    super(message);
    this.lineNumber = line;
    this.column = column + 1;
  }
}

/** The parser; undefined where oxc is not installed or its binary does not run on this machine. */
export async function loadLightParser(): Promise<Linter.Parser | undefined> {
  try {
    const [oxc, { analyze }] = await Promise.all([import('oxc-parser'), import('@typescript-eslint/scope-manager')]);
    return createParser(oxc, analyze);
  } catch {
    return undefined;
  }
}

function createParser({ parseSync, visitorKeys }: OxcParser, analyze: Analyze): Linter.Parser {
  return {
    meta: { name: 'eslint-plugin-binom/light-parser', version: '1' },
    parseForESLint: (text: string, options?: { readonly filePath?: string }) => {
      const path = options?.filePath ?? 'file.ts';
      const lang = /\.tsx$/iu.test(path) ? 'tsx' : 'ts';
      const { program, comments, errors } = parseSync(path, text, {
        lang,
        sourceType: 'module',
        astType: 'ts',
        range: true,
        preserveParens: false,
      });
      const lines = new LineIndex(text, true);
      const toPosition = (offset: number): Position => {
        const { line, column } = lines.getPosition(offset);
        return { line, column: column - 1 };
      };
      const [error] = errors;
      if (error) throw new LightSyntaxError(error.message, toPosition(error.labels[0]?.start ?? 0));
      // oxc types its tree by its own package; it is built to be typescript-eslint's.
      const ast = program as unknown as TSESTree.Program;
      addPlaces(ast, visitorKeys, toPosition);
      const placed = comments.map(({ type, value, start, end }) => ({
        type,
        value,
        range: [start, end],
        loc: { start: toPosition(start), end: toPosition(end) },
      }));
      Object.assign(ast, { comments: placed, tokens: [] });
      // The libraries' types are no values: without them a global is a name that nothing defines, which is what we ask for.
      const scopeManager = analyze(ast, { sourceType: 'module', lib: [] });
      return { ast, scopeManager, visitorKeys, services: {} };
    },
  };
}

/** Gives every node the lines and columns that ESLint reports by. */
function addPlaces(root: TSESTree.Node, keys: VisitorKeys, toPosition: (offset: number) => Position): void {
  const stack: TSESTree.Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    node.loc = { start: toPosition(node.range[0]), end: toPosition(node.range[1]) };
    for (const key of keys[node.type] ?? []) {
      // A node's child fields are reached by the parser's own table of names, which TypeScript can't follow.
      const child = (node as unknown as Record<string, TSESTree.Node | (TSESTree.Node | null)[] | null | undefined>)[
        key
      ];
      if (Array.isArray(child)) {
        for (const element of child) if (element) stack.push(element);
      } else if (child) stack.push(child);
    }
  }
}
