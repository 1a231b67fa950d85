import type { Command, CommandOption } from './command.ts';
import { COMMANDS } from './commands/index.ts';

const COMMON: Readonly<Record<string, CommandOption>> = {
  help: { type: 'boolean', short: 'h', description: 'print this text' },
  version: { type: 'boolean', short: 'v', description: 'print the version' },
};

function getOptionNames([name, option]: [string, CommandOption]): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  return `  ${short}--${name}${option.value === undefined ? '' : ` ${option.value}`}`;
}

function writeTable(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(32, Math.max(...rows.map(([left]) => left.length)) + 2);
  return rows.map(([left, right]) => `${left.padEnd(width)}${left.length >= width ? '  ' : ''}${right}`).join('\n');
}

/** Help of one command; the default command also lists the others. */
export function writeHelp(command: Command, isDefault: boolean): string {
  const usage = ['binom-lint', isDefault ? '' : command.name, '[options]', command.operands ?? ''];
  const options = Object.entries({ ...command.options, ...COMMON });
  const parts = [
    `Usage: ${usage.filter((part) => part !== '').join(' ')}`,
    command.help,
    `Options:\n${writeTable(options.map((option) => [getOptionNames(option), option[1].description] as const))}`,
  ];
  if (isDefault) {
    parts.push(
      `Commands:\n${writeTable(COMMANDS.map(({ name, summary }) => [`  binom-lint ${name}`, summary] as const))}`,
    );
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
