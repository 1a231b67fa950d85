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
 * | a member that a class of the file has from a superclass of a module | the superclass, `()` and the member |
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { GLOBAL_MODULES } from '../models/global-modules.ts';
import {
  getAnnotation,
  getKeyName,
  getPatternPath,
  getThisOwner,
  isClass,
  isFunction,
  type ClassNode,
  type Node,
} from './ast.ts';
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
  if (leaf.kind === 'field') return denoteField(tracing, leaf);
  return denoteRoot(tracing, leaf).map((root) => addPath(root, leaf.step.path));
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

/** `class C { private log: Logger }`: the type of the field that the leaf reads first, or else what the superclass of a module has. */
function denoteField(tracing: Tracing, leaf: Leaf): string[] {
  const { node, path } = leaf.step;
  const [name, ...rest] = path;
  const owner = getOwner(tracing, node);
  for (const member of owner?.body.body ?? []) {
    if (member.type === 'PropertyDefinition' && getKeyName(member) === name)
      return denoteType(tracing, member.typeAnnotation?.typeAnnotation).map((root) => addPath(root, rest));
  }
  const parents = owner?.superClass ? tracing.denote(owner.superClass) : [];
  return parents.map((parent) => addPath(`${parent}()`, path));
}

/** The class that a field is of: the class itself, the one that `this` stands in, or the one that `new` makes. */
function getOwner(tracing: Tracing, node: Node): ClassNode | undefined {
  if (node.type === 'NewExpression') return tracing.constructors(node.callee).find(isClass);
  const owner = node.type === 'ThisExpression' ? getThisOwner(node) : node;
  return isClass(owner) ? owner : undefined;
}
