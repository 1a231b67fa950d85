import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SecretLintCoreConfigUnionRule } from '@secretlint/types';
import { captureConfigured, type CaptureSink } from './secretlint-capture.ts';
import type { TextInput } from './text-detector.ts';

type LintSource = typeof import('@secretlint/core').lintSource;

let loading: Promise<LintSource> | undefined;

/**
 * secretlint marks every rule and file in a profiler whose observer is quadratic on Node 20; the marks are of no use here. The profiler
 * is a module of its own, shared by this process only: other runs of secretlint are not touched.
 */
async function silenceProfiler(): Promise<void> {
  try {
    const core = createRequire(import.meta.url).resolve('@secretlint/core');
    const profiler = createRequire(core).resolve('@secretlint/profiler');
    const loaded: unknown = await import(pathToFileURL(profiler).href);
    if (typeof loaded !== 'object' || loaded === null || !('secretLintProfiler' in loaded)) return;
    const instance = loaded.secretLintProfiler;
    if (typeof instance === 'object' && instance !== null) Object.assign(instance, { mark: () => undefined });
  } catch {
    // Another layout of secretlint: its profiler costs time, never findings.
  }
}

async function loadLintSource(): Promise<LintSource> {
  const [core] = await Promise.all([import('@secretlint/core'), silenceProfiler()]);
  return core.lintSource;
}

/** Runs secretlint rules over one text. Its path may be relative: rules look at the name only. */
export async function runSecretlint(
  input: TextInput,
  rules: readonly SecretLintCoreConfigUnionRule[],
  sharedOptions?: object,
): Promise<CaptureSink> {
  const lintSource = await (loading ??= loadLintSource());
  const sink: CaptureSink = { reports: [], ignores: [] };
  await lintSource({
    source: {
      filePath: input.path,
      content: input.text,
      ext: extname(input.path),
      contentType: input.isBinary === true ? 'binary' : 'text',
    },
    options: {
      config: { rules: rules.map((rule) => captureConfigured(rule, sink)), sharedOptions: sharedOptions ?? {} },
      noPhysicFilePath: true,
      maskSecrets: true,
    },
  });
  return sink;
}
