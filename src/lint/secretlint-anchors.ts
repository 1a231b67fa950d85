import { createRequire } from 'node:module';

/**
 * A sound prefilter for @secretlint/secretlint-rule-preset-recommend 12 and 13 under its default options: a text without any of these
 * marks cannot make one of its rules report. Each row stands for one rule; a test holds the ids against the installed preset.
 */
const ANCHORS: Readonly<Record<string, string>> = {
  // Access key ids are off by default, yet cheap to keep: a user may turn them on.
  aws: '(?:A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}|(?:SECRET|[Ss]ecret)_?(?:ACCESS|[Aa]ccess)',
  gcp: '-----BEGIN',
  privatekey: '-----BEGIN',
  npm: 'x-oauth-basic|_authToken=|npm_[A-Za-z0-9_]{36}',
  basicauth: '://[-\\w]{1,256}:[-\\w]{1,256}@',
  slack: 'xox[bpaor]-|xapp-|[Hh][Oo][Oo][Kk][Ss]\\.[Ss][Ll][Aa][Cc][Kk]\\.',
  sendgrid: 'SG\\.\\w',
  shopify: 'shp(?:pa|ca|at|ss)_',
  github: 'gh[pousr]_[A-Za-z0-9_]{36}|github_pat_',
  gitlab: 'glpat-',
  grafana: 'glc_|glsa_',
  openai: 'T3BlbkFJ',
  anthropic: 'sk-ant-',
  groq: 'gsk_[a-zA-Z0-9]{52}',
  huggingface: 'hf_[a-zA-Z]{34}',
  linear: 'lin_api_',
  notion: 'ntn_[0-9]{11}',
  '1password': 'ops_ey',
  'database-connection-string':
    '(?:[Mm][Oo][Nn][Gg][Oo][Dd][Bb]|[Mm][Yy][Ss][Qq][Ll]|[Pp][Oo][Ss][Tt][Gg][Rr][Ee][Ss])[+A-Za-z]{0,5}://',
  'hashicorp-vault': 'hv[sbr]\\.[A-Za-z0-9_-]{90}',
  vercel: 'vc[piark]_[A-Za-z0-9]{20}',
  databricks: 'dapi[A-Fa-f0-9]{32}',
  docker: 'dckr_pat_',
  figma: 'figd_',
  // The comment filter reports nothing by itself.
  'filter-comments': '',
};

/** What a text holds when one of the rules reports. */
export const COMMON_ANCHOR = new RegExp(
  [...new Set(Object.values(ANCHORS))].filter((anchor) => anchor !== '').join('|'),
  'u',
);

const RULE_PREFIX = '@secretlint/secretlint-rule-';

/** Versions of the preset whose rules the table stands for; another one is asked about every text. */
const KNOWN_VERSION = /^1[23]\./u;

let isKnown: boolean | undefined;

/** Is the installed preset one that the table stands for? Reads its manifest only: the preset itself may never be needed. */
export function isKnownPreset(): boolean {
  return (isKnown ??= readIsKnown());
}

function readIsKnown(): boolean {
  try {
    const { version } = createRequire(import.meta.url)(`${RULE_PREFIX}preset-recommend/package.json`) as {
      version?: unknown;
    }; // A manifest has a version.
    return typeof version === 'string' && KNOWN_VERSION.test(version);
  } catch {
    return false;
  }
}

/** Does the table above cover all rules of the given preset? An unknown rule means that the prefilter may not be used. */
export function coversRules(ruleIds: readonly string[]): boolean {
  return ruleIds.every((id) => id.startsWith(RULE_PREFIX) && id.slice(RULE_PREFIX.length) in ANCHORS);
}

/** Can any rule of preset-recommend report on this text? Sound for rules that `coversRules` accepts. */
export function mayHoldCommonSecret(text: string): boolean {
  return !isKnownPreset() || COMMON_ANCHOR.test(text);
}
