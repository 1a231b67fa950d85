import { describe, expect, it } from 'vitest';
import { NAMED_SHARING_ROWS, SHARING_FUNCTION_NAMES, SHARING_ROWS } from '../../../src/models/chat.ts';
import { ERROR_ROWS, LOG_FUNCTION_NAMES, LOGGER_ROWS, NAMED_LOGGER_ROWS } from '../../../src/models/loggers.ts';
import { NAMED_RESPONSE_ROWS, RESPONSE_ROWS } from '../../../src/models/responses.ts';
import type { NamedSinkRow, SinkArguments, SinkRow } from '../../../src/models/sink-row.ts';
import {
  NAMED_STORAGE_ROWS,
  STORAGE_FUNCTION_NAMES,
  STORAGE_ROWS,
  STORAGE_TARGETS,
} from '../../../src/models/storage.ts';
import { NAMED_TELEMETRY_ROWS, TELEMETRY_ROWS } from '../../../src/models/telemetry.ts';
import { lint } from '../transport/lint.ts';
import { writeProgram } from './rows.ts';

interface Tables {
  readonly rule: string;
  readonly rows: readonly SinkRow[];
  readonly named: readonly NamedSinkRow[];
  readonly functions: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const TABLES: readonly Tables[] = [
  {
    rule: 'no-key-logging',
    rows: [...LOGGER_ROWS, ...TELEMETRY_ROWS, ...ERROR_ROWS],
    named: [...NAMED_LOGGER_ROWS, ...NAMED_TELEMETRY_ROWS],
    functions: LOG_FUNCTION_NAMES,
  },
  {
    rule: 'no-plaintext-key-storage',
    rows: STORAGE_ROWS,
    named: NAMED_STORAGE_ROWS,
    functions: STORAGE_FUNCTION_NAMES,
  },
  { rule: 'no-key-sharing', rows: SHARING_ROWS, named: NAMED_SHARING_ROWS, functions: SHARING_FUNCTION_NAMES },
  { rule: 'no-client-exposed-key', rows: RESPONSE_ROWS, named: NAMED_RESPONSE_ROWS, functions: NONE },
];

/** A call with `value` in the first place that leaves the program. */
const call =
  ({ from = 0 }: SinkArguments, value: string) =>
  (callee: string): string =>
    `${callee}(${[...Array.from({ length: from }, (_, i) => `'a${String(i)}'`), value].join(', ')});`;

describe.each(TABLES)('each row of $rule', ({ rule, rows, named, functions }) => {
  it.each(rows.map((row) => [row.callee.slice(0, 100), row] as const))('%s', (_, row) => {
    const bad = writeProgram(row.callee, call(row, 'binomApiKey'));
    expect([...new Set(lint(rule, bad.code))]).toEqual(bad.lines);
    const good = writeProgram(row.callee, call(row, 'binomApiKey.length'));
    expect(lint(rule, good.code)).toEqual([]);
  });

  it.each(named.map((row) => [`${row.receivers.join('|')}.${row.methods.join('|')}`.slice(0, 100), row] as const))(
    'by names: %s',
    (_, row) => {
      const receivers = row.receivers.map((name) => (name === 'this' ? name : `services.${name}`));
      const callees = receivers.flatMap((receiver) => row.methods.map((method) => `${receiver}.${method}`));
      const program = (value: string): string =>
        ["const binomApiKey = requireEnv('BINOM_API_KEY');", ...callees.map(call(row, value))].join('\n');
      expect(lint(rule, program('binomApiKey'))).toEqual(callees.map((__, i) => i + 2));
      expect(lint(rule, program('Boolean(binomApiKey)'))).toEqual([]);
    },
  );

  it.skipIf(functions.size === 0)('functions known by name', () => {
    const from = rule === 'no-plaintext-key-storage' ? 1 : 0;
    const code = [
      "const binomApiKey = requireEnv('BINOM_API_KEY');",
      ...[...functions].map(call({ into: '', from }, 'binomApiKey')),
    ];
    expect(lint(rule, code.join('\n'))).toEqual([...functions].map((_, i) => i + 2));
  });
});

describe('each target of no-plaintext-key-storage', () => {
  it.each(STORAGE_TARGETS.map(({ callee }) => callee))('%s', (callee) => {
    const bad = writeProgram(callee, (target) => `${target} = binomApiKey;`);
    expect(lint('no-plaintext-key-storage', bad.code)).toEqual(bad.lines);
    const good = writeProgram(callee, (target) => `${target} = 'dark';`);
    expect(lint('no-plaintext-key-storage', good.code)).toEqual([]);
  });
});
