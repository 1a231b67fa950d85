/**
 * Denotations: what an expression names, as `module#path` or a global's path (see `src/models/row.ts`).
 *
 * | leaf of the trace | denotation |
 * |---|---|
 * | `import { Agent } from 'node:https'` | `https#Agent` |
 * | `import axios from 'axios'`, `import * as axios`, `require('axios')` | `axios#` |
 * | a name without definition | the global, `window.` and `globalThis.` taken off; also the module that is usually called so |
 * | a call or construction | what is called, and `()` |
 * | a parameter with a type from a module | an instance of the type: `winston#Logger()` |
 * | a parameter of a callback | what the callback is handed to, and `.@0`, `.@1` ... |
 * | a field declared with such a type | the same |
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { GLOBAL_MODULES } from '../models/global-modules.ts';
import { getAnnotation, getKeyName, getPatternPath, isClass, isFunction, type Node } from './ast.ts';
import { getCallbackUses } from './flow-callbacks.ts';
import { getOutsideLeaf } from './outside.ts';
import type { Leaf, Tracing } from './steps.ts';

/** More names than this tell nothing. */
const DENOTATION_LIMIT = 6;

/** All that an expression can name, shortest way first. */
export function computeDenotations(tracing: Tracing, node: Node): readonly string[] {
  const outside = getOutsideLeaf(tracing, node);
  if (outside) return denoteLeaf(tracing, outside);
  const found = new Set<string>();
  tracing.walk(tracing.start(node, 'identity'), (leaf) => {
    for (const name of denoteLeaf(tracing, leaf)) found.add(name);
    return found.size >= DENOTATION_LIMIT;
  });
  return [...found];
}

/** What one leaf names, with the properties that were still to be read from it. */
export function denoteLeaf(tracing: Tracing, leaf: Leaf): string[] {
  const path = leaf.kind === 'field' ? leaf.step.path.slice(1) : leaf.step.path;
  return denoteRoot(tracing, leaf).map((root) => addPath(root, path));
}

function addPath(root: string, path: readonly string[]): string {
  const names = path.filter((name, i) => !(i === 0 && name === 'default' && root.endsWith('#')));
  if (names.length === 0) return root;
  return root.endsWith('#') || root === '' ? root + names.join('.') : `${root}.${names.join('.')}`;
}

function denoteRoot(tracing: Tracing, leaf: Leaf): string[] {
  const { node } = leaf.step;
  switch (leaf.kind) {
    case 'import':
      return [`${(leaf.module ?? '').replace(/^node:/u, '')}#${leaf.imported ?? ''}`];
    case 'global':
      return denoteGlobal(node, leaf);
    case 'call':
      return denoteCall(tracing, node);
    case 'parameter':
    case 'missing':
      return node.type === 'Identifier' ? denoteParameter(tracing, node) : [];
    case 'field':
      return isClass(node) || node.type === 'ThisExpression' ? denoteField(tracing, leaf) : [];
    default:
      return [];
  }
}

function denoteGlobal(node: Node, leaf: Leaf): string[] {
  if (node.type === 'MetaProperty') return [`${node.meta.name}.${node.property.name}`];
  if (node.type !== 'Identifier' && node.type !== 'JSXIdentifier') return [];
  const isGlobalObject = /^(?:globalThis|window|self|global)$/u.test(node.name);
  if (isGlobalObject && leaf.step.path.length > 0) return [''];
  const module = GLOBAL_MODULES.get(node.name);
  return module === undefined ? [node.name] : [node.name, `${module}#`];
}

function denoteCall(tracing: Tracing, node: Node): string[] {
  if (node.type === 'CallExpression' || node.type === 'NewExpression')
    return tracing.denote(node.callee).map((name) => `${name}()`);
  if (node.type === 'TaggedTemplateExpression') return tracing.denote(node.tag).map((name) => `${name}()`);
  return [];
}

function denoteParameter(tracing: Tracing, id: TSESTree.Identifier): string[] {
  const variable = tracing.variables.get(id);
  const definition = variable?.defs.find((def) => def.type === 'Parameter');
  const fn = definition?.node;
  if (!definition || !isFunction(fn)) return [];
  const index = fn.params.findIndex((parameter) => getPatternPath(parameter, definition.name) !== undefined);
  const parameter = fn.params[index];
  if (!parameter) return [];
  const way = getPatternPath(parameter, definition.name)?.path ?? [];
  const typed = denoteType(tracing, getAnnotation(parameter)).map((root) => addPath(root, way));
  if (typed.length > 0) return typed;
  return getCallbackUses(tracing, fn).flatMap(({ call }) =>
    tracing.denote(call.callee).map((name) => addPath(`${name}.@${index}`, way)),
  );
}

/** An instance of an imported type: `winston#Logger()`. `T | undefined`, `Promise<T>` and `Readonly<T>` mean T. */
function denoteType(tracing: Tracing, type: Node | undefined): string[] {
  if (!type) return [];
  if (type.type === 'TSUnionType' || type.type === 'TSIntersectionType')
    return type.types.flatMap((part) => denoteType(tracing, part));
  if (type.type !== 'TSTypeReference') return [];
  const { typeName, typeArguments } = type;
  if (
    typeName.type === 'Identifier' &&
    /^(?:Promise|Readonly|Partial|Required|NonNullable|Awaited)$/u.test(typeName.name)
  ) {
    return denoteType(tracing, typeArguments?.params[0]);
  }
  return denoteTypeName(tracing, typeName).map((name) => `${name}()`);
}

function denoteTypeName(tracing: Tracing, name: TSESTree.EntityName): string[] {
  if (name.type === 'TSQualifiedName')
    return denoteTypeName(tracing, name.left).map((left) => addPath(left, [name.right.name]));
  if (name.type !== 'Identifier') return [];
  return [...tracing.denote(name)];
}

/** `class C { private log: Logger }`: the type of the field that the leaf reads first; else it is what the class inherits. */
function denoteField(tracing: Tracing, leaf: Leaf): string[] {
  const [name] = leaf.step.path;
  let owner: Node | undefined = leaf.step.node;
  while (owner && !isClass(owner)) owner = owner.parent;
  const members = owner?.body.body ?? [];
  for (const member of members) {
    if (member.type === 'PropertyDefinition' && getKeyName(member) === name)
      return denoteType(tracing, member.typeAnnotation?.typeAnnotation);
  }
  const parent = owner && isClass(owner) ? owner.superClass : null;
  return parent && parent.type !== 'CallExpression' && name !== undefined
    ? tracing.denote(parent).map((root) => addPath(`${root}()`, [name]))
    : [];
}
