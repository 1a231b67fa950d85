import type { Command } from '../command.ts';

/** A command's name and what loads it; the module is imported only when the command runs or help is asked. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** All commands besides the default one, in the order in which help lists them. */
export const COMMANDS: readonly CommandEntry[] = [];
