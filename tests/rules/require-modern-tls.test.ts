import { describe, expect, it } from 'vitest';
import {
  getWeakCipher,
  getWeakCurve,
  isOldPolicy,
  readSecureProtocol,
  readTlsVersion,
  VERSION_OPTIONS,
} from '../../src/models/tls-versions.ts';
import rule from '../../src/rules/require-modern-tls.ts';
import { marked, testRule, type ErrorBesidesPlace } from '../helpers/rule-tester.ts';
import { lint } from './transport/lint.ts';

const outdated = (
  option: string,
  value: string,
  modern?: string,
  output?: string,
  min = 'TLS 1.2',
): ErrorBesidesPlace => ({
  messageId: 'outdated',
  data: { option, value, min },
  ...(output === undefined ? {} : { suggestions: [{ messageId: 'raise', data: { modern }, output }] }),
});

testRule('require-modern-tls', rule, {
  valid: [
    'new https.Agent({ keepAlive: true });',
    "new https.Agent({ minVersion: 'TLSv1.2' });",
    'new https.Agent({ minVersion });',
    "new https.Agent({ ciphers: 'HIGH:!aNULL:!RC4' });",
    "new https.Agent({ secureProtocol: 'TLS_method', minVersion: 'TLSv1.2' });",
    'new https.Agent({ secureOptions: constants.SSL_OP_NO_TLSv1_3 });',
    "const release = { minVersion: '1.1' };",
    "interface Options { minVersion: 'TLSv1' }",
    "expect(agent.options).toEqual({ minVersion: 'TLSv1' });",
  ],
  invalid: [
    marked(
      "new https.Agent({ «minVersion: 'TLSv1'» });",
      outdated('minVersion', 'TLSv1', 'TLSv1.2', "new https.Agent({ minVersion: 'TLSv1.2' });"),
    ),
    marked(
      "new https.Agent({ «minVersion: old ? 'TLSv1.1' : 'TLSv1.3'» });",
      outdated('minVersion', 'TLSv1.1', 'TLSv1.2', "new https.Agent({ minVersion: old ? 'TLSv1.2' : 'TLSv1.3' });"),
    ),
    marked(
      "new https.Agent({ «minVersion: 'TLSv1.2'» });",
      outdated('minVersion', 'TLSv1.2', 'TLSv1.3', "new https.Agent({ minVersion: 'TLSv1.3' });", 'TLS 1.3'),
      { options: [{ minVersion: 'TLSv1.3' }] },
    ),
    marked("const OLD = 'TLSv1'; new https.Agent({ «minVersion: OLD» });", outdated('minVersion', 'TLSv1')),
    marked(
      "«tls.DEFAULT_MIN_VERSION = 'TLSv1.1'»;",
      outdated('DEFAULT_MIN_VERSION', 'TLSv1.1', 'TLSv1.2', "tls.DEFAULT_MIN_VERSION = 'TLSv1.2';"),
    ),
    marked(
      "const redis = { «minTlsVersion: '1.0'» };",
      outdated('minTlsVersion', '1.0', '1.2', "const redis = { minTlsVersion: '1.2' };"),
    ),
    marked(
      "new https.Agent({ «secureProtocol: 'TLSv1_method'» });",
      outdated(
        'secureProtocol',
        'TLSv1_method',
        'TLSv1_2_method',
        "new https.Agent({ secureProtocol: 'TLSv1_2_method' });",
      ),
    ),
    marked(
      'new https.Agent({ «secureOptions: c.SSL_OP_NO_TLSv1_2 | c.SSL_OP_NO_TLSv1_3» });',
      outdated('secureOptions', 'SSL_OP_NO_TLSv1_2 | SSL_OP_NO_TLSv1_3'),
    ),
    marked("new https.Agent({ «ciphers: 'AES128-SHA:RC4-SHA'» });", outdated('ciphers', 'RC4-SHA')),
    marked("new https.Agent({ «ciphers: 'DEFAULT@SECLEVEL=0'» });", outdated('ciphers', '@SECLEVEL=0')),
    marked(
      'const site = { «minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2016» };',
      outdated('minimumProtocolVersion', 'TLS_V1_2016'),
    ),
    marked("«process.env.NODE_OPTIONS = '--tls-min-v1.0'»;", {
      messageId: 'command',
      data: { value: '--tls-min-v1.0', min: 'TLS 1.2' },
    }),
    marked("import { spawn } from 'node:child_process'; spawn('node', [«'--tls-max-v1.1'»]);", {
      messageId: 'command',
      data: { value: '--tls-max-v1.1', min: 'TLS 1.2' },
    }),
  ],
});

