import type { Finding } from '../lint/finding.ts';
import { GUIDELINES } from './index.ts';
import { getRuleIds, type RuleState } from './state.ts';

/** Ids of the rules that run under a configuration: ESLint rules by the plugin's configs, all rules of the preset. */
export async function getActiveRules(level: 'recommended' | 'strict'): Promise<ReadonlySet<string>> {
  const { default: plugin } = await import('../index.ts');
  const configs: readonly { readonly rules?: object }[] = [plugin.configs[level]].flat();
  const active = configs.flatMap(({ rules }) =>
    Object.entries(rules ?? {}).flatMap(([rule, entry]: [string, unknown]) => {
      const severity: unknown = Array.isArray(entry) ? entry[0] : entry;
      return severity === 'off' || severity === 0 ? [] : [rule];
    }),
  );
  const preset = GUIDELINES.flatMap(getRuleIds).filter((rule) => !rule.startsWith('binom/'));
  return new Set([...active, ...preset]);
}

/**
 * The state of each rule that checks a guideline.
 * @param all findings before the baseline
 * @param kept findings after it
 * @param suppressed how many comments hide, by rule
 */
export function countByRule(
  active: ReadonlySet<string>,
  all: readonly Finding[],
  kept: readonly Finding[],
  suppressed: Readonly<Record<string, number>> = {},
): ReadonlyMap<string, RuleState> {
  const count = (findings: readonly Finding[], rule: string): number =>
    findings.filter((finding) => finding.rule === rule).length;
  const rules = new Set(GUIDELINES.flatMap(getRuleIds));
  return new Map(
    [...rules].map((rule) => {
      const findings = count(kept, rule);
      return [
        rule,
        {
          rule,
          isOn: active.has(rule),
          findings,
          suppressed: suppressed[rule] ?? 0,
          baselined: count(all, rule) - findings,
        },
      ];
    }),
  );
}
