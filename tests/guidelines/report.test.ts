import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDELINES } from '../../src/guidelines/index.ts';
import { writeMarkdown } from '../../src/guidelines/markdown.ts';
import { writePage } from '../../src/guidelines/page.ts';
import { createGuidelineReport, type ReportFacts } from '../../src/guidelines/report.ts';
import { getRuleIds, getStates, type RuleState } from '../../src/guidelines/state.ts';
import { type RegisterResult, validateRegister } from '../../src/register/index.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const KEY = {
  env: 'BINOM_API_KEY',
  application: 'apps/report',
  scope: 'read',
  owner: 'ads',
  issued: '2026-11-01',
  addresses: ['203.0.113.7'],
  user: 7,
};

const rulesOf = (changes: Record<string, Partial<RuleState>> = {}): Map<string, RuleState> =>
  new Map(
    GUIDELINES.flatMap(getRuleIds).map((rule) => [
      rule,
      { rule, isOn: true, findings: 0, suppressed: 0, baselined: 0, ...changes[rule] },
    ]),
  );

function registerOf(value: unknown): RegisterResult {
  const { register, problems } = validateRegister(value);
  return problems.length > 0
    ? { state: 'broken', path: '/x/binom-keys.json', problems }
    : { state: 'found', path: '/x/binom-keys.json', directory: '/x', register };
}

const ALL_ATTESTED = GUIDELINES.filter(({ checks }) => checks.isAttested).map(({ id }) => ({
  guideline: id,
  by: 'Ada',
  date: '2026-10-01',
  reviewDays: 365,
  evidence: 'wiki/7',
}));
const FACTS: ReportFacts = {
  version: '0.1.0',
  config: 'strict',
  configurations: [],
  ignored: 0,
  filesChecked: 12,
  problems: 0,
  suppressed: 0,
  baselined: 0,
  findings: [],
};

const statesOf = (register: RegisterResult, rules = rulesOf()) =>
  new Map(getStates({ rules, register, now: NOW }).map((state) => [state.guideline.id, state]));

describe('getStates', () => {
  it('is met or ready when everything speaks for it', () => {
    const states = statesOf(registerOf({ keys: [KEY], attestations: ALL_ATTESTED }));
    expect(
      [...states.values()]
        .filter(({ status }) => status !== 'met' && status !== 'ready')
        .map(({ guideline }) => guideline.id),
    ).toEqual([]);
    expect(states.get('incident.revoke')?.status).toBe('ready');
  });

  it('is open with findings, and off when a rule does not run', () => {
    const rules = rulesOf({
      'binom/no-hardcoded-key': { findings: 2 },
      'binom/require-static-egress': { isOn: false },
    });
    const states = statesOf(registerOf({ keys: [KEY], attestations: ALL_ATTESTED }), rules);
    expect(states.get('storage.no-hardcoding')?.status).toBe('open');
    expect(states.get('network.vpn-scope')?.status).toBe('off');
  });

  it('is unknown without a register or an attestation, overdue with an old one', () => {
    expect(statesOf({ state: 'missing' }).get('storage.rotation-interval')?.status).toBe('unknown');
    expect(statesOf(registerOf({ keys: [KEY] })).get('compliance.assessments')?.status).toBe('unknown');
    const old = [{ guideline: 'compliance.assessments', by: 'Ada', date: '2025-01-01', reviewDays: 365 }];
    const state = statesOf(registerOf({ keys: [KEY], attestations: old })).get('compliance.assessments');
    expect(state?.status).toBe('overdue');
    expect(state?.attestation).toMatchObject({ due: '2026-01-02', isOverdue: true });
  });

  it('takes the youngest attestation, and none of the future', () => {
    const item = { guideline: 'network.vpn', by: 'Ada', reviewDays: 30 };
    const keys = [KEY];
    expect(
      statesOf(
        registerOf({
          keys,
          attestations: [
            { ...item, date: '2025-01-01' },
            { ...item, date: '2026-11-20' },
          ],
        }),
      ).get('network.vpn')?.status,
    ).toBe('met');
    expect(
      statesOf(registerOf({ keys, attestations: [{ ...item, date: '2027-01-01' }] })).get('network.vpn')?.status,
    ).toBe('overdue');
  });

  it('reads the facts of the register', () => {
    const keys = [
      { ...KEY, issued: '2026-01-01', addresses: [] },
      { ...KEY, env: 'BOT_KEY', application: 'bot', user: 7 },
      { ...KEY, env: 'ROOT_KEY', application: 'ops', user: 1 },
    ];
    const states = statesOf(registerOf({ keys, attestations: ALL_ATTESTED }));
    const faults = (id: string) =>
      states
        .get(id)
        ?.notes.filter(({ isFault }) => isFault)
        .map(({ text }) => text);
    expect(faults('storage.rotation-interval')).toEqual([
      'BINOM_API_KEY (apps/report) is 326 days old; 90 are allowed',
    ]);
    expect(faults('access.key-per-application')).toEqual([
      'BINOM_API_KEY (apps/report) has the same Binom user as BOT_KEY (bot)',
      'BOT_KEY (bot) has the same Binom user as BINOM_API_KEY (apps/report)',
    ]);
    expect(faults('access.read-only')).toEqual(['ROOT_KEY (ops) belongs to the super administrator']);
    expect(faults('network.addresses')).toEqual(['BINOM_API_KEY (apps/report) names no address']);
    expect(states.get('network.addresses')?.status).toBe('open');
  });

  it('is open while the register is broken', () => {
    expect(statesOf(registerOf({ keys: 7 })).get('storage.rotation-interval')).toMatchObject({
      status: 'open',
      notes: [{ text: 'register: keys must be a list' }],
    });
  });
});

