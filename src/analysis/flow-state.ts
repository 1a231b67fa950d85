/** Where the parts of a component's state come from: `const [value, setValue] = useState(first)`. */
import { isFunction, type CallNode, type Node } from './ast.ts';
import type { Expander, Step, Tracing } from './steps.ts';

/** Expands the pair that a state hook returns: its value is the first one, or any that the setter is given. */
export function expandState(tracing: Tracing, step: Step, call: CallNode, out: Expander): void {
  const [part, ...path] = step.path;
  const [first] = call.arguments;
  // Others may call the setter too.
  out.leaf('call');
  if (part !== '0') return;
  for (const given of [...(first ? [first] : []), ...getSet(tracing, call)]) {
    const made = isFunction(given) ? tracing.program.getReturned(given).map(({ node }) => node) : [given];
    for (const node of made) out.next(node, { path });
  }
}

/** What the setter is called with in the file. */
function getSet(tracing: Tracing, { parent }: CallNode): Node[] {
  const setter =
    parent.type === 'VariableDeclarator' && parent.id.type === 'ArrayPattern' ? parent.id.elements[1] : undefined;
  const variable = setter?.type === 'Identifier' ? tracing.variables.get(setter) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    const use = identifier.parent;
    return use.type === 'CallExpression' && use.callee === identifier ? use.arguments.slice(0, 1) : [];
  });
}
