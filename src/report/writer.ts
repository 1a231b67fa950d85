import type { LintReport } from '../lint/finding.ts';

/** What a writer may know about where it writes. */
export interface WriterContext {
  /** Folder of the reader relative to the root of the run (`packages/a`), empty at the root: pretty shows paths from there. */
  readonly prefix: string;
  readonly hasColor: boolean;
  /** Time of the report, for the one format that demands it. */
  readonly now: Date;
}

/** Turns a report into text: pure, deterministic, and without a secret, since the report holds none. */
export type Writer = (report: LintReport, context: WriterContext) => string;

/** Formats by name; each is loaded when it is asked for. */
export const WRITERS: Readonly<Record<string, () => Promise<Writer>>> = {
  pretty: async () => (await import('./pretty.ts')).writePretty,
  json: async () => (await import('./json.ts')).writeJson,
  sarif: async () => (await import('./sarif.ts')).writeSarif,
  junit: async () => (await import('./junit.ts')).writeJunit,
  github: async () => (await import('./github.ts')).writeGithub,
  gitlab: async () => (await import('./gitlab.ts')).writeGitlab,
  'gitlab-secrets': async () => (await import('./gitlab-secrets.ts')).writeGitlabSecrets,
  html: async () => (await import('./html.ts')).writeHtml,
};

export const FORMATS: readonly string[] = Object.keys(WRITERS);