const OLD = {
  version: 'TLSv1',
  method: 'SSLv3_method',
  ciphers: 'RC4-MD5',
  curve: 'secp160r1',
  signatures: 'RSA-PSS+SHA256:RSA+SHA1',
  policy: 'TLS_1_0',
  flags: '',
};
const NEW = {
  version: 'TLSv1.3',
  method: 'TLSv1_2_method',
  ciphers: 'TLS_AES_128_GCM_SHA256',
  curve: 'X25519',
  signatures: 'RSA-PSS+SHA256:ed25519',
  policy: 'TLS_1_2',
  flags: '',
};

describe('each option of the table', () => {
  it.each(VERSION_OPTIONS.filter(({ reads }) => reads !== 'flags').map((row) => [row.name, row] as const))(
    '%s',
    (name, { reads }) => {
      expect(lint('require-modern-tls', `connect({ ${name}: '${OLD[reads]}' });`)).toEqual([1]);
      expect(lint('require-modern-tls', `connect({ ${name}: '${NEW[reads]}' });`)).toEqual([]);
    },
  );
});

describe('spellings', () => {
  it.each([
    ['TLSv1', 10],
    ['TLSv1.0', 10],
    ['TLSv1.1', 11],
    ['TLSv1_2016', 10],
    ['TLS_V1_1_2016', 11],
    ['TLSv1.2_2021', 12],
    ['TLS1_VERSION', 10],
    ['TLS1_1_VERSION', 11],
    ['TLS_1_0', 10],
    ['TLS1_2', 12],
    ['SSLv3', 0],
    ['1.1', undefined],
    ['TLSv2', undefined],
  ])('%s is %s', (text, version) => {
    expect(readTlsVersion(text)).toBe(version);
  });

  it('reads bare versions only when asked', () => {
    expect(readTlsVersion('1.1', true)).toBe(11);
  });

  it('reads methods', () => {
    expect(
      ['SSLv2_method', 'TLSv1_1_client_method', 'TLSv1_2_method', 'TLS_method', 'http_method'].map((text) =>
        readSecureProtocol(text),
      ),
    ).toEqual([0, 11, 12, 10, undefined]);
  });

  it.each(['NULL-SHA256', 'EXP-RC4-MD5', 'ADH-AES256-SHA', 'DES-CBC3-SHA', 'ALL', 'SSLv3', 'aNULL', 'HIGH:RC4-SHA'])(
    '%s is weak',
    (list) => {
      expect(getWeakCipher(list)).toBeDefined();
    },
  );

  it.each([
    'HIGH:!aNULL:!MD5',
    'ALL:!aNULL',
    'none',
    'low',
    'ECDHE-RSA-AES128-GCM-SHA256',
    'DEFAULT:-RC4',
    'DEFAULT:@SECLEVEL=2',
  ])('%s is not weak', (list) => {
    expect(getWeakCipher(list)).toBeUndefined();
  });

  it('knows curves and policies', () => {
    expect(getWeakCurve('X25519:secp160r1')).toBe('secp160r1');
    expect(getWeakCurve('X25519:prime256v1')).toBeUndefined();
    expect(isOldPolicy('ELBSecurityPolicy-TLS-1-1-2017-01')).toBe(true);
    expect(isOldPolicy('ELBSecurityPolicy-TLS13-1-2-2021-06')).toBe(false);
  });
});
