import { toFindings } from '../lint/conclude.ts';
import { DefaultCodeDetector } from '../lint/default-code-detector.ts';
import { Engine } from '../lint/engine.ts';
import { TextDetector } from '../lint/text-detector.ts';
import type { Inspect } from './find.ts';

/** Looks at texts with binom-lint's engine, so that fingerprints are those of its reports. */
export function createInspect(): Inspect {
  const code = new DefaultCodeDetector('recommended');
  const text = new TextDetector();
  return async (path, content) => {
    const engine = new Engine({ code, text, requireReason: false, isHistory: true });
    await engine.check({ entry: { path, location: path }, bytes: Buffer.from(content, 'utf8') });
    return engine.findings.flatMap((placed) =>
      toFindings([placed]).map(({ fingerprint, rule, kind, start }) => ({
        fingerprint,
        rule,
        isSecret: kind === 'secret',
        line: start.line,
        start: placed.raw.start,
        end: placed.raw.end,
      })),
    );
  };
}
