/** Expressions that a library takes as a credential of any kind (`src/models/credential-positions.ts`). */
import { unwrap, type Node } from '../../analysis/ast.ts';
import { compileRows, type Analysis } from '../../analysis/index.ts';
import { CREDENTIAL_POSITION_ROWS, type CredentialPositionRow } from '../../models/credential-positions.ts';

/** All positions of one callee: a table answers with one row. */
const POSITIONS = compileRows(
  [...new Set(CREDENTIAL_POSITION_ROWS.map(({ callee }) => callee))].map((callee) => ({
    callee,
    rows: CREDENTIAL_POSITION_ROWS.filter((row) => row.callee === callee),
  })),
);

/** Every such expression of a file. */
export function findPositions(analysis: Analysis): { node: Node; row: CredentialPositionRow }[] {
  return analysis.tracer.program.calls.flatMap((call) => {
    const rows = analysis.findRow(call.callee, POSITIONS)?.rows ?? [];
    return rows.flatMap((row) => {
      const [index = '', ...path] = row.at.split('.');
      const argument = call.arguments[Number(index)];
      if (!argument) return [];
      return getValues(analysis, argument, path).map((node) => ({ node, row }));
    });
  });
}

function getValues(analysis: Analysis, argument: Node, path: readonly string[]): Node[] {
  const property = path.length === 0 ? undefined : analysis.getProperty(argument, ...path);
  const values = property ? (property.state === 'found' ? property.values : []) : [argument];
  return values.flatMap((value): Node[] => {
    const inner = unwrap(value);
    return inner.type === 'ArrayExpression' ? inner.elements.filter((element) => element !== null) : [inner];
  });
}
