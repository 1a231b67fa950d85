import { describe, expect, it } from 'vitest';
import { ADDRESS_CHECKS, isOpenEntry, SPOOFABLE_HEADERS } from '../../src/models/ip-allowlists.ts';
import rule from '../../src/rules/no-open-ip-allowlist.ts';
import { marked, testRule, type ErrorBesidesPlace } from '../helpers/rule-tester.ts';
import { lint } from './transport/lint.ts';

const open = (entry: string): ErrorBesidesPlace => ({ messageId: 'open', data: { entry } });

testRule('no-open-ip-allowlist', rule, {
  valid: [
    "const allowedIps = ['203.0.113.5', '10.0.0.0/8'];",
    "const blockedIps = ['0.0.0.0/0'];",
    "const allowedOrigins = ['*'];",
    "const listen = { host: '0.0.0.0' };",
    "if (allowedIps.includes('0.0.0.0/0')) throw new Error('open');",
    "app.set('trust proxy', true);",
    "app.set('trust proxy', 1); if (!allowedIps.includes(req.ip)) stop();",
    "log(req.headers['x-forwarded-for']);",
  ],
  invalid: [
    marked("const allowedIps = ['203.0.113.5', «'0.0.0.0/0'»];", open('0.0.0.0/0')),
    marked("const allowedIps = (process.env.IPS ?? «'*'»).split(',');", open('*')),
    marked("const list = { ipAllowlist: «'10.0.0.1, ::/0'» };", open('::/0')),
    marked("const allowedIps = [«'203.0.113.0/16'»];", open('203.0.113.0/16'), {
      options: [{ minPrefix: { ipv4: 24 } }],
    }),
    marked("const allowed = new BlockList(); «allowed.addSubnet('0.0.0.0', 0)»;", open('0.0.0.0/0')),
    marked("«app.set('trust proxy', true)»; if (!allowedIps.includes(req.ip)) stop();", {
      messageId: 'trusted',
      data: { option: 'trust proxy' },
    }),
    marked("if (!allowedIps.includes(«req.headers['x-forwarded-for']»)) stop();", {
      messageId: 'spoofable',
      data: { header: 'x-forwarded-for' },
    }),
  ],
});

describe('each row of the tables', () => {
  it.each(ADDRESS_CHECKS.map((row) => [row.callee, row] as const))('%s', (callee, { list, mode }) => {
    const [module = '', path = ''] = callee.replaceAll(/\{([^,}]*)[^}]*\}/g, '$1').split('#');
    const before = list === 0 ? '' : 'ip, ';
    const code = `import * as m from '${module}';\nif (!m${path === '' ? '' : `.${path}`}(${before}['0.0.0.0/0']${mode === undefined ? '' : `, { mode: '${mode}' }`})) stop();`;
    expect(lint('no-open-ip-allowlist', code), code).toEqual([2]);
  });

  it.each([...SPOOFABLE_HEADERS])('%s', (header) => {
    expect(lint('no-open-ip-allowlist', `if (!allowedIps.includes(req.get('${header}'))) stop();`)).toEqual([1]);
  });
});

describe('isOpenEntry', () => {
  it.each([
    '*',
    'any',
    '0.0.0.0',
    '0.0.0.0/0',
    '0.0.0.0/0.0.0.0',
    '128.0.0.0/1',
    '10.0.0.0/7',
    '::',
    '::/0',
    '2000::/3',
    '0.0.0.0-255.255.255.255',
  ])('%s', (entry) => {
    expect(isOpenEntry(entry)).toBe(true);
  });

  it.each(['10.0.0.0/8', '203.0.113.7', '2001:db8::/32', '2001::/16', '10.0.0.1-10.0.0.9', ''])('not %s', (entry) => {
    expect(isOpenEntry(entry)).toBe(false);
  });
});
