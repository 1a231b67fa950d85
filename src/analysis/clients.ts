/** Constructions of Binom clients: `new BinomClient(url, key)`, `createBinomClient({ url, apiKey })`, and the user's own. */
import { CLIENT_CLASS, CLIENT_FACTORY, KEY_POSITION } from '../models/binom-clients.ts';
import { getKeyName, getLastName, getPatternPath, isFunction, unwrap, type CallNode, type Node } from './ast.ts';
import type { Analysis } from './index.ts';
import { compileRows, matchRow } from './patterns.ts';
import { getTargets } from './targets.ts';

/** One construction of a Binom client. */
export interface BinomClientCall {
  readonly node: CallNode;
  /** What the class or factory is called. */
  readonly name: string;
  /** The expressions handed in as the key. */
  readonly keys: readonly Node[];
  /** True when the key may be handed in where the file does not show it. */
  readonly isKeyUnknown: boolean;
}

/** Every construction of a Binom client in a file. */
export function findBinomClients(analysis: Analysis): BinomClientCall[] {
  const { clients } = analysis.settings;
  const own = clients.length > 0 ? compileRows(clients.map((callee) => ({ callee }))) : undefined;
  return analysis.tracer.program.calls.flatMap((node) => {
    const name = getLastName(node.callee);
    if (name === undefined) return [];
    const isOwn = own !== undefined && analysis.denote(node.callee).some((denotation) => matchRow(denotation, own));
    const isNamed = node.type === 'NewExpression' ? CLIENT_CLASS.test(name) : CLIENT_FACTORY.test(name);
    if (!isOwn && !isNamed) return [];
    return [{ node, name, ...findKeys(analysis, node, isOwn) }];
  });
}

function findKeys(
  analysis: Analysis,
  node: CallNode,
  isOwn: boolean,
): { keys: readonly Node[]; isKeyUnknown: boolean } {
  const declared = findDeclared(analysis, node);
  if (declared) return declared;
  for (const argument of node.arguments) {
    if (argument.type === 'SpreadElement') return { keys: [], isKeyUnknown: true };
    const held = findHeld(analysis, argument);
    if (held) return held;
  }
  const named = node.arguments.filter((argument) => isKeyNamed(analysis, argument));
  if (named.length > 0) return { keys: named, isKeyUnknown: false };
  const positional = node.arguments[node.arguments.length === 1 && isOwn ? 0 : KEY_POSITION];
  if (positional && !isFunction(positional)) return { keys: [positional], isKeyUnknown: false };
  return { keys: [], isKeyUnknown: node.arguments.length > 0 };
}

/** A class or function of the file names its parameters. */
function findDeclared(
  analysis: Analysis,
  node: CallNode,
): { keys: readonly Node[]; isKeyUnknown: boolean } | undefined {
  for (const fn of getTargets(analysis.tracer, node)) {
    const index = fn.params.findIndex((parameter) => {
      const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
      const id = inner.type === 'AssignmentPattern' ? inner.left : inner;
      return (
        id.type === 'Identifier' && analysis.isCredentialName(id.name) && getPatternPath(parameter, id) !== undefined
      );
    });
    const argument = node.arguments[index];
    if (index >= 0) return { keys: argument ? [argument] : [], isKeyUnknown: false };
  }
  return undefined;
}

/** The credential property of an options object. */
function findHeld(analysis: Analysis, argument: Node): { keys: readonly Node[]; isKeyUnknown: boolean } | undefined {
  const leaves = analysis.leaves(argument, 'identity');
  const objects = leaves.flatMap(({ kind, step }) =>
    kind === 'object' && step.path.length === 0 && step.node.type === 'ObjectExpression' ? [step.node] : [],
  );
  for (const object of objects) {
    for (const property of object.properties) {
      if (property.type !== 'Property') continue;
      const name = getKeyName(property);
      if (name !== undefined && (analysis.isCredentialName(name) || name === 'key'))
        return { keys: [property.value], isKeyUnknown: false };
    }
    return { keys: [], isKeyUnknown: object.properties.some((property) => property.type === 'SpreadElement') };
  }
  return undefined;
}

function isKeyNamed(analysis: Analysis, argument: Node): boolean {
  const name = getLastName(unwrap(argument));
  return name !== undefined && analysis.isCredentialName(name);
}
