import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, it } from 'vitest';
import { coversRules, mayHoldCommonSecret } from '../../src/lint/secretlint-anchors.ts';
import { RECOMMEND_ID, TextDetector } from '../../src/lint/text-detector.ts';

const long = (count: number): string => 'aB3dE5fG7h'.repeat(Math.ceil(count / 10)).slice(0, count);
const letters = (count: number): string => 'aBcDeFgHiJ'.repeat(Math.ceil(count / 10)).slice(0, count);
const hex = (count: number): string => 'a1b2c3d4e5'.repeat(Math.ceil(count / 10)).slice(0, count);
const pem = `-----BEGIN RSA PRIVATE KEY-----\nMIIE${long(300)}\n-----END RSA PRIVATE KEY-----\n`;

/** A made-up secret for each rule of the preset, by the rule's name. */
const SAMPLES: Record<string, readonly [string, string]> = {
  aws: ['a.env', `AWS_SECRET_ACCESS_KEY="${long(40)}"`],
  gcp: ['a.json', JSON.stringify({ private_key_id: 'x', private_key: pem })],
  privatekey: ['a.pem', pem],
  npm: ['a.txt', `npm_${long(36)}`],
  basicauth: ['a.txt', `https://someone:${long(12)}@host.example.org/`],
  slack: ['a.txt', `xoxb-1234567890-${long(20)}`],
  sendgrid: ['a.txt', `SG.${long(22)}.${long(43)}`],
  shopify: ['a.txt', `shpat_${long(32)}`],
  github: ['a.txt', `ghp_${long(36)}`],
  gitlab: ['a.txt', `glpat-${long(20)}`],
  grafana: ['a.txt', `glsa_${long(32)}_${hex(8)}`],
  openai: ['a.txt', `sk-${long(20)}T3BlbkFJ${long(20)}`],
  anthropic: ['a.txt', `sk-ant-api03-${long(93)}AA`],
  groq: ['a.txt', `gsk_${long(52)}`],
  huggingface: ['a.txt', `hf_${letters(34)}`],
  linear: ['a.txt', `lin_api_${long(40)}`],
  notion: ['a.txt', `ntn_12345678901${long(35)}`],
  '1password': ['a.txt', `ops_${Buffer.from(JSON.stringify({ a: long(152) })).toString('base64')}`],
  'database-connection-string': ['a.txt', 'MySQL://root:s3cr3tW0rd@db.example.org:3306/x'],
  'hashicorp-vault': ['a.txt', `hvs.${long(95)}`],
  vercel: ['a.txt', `vcp_${long(24)}`],
  databricks: ['a.txt', `dapi${hex(32)}`],
  docker: ['a.txt', `dckr_pat_${long(27)}`],
  figma: ['a.txt', `figd_${long(40)}`],
};

describe('the prefilter for preset-recommend', () => {
  it('stands for every rule of the installed preset, and for no other', () => {
    const ids = rules.map((rule) => rule.meta.id);
    expect(coversRules(ids)).toBe(true);
    expect(coversRules([...ids, '@secretlint/secretlint-rule-new'])).toBe(false);
    expect(Object.keys(SAMPLES)).toHaveLength(ids.length - 1);
  });

  it.each(Object.entries(SAMPLES))('lets through what the rule %s reports', async (name, [path, text]) => {
    const { findings } = await new TextDetector().detect({
      path,
      text: `first line\n${text}\n`.replace(/^first line\n(?=\{)/u, ''),
    });
    expect(findings.map(({ rule }) => rule)).toContain(`@secretlint/secretlint-rule-${name}`);
    expect(mayHoldCommonSecret(text)).toBe(true);
    for (const finding of findings) expect(finding.message).not.toContain(long(8));
  });

  it('stops plain texts', () => {
    for (const text of ['', 'const a = 1;', 'see https://example.org/path?x=1', 'user@example.org', 'AKIA', 'SG']) {
      expect(mayHoldCommonSecret(text)).toBe(false);
    }
    expect(RECOMMEND_ID).toMatch(/recommend$/u);
  });
});
