/** Calls that write a row or a document to a database. */
import type { Analysis } from '../../analysis/index.ts';
import { getKeyName, getLastName, unwrap, type CallNode } from '../../analysis/ast.ts';
import {
  DATABASE_ROWS,
  NAMED_DATABASE_ROWS,
  TABLE_CLIENTS,
  TABLE_METHODS,
  TABLE_WRITE,
} from '../../models/databases.ts';
import type { SinkArguments } from '../../models/sink-row.ts';
import { createSinkTable, findSink } from './sinks.ts';

const DATABASES = createSinkTable(DATABASE_ROWS, NAMED_DATABASE_ROWS);

/** What a call writes to a database, or undefined. */
export function getDatabaseSink(analysis: Analysis, call: CallNode): SinkArguments | undefined {
  return findSink(analysis, call, DATABASES) ?? getTableWrite(call);
}

/** `prisma.team.update({ data })`, `this.db.users.insert(row)`: the client comes from another file. */
function getTableWrite({ callee }: CallNode): SinkArguments | undefined {
  const method = unwrap(callee);
  if (method.type !== 'MemberExpression' || !TABLE_METHODS.has(getKeyName(method) ?? '')) return undefined;
  const table = unwrap(method.object);
  if (table.type !== 'MemberExpression') return undefined;
  return TABLE_CLIENTS.has(getLastName(unwrap(table.object)) ?? '') ? TABLE_WRITE : undefined;
}
