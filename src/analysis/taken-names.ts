/** What a parameter is called where it is taken from: `function f({ password: p })`. */
import { getPatternPath, isFunction } from './ast.ts';
import type { Leaf, Tracing } from './steps.ts';

interface NameJudge {
  isCredentialName(name: string): boolean;
}

/** The credential name of the property that a parameter is taken from; undefined for any other leaf. */
export function findTakenName({ variables }: Tracing, judge: NameJudge, { kind, step }: Leaf): string | undefined {
  if (kind !== 'parameter' || step.path.length > 0 || step.node.type !== 'Identifier') return undefined;
  const definition = variables.get(step.node)?.defs.find(({ type }) => type === 'Parameter');
  const fn = definition?.node;
  for (const parameter of isFunction(fn) ? fn.params : []) {
    const name = definition && getPatternPath(parameter, definition.name)?.path.at(-1);
    if (name !== undefined && judge.isCredentialName(name)) return name;
  }
  return undefined;
}
