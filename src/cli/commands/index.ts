import type { Command } from '../command.ts';

/** A command's name and what loads it; the module is imported only when the command runs or help is asked. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** All commands besides the default one, in the order in which help lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'set up the gates of this project: ESLint, secretlint, a commit hook, CI',
    load: async () => (await import('./init.ts')).initCommand,
  },
  {
    name: 'merge',
    summary: 'join the JSON reports of --shard runs',
    load: async () => (await import('./merge.ts')).mergeCommand,
  },
  {
    name: 'incident',
    summary: 'trace a leaked key through the history and list what to do',
    load: async () => (await import('./incident.ts')).incidentCommand,
  },
  {
    name: 'report',
    summary: 'say which security guidelines are met, for a manager or auditor',
    load: async () => (await import('./report.ts')).reportCommand,
  },
];
