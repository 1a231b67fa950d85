/** `if (tls) url = 'https://' + host; else url = 'http://' + host`: the program decides, and can decide well. */
import { getLastName, getLiteralText, type Node } from '../../analysis/ast.ts';
import { CLEARTEXT_SCHEMES, readCleartextUrl } from '../../models/cleartext.ts';

/** Does the other branch of the `if` around a cleartext address give the same variable an encrypted one? */
export function hasEncryptedBranch(node: Node): boolean {
  let at = node;
  while (at.parent?.type === 'BinaryExpression' && at.parent.left === at) at = at.parent;
  if (at.parent?.type === 'ArrayExpression') return isListed(at.parent.elements, getHead(node), at);
  const assignment = at.parent;
  if (assignment?.type !== 'AssignmentExpression' || assignment.right !== at) return false;
  const name = getLastName(assignment.left);
  const secure = CLEARTEXT_SCHEMES.get(readCleartextUrl(getHead(node))?.scheme ?? '');
  const statement = assignment.parent;
  const branch = statement.parent?.type === 'BlockStatement' ? statement.parent : statement;
  const decision = branch.parent;
  if (name === undefined || secure === undefined || decision?.type !== 'IfStatement') return false;
  const other = decision.consequent === branch ? decision.alternate : decision.consequent;
  return getAssignments(other).some(
    ({ left, right }) => getLastName(left) === name && getHead(getLeftmost(right)).startsWith(`${secure}:`),
  );
}

/** `[`https://${host}`, `http://${host}`]`: all ways are tried. */
function isListed(list: readonly (Node | null)[], head: string, at: Node): boolean {
  const scheme = readCleartextUrl(head)?.scheme ?? '';
  const twin = `${CLEARTEXT_SCHEMES.get(scheme) ?? scheme}${head.slice(scheme.length)}`;
  return list.some((other) => other && other !== at && getHead(getLeftmost(other)) === twin);
}

/** What is assigned in a branch, also where it decides once more. */
function getAssignments(branch: Node | null): { readonly left: Node; readonly right: Node }[] {
  switch (branch?.type) {
    case 'BlockStatement':
      return branch.body.flatMap(getAssignments);
    case 'IfStatement':
      return [branch.consequent, branch.alternate].flatMap(getAssignments);
    case 'ExpressionStatement':
      return branch.expression.type === 'AssignmentExpression' ? [branch.expression] : [];
    default:
      return [];
  }
}

function getLeftmost(node: Node): Node {
  let at = node;
  while (at.type === 'BinaryExpression') at = at.left;
  return at;
}

function getHead(node: Node): string {
  return (node.type === 'TemplateLiteral' ? node.quasis[0]?.value.cooked : getLiteralText(node)) ?? '';
}
