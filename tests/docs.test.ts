import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from './helpers/docs.ts';
import { reportCode } from './helpers/labelled-cases.ts';

const ROOT = join(import.meta.dirname, '..');
const SECTIONS = ['Why', 'Examples', 'Options', 'What it does not see', 'When not to use it', 'Further reading'];

const rulePages = readdirSync(join(ROOT, 'docs/rules')).filter((name) => name.endsWith('.md'));

describe.each(rulePages)('docs/rules/%s', (name) => {
  const rule = name.replace(/\.md$/, '');
  const page = readPage(join(ROOT, 'docs/rules', name));

  it('has the sections of a rule page, in their order', () => {
    expect(page.sections.filter((section) => SECTIONS.includes(section))).toEqual(SECTIONS);
  });

  it('shows what is bad and what is good', () => {
    expect(page.strayMarks).toEqual([]);
    expect(new Set(page.examples.map((example) => example.kind))).toEqual(new Set(['bad', 'good']));
  });

  for (const { kind, line, code, filename, directive } of page.examples) {
    it(`line ${String(line)} is ${kind}`, async () => {
      const reports = await reportCode(filename, {
        content: code,
        directive: { config: 'strict', ...directive },
        labels: [],
      });
      expect(reports.filter((report) => report.rule === 'FATAL')).toEqual([]);
      const own = reports.filter((report) => report.rule === rule);
      if (kind === 'bad') expect(own).not.toEqual([]);
      else expect(own).toEqual([]);
    });
  }
});

describe('links between files', () => {
  const pages = [
    ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
    ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
      .map((name) => join('docs', name)),
  ];

  it.each(pages)('those of %s lead somewhere', (name) => {
    const file = join(ROOT, name);
    const broken = readPage(file).links.filter((target) => !existsSync(join(dirname(file), target)));
    expect(broken).toEqual([]);
  });
});
