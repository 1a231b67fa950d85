/** What all rules share: name, documentation address, the prefilter, settings and the file's one analysis. */
import type { TSESLint } from '@typescript-eslint/utils';
import { getAnalysis, type Analysis } from './analysis/index.ts';
import type { Topic } from './prefilter/index.ts';
import { getSettings, mayReport } from './relevance.ts';

/** Where the rules' pages are. */
export const DOCS_URL = 'https://github.com/binom-lint/eslint-plugin-binom/blob/main/docs/rules';

export interface RuleDocs {
  readonly description: string;
  readonly recommended: boolean;
  readonly url: string;
}

type JSONSchema = NonNullable<TSESLint.RuleMetaData<string>['schema']>;

interface Definition<Ids extends string, Options extends readonly [] | readonly [object]> {
  readonly name: string;
  /** Which texts can hold anything for the rule to report. */
  readonly topic: Topic;
  readonly meta: {
    readonly type: 'problem' | 'suggestion';
    readonly docs: Omit<RuleDocs, 'url'>;
    readonly messages: Readonly<Record<Ids, string>>;
    readonly schema: JSONSchema;
    readonly defaultOptions: Options;
    readonly hasSuggestions?: boolean;
    readonly fixable?: 'code';
  };
  create(
    context: Readonly<TSESLint.RuleContext<Ids, Options>>,
    analysis: Analysis,
    options: Options,
  ): TSESLint.RuleListener;
}

export type BinomRule<
  Ids extends string = string,
  Options extends readonly [] | readonly [object] = readonly [] | readonly [object],
> = TSESLint.RuleModule<Ids, Options, RuleDocs> & { readonly name: string; readonly topic: Topic };

/** Makes a rule. Its listeners are only made for texts that the prefilter lets pass; the analysis only when the rule asks. */
export function createRule<const Ids extends string, const Options extends readonly [] | readonly [object]>(
  definition: Definition<Ids, Options>,
): BinomRule<Ids, Options> {
  const { name, topic, meta } = definition;
  return {
    name,
    topic,
    meta: {
      type: meta.type,
      docs: { ...meta.docs, url: `${DOCS_URL}/${name}.md` },
      messages: { ...meta.messages },
      schema: meta.schema,
      // ESLint merges the user's options over these; its types want a mutable list.
      defaultOptions: [...meta.defaultOptions] as unknown as Options,
      ...(meta.hasSuggestions && { hasSuggestions: true }),
      ...(meta.fixable && { fixable: meta.fixable }),
    },
    create(context) {
      if (!mayReport(context, topic)) return {};
      return definition.create(
        context,
        getAnalysis(context.sourceCode, getSettings(context)),
        getOptions(context, meta.defaultOptions),
      );
    },
  };
}

/** The user's options over the defaults: oxlint does not apply `meta.defaultOptions`. */
function getOptions<Options extends readonly [] | readonly [object]>(
  context: { readonly options: readonly unknown[] },
  defaults: Options,
): Options {
  const [base] = defaults;
  if (base === undefined) return defaults;
  // The schema has validated what the user wrote.
  return [{ ...base, ...(context.options[0] as object | undefined) }] as unknown as Options;
}
