// Lints one text with every rule in four ways and gives what it cost and what was reported. Used by the crash run and by the tests.
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';

/**
 * Appended to a text, it opens every prefilter and makes the file one about Binom, so that all rules work on all of it.
 * Without it most rules would not even start on code that has nothing to do with the tracker.
 */
export const WAKE_UP = `
;(function (binomOptions) {
  const BINOM_API_KEY = process.env.BINOM_API_KEY;
  const allowlist = ['10.0.0.0/8'];
  const tls = { rejectUnauthorized: true, minVersion: 'TLSv1.3' };
  return fetch('https://tracker.example/public/api/v1/info/campaign', { ...tls, ...binomOptions, allowlist, headers: { 'api-key': BINOM_API_KEY } });
})();
`;

/** How the rules are asked: as users do, with every credential guarded, on a Binom file, and with half of all names being credentials. */
const WAYS = [
  { name: 'binom', settings: {} },
  { name: 'any', settings: { binom: { credentials: 'any' } } },
  { name: 'woken', isWoken: true, settings: { binom: { credentials: 'any', trackers: ['tracker.example'] } } },
  { name: 'stress', isWoken: true, settings: { binom: { credentials: 'any', names: ['/^[a-m]/'] } } },
];

/** Lints a text in every way. A crash does not end it: it is an entry of `crashes`. CPU seconds are of the rules, without the parser. */
export function checkSource(plugin, text, name, ways = WAYS.map((way) => way.name)) {
  const outcome = { isParsed: true, crashes: [], reports: [], seconds: {} };
  for (const isWoken of [false, true]) {
    const asked = WAYS.filter((way) => (way.isWoken ?? false) === isWoken && ways.includes(way.name));
    if (asked.length === 0) continue;
    const linter = new Linter();
    const [fatal] = linter.verify(isWoken ? text + WAKE_UP : text, createConfig({}), { filename: name });
    if (fatal?.fatal) {
      if (!isWoken) return { ...outcome, isParsed: false };
      continue;
    }
    const sourceCode = linter.getSourceCode();
    for (const way of asked) runWay(linter, sourceCode, plugin, way, name, outcome);
  }
  return outcome;
}

function runWay(linter, sourceCode, plugin, way, name, outcome) {
  const from = process.cpuUsage();
  try {
    const config = createConfig(way.settings, plugin.configs.strict);
    for (const { ruleId, line, column, message } of linter.verify(sourceCode, config, { filename: name })) {
      if (!way.isWoken && isRecommended(plugin, ruleId))
        outcome.reports.push({ way: way.name, ruleId, line, column, message });
    }
  } catch (error) {
    outcome.crashes.push({ way: way.name, error: String(error?.stack ?? error).slice(0, 2000) });
  }
  const { user, system } = process.cpuUsage(from);
  outcome.seconds[way.name] = (user + system) / 1e6;
}

function isRecommended(plugin, ruleId) {
  return plugin.rules[ruleId?.replace('binom/', '')]?.meta.docs.recommended === true;
}

function createConfig(settings, ...more) {
  return [
    {
      files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
      settings,
    },
    ...more,
  ];
}
