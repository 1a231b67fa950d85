// Lints one text with every rule in four ways and gives what it cost and what was reported. Used by the crash run and by the tests.
import * as parser from '@typescript-eslint/parser';
import { Linter, SourceCode } from 'eslint';

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

/**
 * Lints a text in every way. A crash does not end it: it is an entry of `crashes`. CPU seconds are of the rules; `parsing` is
 * what the parser took. A way in which no prefilter opens is left out: no rule looks at more than the text.
 */
export function checkSource(plugin, text, name, ways = WAYS.map((way) => way.name)) {
  const outcome = { isParsed: true, parsing: 0, crashes: [], reports: [], seconds: {} };
  for (const isWoken of [false, true]) {
    const written = isWoken ? text + WAKE_UP : text;
    const asked = WAYS.filter(
      (way) => (way.isWoken ?? false) === isWoken && ways.includes(way.name) && isOpen(plugin, written, way.settings),
    );
    if (asked.length === 0) continue;
    const from = process.cpuUsage();
    const sourceCode = parse(written, name);
    outcome.parsing = Math.max(outcome.parsing, getSeconds(from));
    if (!sourceCode) {
      // With the piece at its end only: something at the end of the file takes it for its own.
      if (!isWoken || !parse(text, name)) return { ...outcome, isParsed: false };
      continue;
    }
    for (const way of asked) runWay(sourceCode, plugin, way, name, outcome);
  }
  return outcome;
}

/** Does any rule look at more of a text than its prefilter does? */
function isOpen(plugin, text, settings) {
  let isAsked = false;
  const sourceCode = {
    text,
    get scopeManager() {
      isAsked = true;
      return null;
    },
  };
  return Object.values(plugin.rules).some((rule) => {
    rule.create({ sourceCode, settings, options: [] });
    return isAsked;
  });
}

/** The parsed text, or undefined where the parser refuses it: as a module, else as a script. */
function parse(text, name) {
  for (const sourceType of ['module', 'script']) {
    try {
      const parsed = parser.parseForESLint(text.replace(/^\uFEFF/u, '').replace(/^#!/u, '//'), {
        ...PARSER_OPTIONS,
        filePath: name,
        sourceType,
      });
      return new SourceCode({ text, ...parsed, parserServices: parsed.services });
    } catch {
      // The next type, or none.
    }
  }
  return undefined;
}

function runWay(sourceCode, plugin, way, name, outcome) {
  const from = process.cpuUsage();
  try {
    const config = createConfig(way.settings, plugin.configs.strict);
    for (const { ruleId, line, column, message } of new Linter().verify(sourceCode, config, { filename: name })) {
      if (!way.isWoken && isRecommended(plugin, ruleId))
        outcome.reports.push({ way: way.name, ruleId, line, column, message });
    }
  } catch (error) {
    outcome.crashes.push({ way: way.name, error: String(error?.stack ?? error).slice(0, 2000) });
  }
  outcome.seconds[way.name] = getSeconds(from);
}

function getSeconds(from) {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

function isRecommended(plugin, ruleId) {
  return plugin.rules[ruleId?.replace('binom/', '')]?.meta.docs.recommended === true;
}

const PARSER_OPTIONS = {
  ecmaFeatures: { jsx: true },
  range: true,
  loc: true,
  comment: true,
  tokens: true,
  ecmaVersion: 'latest',
};

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
