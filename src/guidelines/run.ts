import type { Finding } from '../lint/finding.ts';
import { PRESET_ID, type TextDetector } from '../lint/text-detector.ts';
import type { RuleLevels, UserCodeDetector } from '../lint/user-code-detector.ts';
import { GUIDELINES } from './index.ts';
import { getRuleIds, type RuleState } from './state.ts';

/** Over which part of the project a rule runs. */
export type Enforcement = Pick<RuleState, 'isOn' | 'severity' | 'offIn'>;

/** ESLint rules that the plugin's own configuration switches on. */
async function getDefaultLevels(level: 'recommended' | 'strict'): Promise<RuleLevels> {
  const { default: plugin } = await import('../index.ts');
  const configs: readonly { readonly rules?: object }[] = [plugin.configs[level]].flat();
  const entries = configs.flatMap(({ rules }) => Object.entries(rules ?? {}) as [string, unknown][]); // Names to levels.
  return new Map(entries.flatMap(([rule, entry]) => (entry === 'off' ? [] : [[rule, 'error'] as const])));
}

/** What runs in this project. */
export interface Setup {
  /** Which rules run where the project's own configuration does not have the plugin. */
  readonly level: 'recommended' | 'strict';
  /** The project's ESLint configuration, when it counts. */
  readonly user?: UserCodeDetector;
  readonly text: TextDetector;
  /** Paths of programs, from which it shows what the configuration says. */
  readonly programs: readonly string[];
}

/** Over which part of the project each rule runs. Throws ConfigError when the ESLint configuration cannot be used. */
export async function getEnforcement(setup: Setup): Promise<ReadonlyMap<string, Enforcement>> {
  const defaults = await getDefaultLevels(setup.level);
  const perFile: RuleLevels[] = [];
  for (const path of setup.programs) {
    const levels = await setup.user?.getLevels(path);
    perFile.push(levels === 'ignored' ? new Map() : (levels ?? defaults));
  }
  // Without a program the rules have nothing to look at, which is no reason to call them off.
  if (perFile.length === 0) perFile.push(defaults);
  const texts = new Map((await setup.text.getPresetRules()).map((rule) => [rule, 'error'] as const));
  const rules = new Set(GUIDELINES.flatMap(getRuleIds));
  return new Map(
    [...rules].map((rule) => [rule, summarize(rule, rule.startsWith(PRESET_ID) ? [texts] : perFile)] as const),
  );
}

function summarize(rule: string, levels: readonly RuleLevels[]): Enforcement {
  const severities = levels.flatMap((level) => level.get(rule) ?? []);
  const isOn = severities.length > 0;
  return {
    isOn,
    severity: severities.includes('error') ? 'error' : severities[0],
    offIn: isOn ? levels.length - severities.length : 0,
  };
}

/**
 * The state of each rule that checks a guideline.
 * @param all findings before the baseline
 * @param kept findings after it
 * @param suppressed how many comments hide, by rule
 */
export function countByRule(
  enforcement: ReadonlyMap<string, Enforcement>,
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
          ...(enforcement.get(rule) ?? { isOn: false }),
          findings,
          suppressed: suppressed[rule] ?? 0,
          baselined: count(all, rule) - findings,
        },
      ];
    }),
  );
}
