import type {
  SecretLintCoreConfigUnionRule,
  SecretLintRuleContext,
  SecretLintRuleCreator,
  SecretLintRuleLocalizeMessages,
  SecretLintRulePresetCreator,
  SecretLintUnionRuleCreator,
} from '@secretlint/types';

/** A report of a secretlint rule, taken before secretlint's own clean-up, which is quadratic in the number of reports. */
export interface CapturedReport {
  readonly rule: string;
  readonly messageId: string;
  /** The rule's message with every datum masked: rules of others put the secret there. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning';
  readonly docsUrl?: string;
  /** What tells two reports of one place apart; holds the secret, so never to be shown. */
  readonly secret: string;
}

/** A stretch of text in which a comment switches reports off; `rule` is `*` for all. */
export interface CapturedIgnore {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** Where wrapped rules put what they say about one text. */
export interface CaptureSink {
  readonly reports: CapturedReport[];
  readonly ignores: CapturedIgnore[];
}

/** What the configuration says about one rule. */
interface RuleTerms {
  readonly severity: 'error' | 'warning';
  readonly disabled: boolean;
  readonly allowMessageIds: readonly string[];
}

type Terms = Pick<SecretLintCoreConfigUnionRule, 'disabled'> & {
  severity?: string;
  allowMessageIds?: readonly string[];
};

const getTerms = (config: Terms | undefined): RuleTerms => ({
  severity: config?.severity === 'warning' || config?.severity === 'info' ? 'warning' : 'error',
  disabled: config?.disabled === true,
  allowMessageIds: config?.allowMessageIds ?? [],
});

const isPreset = (creator: SecretLintUnionRuleCreator): creator is SecretLintRulePresetCreator =>
  creator.meta.type === 'preset';

function maskData(data: unknown): Record<string, unknown> | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? '***' : value]),
  );
}

function getSecretOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  return Object.values(data)
    .filter((value) => typeof value === 'string')
    .join('\0');
}

interface Described {
  readonly data: unknown;
  readonly messageId: string;
  readonly message: string;
}

/** Our own messages hold no secret; a message that another rule made by hand might. */
const getSafeMessage = (rule: string, described: Described): string =>
  rule.startsWith('eslint-plugin-binom/') ? described.message : `${described.messageId} is reported.`;

/** A context that records in the sink instead of emitting; messages are made from masked data. */
function captureContext(
  context: SecretLintRuleContext,
  rule: SecretLintRuleCreator,
  terms: RuleTerms,
  sink: CaptureSink,
): SecretLintRuleContext {
  const masked = new WeakMap<object, string>();
  return {
    sharedOptions: context.sharedOptions,
    createTranslator<T extends SecretLintRuleLocalizeMessages>(messages: T) {
      const translate = context.createTranslator(messages);
      return (id: keyof T, props?: Parameters<typeof translate>[1]) => {
        const described = translate(id, props);
        masked.set(described, translate(id, maskData(props)).message);
        return described;
      };
    },
    ignore: (descriptor) => {
      sink.ignores.push({ rule: descriptor.targetRuleId, start: descriptor.range[0], end: descriptor.range[1] });
    },
    report: (descriptor) => {
      const described: Described = descriptor.message;
      if (terms.allowMessageIds.includes(described.messageId)) return;
      sink.reports.push({
        rule: rule.meta.id,
        messageId: described.messageId,
        message: masked.get(described) ?? getSafeMessage(rule.meta.id, described),
        start: descriptor.range[0],
        end: descriptor.range[1],
        severity: terms.severity,
        docsUrl: rule.meta.docs?.url,
        secret: getSecretOf(described.data),
      });
    },
  };
}

function captureRule(rule: SecretLintRuleCreator, terms: RuleTerms, sink: CaptureSink): SecretLintRuleCreator {
  return {
    messages: rule.messages,
    meta: rule.meta,
    create: (context, options) =>
      terms.disabled ? {} : rule.create(captureContext(context, rule, terms, sink), options),
  };
}

/**
 * The same configured rule (or preset), whose reports and ignores go into the sink instead of through secretlint's own events.
 * Severity, `disabled` and `allowMessageIds` of a preset's children are honoured, which secretlint itself does in part only.
 */
export function captureConfigured(
  configured: SecretLintCoreConfigUnionRule,
  sink: CaptureSink,
): SecretLintCoreConfigUnionRule {
  const { rule } = configured;
  if (!isPreset(rule)) {
    return { ...configured, rule: captureRule(rule, getTerms(configured), sink) };
  }
  const children = 'rules' in configured && Array.isArray(configured.rules) ? configured.rules : [];
  const preset: SecretLintRulePresetCreator = {
    meta: rule.meta,
    rules: rule.rules,
    create: (context, options) => {
      rule.create(
        {
          sharedOptions: context.sharedOptions,
          registerRule: (child, defaults) => {
            const terms = getTerms(children.find((item) => item.id === child.meta.id));
            // Options of a child go through untouched, whatever their type is.
            context.registerRule(captureRule(child as SecretLintRuleCreator, terms, sink), defaults);
          },
        },
        options,
      );
    },
  };
  return { ...configured, rule: preset };
}
