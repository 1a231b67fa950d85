/** What the functions of a file call the arguments that they are given: `connect('svc', 's3cret')` of `function connect(user, password)`. */
import { isCall, isFunction, unwrap, type Node } from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';

/** Functions that judge or change a text of any kind: what they are given need not be a credential. */
const JUDGING =
  /^(?:is|has|can|check|validate|verify|test|assert|expect|hash|mask|redact|hide|strip|compare|matches|parse|format|score|rate|measure|to|t)(?=[A-Z_]|$)/u;

/** The names of the parameters that get an expression, in the functions of the file that are called with it. */
export function getParameterNames(analysis: Analysis, expression: Node): readonly string[] {
  let node = expression;
  while (node.parent && node.parent.type !== 'CallExpression' && unwrap(node.parent) === unwrap(node))
    node = node.parent;
  const call = node.parent;
  if (!call || !isCall(call) || call.callee === node) return [];
  const index = call.arguments.findIndex((argument) => argument === node);
  if (index < 0 || call.arguments.slice(0, index).some(({ type }) => type === 'SpreadElement')) return [];
  const constructors = call.type === 'NewExpression' ? analysis.tracer.constructors(call.callee) : [];
  const functions = [...analysis.tracer.functions(call.callee), ...constructors.flatMap(getConstructor)];
  return functions.flatMap((fn) => {
    const parameter = isFunction(fn) ? fn.params[index] : undefined;
    const name = parameter && getParameterName(parameter);
    return name === undefined || JUDGING.test(getFunctionName(fn)) ? [] : [name];
  });
}

/** A class's constructor. */
function getConstructor(node: Node): readonly Node[] {
  if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return [];
  return node.body.body.flatMap((member) =>
    member.type === 'MethodDefinition' && member.kind === 'constructor' ? [member.value] : [],
  );
}

function getParameterName(parameter: Node): string | undefined {
  switch (parameter.type) {
    case 'Identifier':
      return parameter.name;
    case 'AssignmentPattern':
      return getParameterName(parameter.left);
    case 'TSParameterProperty':
      return getParameterName(parameter.parameter);
    default:
      return undefined;
  }
}

function getFunctionName(fn: Node): string {
  if ('id' in fn && fn.id?.type === 'Identifier') return fn.id.name;
  const { parent } = fn;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  const key = parent && 'key' in parent ? parent.key : undefined;
  return key?.type === 'Identifier' ? key.name : '';
}
