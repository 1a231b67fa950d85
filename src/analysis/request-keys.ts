/** The variables that Binom requests and clients of a file take as their key, whatever they are called. */
import type { Node } from './ast.ts';
import type { Analysis } from './index.ts';
import type { Variable } from './variables.ts';

/** Every variable whose very value is sent to Binom as the key. */
export function findRequestKeys(analysis: Analysis): ReadonlySet<Variable> {
  const { tracer } = analysis;
  const found = new Set<Variable>();
  const add = (node: Node): void => {
    tracer.walk(
      tracer.start(node, 'identity'),
      () => false,
      ({ node: at, path }) => {
        const variable = path.length === 0 && at.type === 'Identifier' ? tracer.variables.get(at) : undefined;
        if (variable) found.add(variable);
        return false;
      },
    );
  };
  for (const request of analysis.requests())
    if (request.isBinom) for (const { node, name } of request.keys) if (name !== 'authorization') add(node);
  for (const client of analysis.clients()) for (const node of client.keys) add(node);
  return found;
}
