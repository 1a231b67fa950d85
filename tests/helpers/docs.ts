import { readFileSync } from 'node:fs';
import type { LabelledCase } from './labelled-cases.ts';

/** A fenced block of a page that a mark above it calls bad or good. */
export interface Example {
  kind: 'bad' | 'good';
  /** The line of the fence in the page, from 1. */
  line: number;
  filename: string;
  code: string;
  /** `settings`, `options` and `filename` from the mark: `<!-- bad {"settings": {...}} -->`. */
  directive: LabelledCase['directive'];
}

export interface Page {
  /** Texts of the second-level headings, in order. */
  sections: string[];
  examples: Example[];
  /** Lines of marks that stand above no fenced block. */
  strayMarks: number[];
  /** Targets of the links to other files of this repository. */
  links: string[];
}

const MARK = /^<!-- (bad|good)(?: (\{.*\}))? -->$/;
const FENCE = /^```(\w+)/;

/** Reads a Markdown page of ours. */
export function readPage(file: string): Page {
  const lines = readFileSync(file, 'utf8').split('\n');
  const page: Page = { sections: [], examples: [], strayMarks: [], links: [] };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const heading = /^## (.+)$/.exec(line)?.[1];
    if (heading !== undefined) page.sections.push(heading.trim());
    for (const [, target] of line.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (target !== undefined) page.links.push(target);
    }
    const mark = MARK.exec(line.trim());
    if (mark !== null) {
      const start = lines.findIndex((text, at) => at > index && text.trim() !== '');
      const language = FENCE.exec(lines[start] ?? '')?.[1];
      if (language === undefined) {
        page.strayMarks.push(index + 1);
        continue;
      }
      const end = lines.indexOf('```', start);
      // Written by us in the page itself.
      const directive = JSON.parse(mark[2] ?? '{}') as LabelledCase['directive'];
      page.examples.push({
        kind: mark[1] === 'bad' ? 'bad' : 'good',
        line: start + 1,
        filename:
          directive.filename ??
          `src/example.${language === 'typescript' ? 'ts' : language === 'javascript' ? 'js' : language}`,
        code: lines.slice(start + 1, end).join('\n'),
        directive,
      });
      index = end;
      continue;
    }
    // Text inside of other fenced blocks is no heading and no link.
    if (FENCE.test(line) || line === '```') index = lines.indexOf('```', index + 1);
  }
  return page;
}