const example = () => {
  const rules = rulesOf({
    'binom/no-hardcoded-key': { findings: 2, suppressed: 1 },
    'binom/require-request-audit': { findings: 1, baselined: 3 },
    'binom/require-static-egress': { isOn: false },
  });
  const keys = [
    { ...KEY, issued: '2026-01-01' },
    { ...KEY, env: 'BINOM_BOT_KEY', application: 'services/bot', user: 9 },
  ];
  const attestations = [
    ...ALL_ATTESTED.filter(({ guideline }) => guideline.startsWith('compliance') || guideline.startsWith('incident')),
    { guideline: 'network.firewall', by: 'Bob <ops>', date: '2025-01-01', reviewDays: 180 },
  ];
  const register = registerOf({ keys, attestations });
  const findings = [
    { rule: 'binom/no-hardcoded-key', path: 'apps/report/src/client.ts', line: 12 },
    { rule: 'binom/no-hardcoded-key', path: 'apps/<report>/old & new.js', line: 3 },
    { rule: 'binom/require-request-audit', path: 'services/bot/index.ts', line: 40 },
  ];
  return createGuidelineReport(
    getStates({ rules, register, now: NOW }),
    { ...FACTS, findings, suppressed: 1, baselined: 3 },
    register,
    NOW,
  );
};

describe('writers', () => {
  it('count every guideline once', () => {
    const report = example();
    expect(Object.values(report.summary).reduce((sum, count) => sum + count, 0)).toBe(GUIDELINES.length);
    expect(report.sections.flatMap(({ rows }) => rows)).toHaveLength(GUIDELINES.length);
  });

  it('write Markdown', () => {
    const text = writeMarkdown(example());
    expect(text).toContain(
      '| Open | Rotate keys regularly (every 90 days recommended) | no findings: require-registered-key<br>**BINOM\\_API\\_KEY (apps/report) is 326 days old; 90 are allowed**',
    );
    expect(text).toContain('- apps/\\<report\\>/old & new.js:3 (binom/no-hardcoded-key)');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('write a page without anything from elsewhere', () => {
    const html = writePage(example());
    expect(html).toContain('apps/&lt;report&gt;/old &amp; new.js:3');
    expect(html).toContain('Bob &lt;ops&gt;');
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|\ssrc=/i);
    expect(html.match(/<tr class="/g)).toHaveLength(GUIDELINES.length);
  });
});

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
// Where the pictures shall stay to be looked at.
const keep = process.env.BINOM_SCREENSHOTS;

describe.skipIf(chromium === undefined)('the page in a browser', () => {
  const shoot = (name: string, ...flags: string[]): Buffer => {
    const folder = mkdtempSync(join(tmpdir(), 'page-'));
    const file = join(folder, 'report.html');
    const picture = join(keep ?? folder, name);
    writeFileSync(file, writePage(example()));
    const base = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ];
    const output = name.endsWith('.pdf')
      ? [`--print-to-pdf=${picture}`, '--no-pdf-header-footer']
      : [`--screenshot=${picture}`];
    execFileSync(
      chromium ?? '',
      [...base, `--user-data-dir=${join(folder, 'profile')}`, ...flags, ...output, `file://${file}`],
      { stdio: 'ignore', timeout: 60_000 },
    );
    const bytes = readFileSync(picture);
    rmSync(folder, { recursive: true, force: true });
    return bytes;
  };

  it('shows itself light, dark, narrow and on paper', () => {
    const light = shoot('light.png', '--window-size=1280,1600');
    const dark = shoot(
      'dark.png',
      '--window-size=1280,1600',
      '--force-dark-mode',
      '--blink-settings=preferredColorScheme=0',
    );
    const narrow = shoot('narrow.png', '--window-size=500,1600');
    const paper = shoot('paper.pdf');
    expect(light.subarray(1, 4).toString()).toBe('PNG');
    expect(dark.equals(light)).toBe(false);
    expect(narrow.length).toBeGreaterThan(10_000);
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  }, 120_000);
});
