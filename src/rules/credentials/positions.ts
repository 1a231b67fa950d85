/** Expressions that a library takes as a credential of any kind (`src/models/credential-positions.ts`). */
import { isCall, isFunction, unwrap, type FunctionNode, type Node } from '../../analysis/ast.ts';
import { addTo } from '../../analysis/groups.ts';
import { compileRows, type Analysis } from '../../analysis/index.ts';
import { expandBraces, type Table } from '../../analysis/patterns.ts';
import { splitWords } from '../../binom/names.ts';
import { CREDENTIAL_POSITION_ROWS, type CredentialPositionRow } from '../../models/credential-positions.ts';
import type { Row } from '../../models/row.ts';
import { getBindingNames } from './bindings.ts';

interface CalleeRow extends Row {
  readonly rows: readonly CredentialPositionRow[];
}

const WRITTEN = CREDENTIAL_POSITION_ROWS.filter(({ at }) => at === '=');
let table: Table<CalleeRow> | undefined;

/** All positions of one callee: a table answers with one row, and `a#{b,c}` is as good as `a#b`. */
function getTable(): Table<CalleeRow> {
  if (table) return table;
  const byCallee = new Map<string, CredentialPositionRow[]>();
  for (const row of CREDENTIAL_POSITION_ROWS)
    for (const callee of expandBraces(row.callee)) addTo(byCallee, callee, row);
  table = compileRows([...byCallee].map(([callee, rows]) => ({ callee, rows })));
  return table;
}

/** Every such expression of a file. */
export function findPositions(analysis: Analysis): { node: Node; row: CredentialPositionRow }[] {
  const { calls, written } = analysis.tracer.program;
  const assigned = WRITTEN.flatMap((row) => {
    const isPlace = ({ parent }: Node): boolean =>
      parent?.type === 'AssignmentExpression' && analysis.findRow(parent.left, getTable())?.rows.includes(row) === true;
    const values = written.get(row.callee.slice(row.callee.lastIndexOf('.') + 1)) ?? [];
    return values.filter(isPlace).flatMap((value) => getValues(analysis, value, []).map((node) => ({ node, row })));
  });
  const passed = calls.flatMap((call) => {
    const rows = analysis.findRow(call.callee, getTable())?.rows ?? [];
    return rows.flatMap((row) => {
      const [index = '', ...path] = row.at.split('.');
      const argument = call.arguments[Number(index)];
      if (!argument) return [];
      return getValues(analysis, argument, path).map((node) => ({ node, row }));
    });
  });
  return [...assigned, ...passed];
}

function getValues(analysis: Analysis, argument: Node, path: readonly string[]): Node[] {
  const property = path.length === 0 ? undefined : analysis.getProperty(argument, ...path);
  const values = property ? (property.state === 'found' ? property.values : []) : [argument];
  return values.flatMap((value): Node[] => {
    const inner = unwrap(value);
    if (inner.type === 'ArrayExpression') return inner.elements.filter((element) => element !== null);
    return isFunction(inner) ? getProvided(analysis, inner) : [inner];
  });
}

/** What a function that is asked for a credential gives: its result, or `key` of `done(null, key)`. */
function getProvided(analysis: Analysis, fn: FunctionNode): Node[] {
  const callback = fn.params.at(-1);
  const references = (callback && analysis.tracer.variables.get(callback)?.references) ?? [];
  const called = references.flatMap(({ identifier }) => {
    const { parent } = identifier;
    return isCall(parent) && parent.callee === identifier ? parent.arguments.slice(1, 2) : [];
  });
  return [...analysis.tracer.program.getReturned(fn).map(({ node }) => node), ...called];
}

/** `jwt.verify(token, publicKey)`: the key that checks a signature is no secret. */
export function isPublic(node: Node): boolean {
  const [own = ''] = getBindingNames(node);
  return /(?:^| )public (?:pem|(?:\w+ )?key)(?: |$)/u.test(splitWords(own).join(' '));
}
