/**
 * The shape of the syntax tree: small questions about nodes that need neither scopes nor flow.
 *
 * | function | answers |
 * |---|---|
 * | `unwrap` | the expression inside TypeScript wrappers (`as`, `satisfies`, `!`, `<T>x`) and optional chains |
 * | `getKeyName` | the name of a property, class member or member access, if it is written down |
 * | `getEnclosingFunction`, `getThisOwner` | whose `return`, whose `this` |
 * | `getPatternPath` | which property of the initialiser a destructured name takes |
 * | `getReturned` | the expressions that a function can return or yield |
 */
import type { TSESTree } from '@typescript-eslint/utils';

export type Node = TSESTree.Node;
export type FunctionNode =
  TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;
export type CallNode = TSESTree.CallExpression | TSESTree.NewExpression;

/** Stands for a property whose name is not known. */
export const ANY = '*';

/** The expression inside TypeScript's wrappers and optional chains, which change no value. */
export function unwrap(node: Node): Node {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'ChainExpression':
      return unwrap(node.expression);
    default:
      return node;
  }
}

/** True for the three forms of a function with parameters and a body. */
export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression'
  );
}

/** True for a class declaration or expression. */
export function isClass(node: Node | null | undefined): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

/** True for a call or a construction. */
export function isCall(node: Node | null | undefined): node is CallNode {
  return node?.type === 'CallExpression' || node?.type === 'NewExpression';
}

/** The string that a literal or a template without expressions writes down, or undefined. */
export function getLiteralText(node: Node | null | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** The name that a key node spells: an identifier when not computed, a string or a number always. */
export function getNameOf(key: Node, computed: boolean): string | undefined {
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (!computed && key.type === 'Identifier') return key.name;
  if (key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number')) {
    return String(key.value);
  }
  return getLiteralText(key);
}

/** The written-down name of a property, class member or member access, or undefined when it is computed. */
export function getKeyName(
  node:
    | TSESTree.Property
    | TSESTree.MemberExpression
    | TSESTree.PropertyDefinition
    | TSESTree.AccessorProperty
    | TSESTree.MethodDefinition
    | TSESTree.TSAbstractAccessorProperty
    | TSESTree.TSAbstractMethodDefinition
    | TSESTree.TSAbstractPropertyDefinition
    | TSESTree.TSPropertySignature,
): string | undefined {
  return node.type === 'MemberExpression'
    ? getNameOf(node.property, node.computed)
    : getNameOf(node.key, node.computed);
}

/** The last written name of a callee or reference: `a.b.c` gives `c`, `f` gives `f`, and so does `(0, a.f)` of compiled code. */
export function getLastName(node: Node): string | undefined {
  const inner = unwrap(node);
  const last = inner.type === 'SequenceExpression' ? inner.expressions.at(-1) : undefined;
  if (last) return getLastName(last);
  if (inner.type === 'Identifier') return inner.name;
  if (inner.type === 'MemberExpression') return getKeyName(inner);
  return undefined;
}

/** The type written beside a parameter or variable. */
export function getAnnotation(binding: Node): TSESTree.TypeNode | undefined {
  if (binding.type === 'TSParameterProperty') return getAnnotation(binding.parameter);
  if (binding.type === 'AssignmentPattern') return getAnnotation(binding.left);
  if (
    binding.type === 'Identifier' ||
    binding.type === 'ObjectPattern' ||
    binding.type === 'ArrayPattern' ||
    binding.type === 'RestElement'
  ) {
    return binding.typeAnnotation?.typeAnnotation;
  }
  return undefined;
}

/** The innermost function around a node, not the node itself. */
export function getEnclosingFunction(node: Node): FunctionNode | undefined {
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) return at;
  return undefined;
}

/** What `this` means at a node: the class or the object literal whose member the node stands in. */
export function getThisOwner(node: Node): ClassNode | TSESTree.ObjectExpression | undefined {
  for (let at: Node = node; at.parent; at = at.parent) {
    const parent: Node = at.parent;
    if (parent.type === 'ClassBody') return parent.parent;
    if (at.type === 'FunctionExpression' && parent.type === 'Property' && parent.parent.type === 'ObjectExpression') {
      return parent.parent;
    }
    if (at.type === 'FunctionDeclaration') return undefined;
  }
  return undefined;
}

/** The function that a `this` stands in: arrows have none of their own. */
export function getThisFunction(node: Node): FunctionNode | undefined {
  let fn = getEnclosingFunction(node);
  while (fn?.type === 'ArrowFunctionExpression') fn = getEnclosingFunction(fn);
  return fn;
}

/** One way from an initialiser to a destructured name: properties to read, names left out by a rest, defaults on the way. */
export interface PatternPath {
  readonly path: readonly string[];
  readonly except: readonly string[];
  readonly defaults: readonly PatternDefault[];
}

/** A default on the way to a destructured name, and what of it the name takes: `{ a: { b } = d }` takes `d.b`. */
export interface PatternDefault {
  readonly node: Node;
  readonly path: readonly string[];
}

/** The way from the value bound to `pattern` to the identifier `target` inside it, or undefined when it is not there. */
export function getPatternPath(pattern: Node, target: Node): PatternPath | undefined {
  if (pattern === target) return { path: [], except: [], defaults: [] };
  switch (pattern.type) {
    case 'AssignmentPattern': {
      const inner = getPatternPath(pattern.left, target);
      if (!inner || isEmptyObject(pattern.right)) return inner;
      return { ...inner, defaults: [...inner.defaults, { node: pattern.right, path: inner.path }] };
    }
    case 'RestElement':
      return getPatternPath(pattern.argument, target);
    case 'TSParameterProperty':
      return getPatternPath(pattern.parameter, target);
    case 'ObjectPattern':
      return getObjectPatternPath(pattern, target);
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        if (!element) continue;
        const inner = getPatternPath(element, target);
        if (!inner) continue;
        return element.type === 'RestElement' ? inner : { ...inner, path: [String(index), ...inner.path] };
      }
      return undefined;
    default:
      return undefined;
  }
}

/** `= {}` lets an argument be left out: no value comes from it. */
function isEmptyObject(node: Node): boolean {
  return node.type === 'ObjectExpression' && node.properties.length === 0;
}

function getObjectPatternPath(pattern: TSESTree.ObjectPattern, target: Node): PatternPath | undefined {
  const named: string[] = [];
  for (const property of pattern.properties) {
    if (property.type === 'RestElement') {
      const inner = getPatternPath(property.argument, target);
      if (inner) return { ...inner, except: named };
      continue;
    }
    const name = getKeyName(property) ?? ANY;
    named.push(name);
    const inner = getPatternPath(property.value, target);
    if (inner) return { ...inner, path: [name, ...inner.path] };
  }
  return undefined;
}

/** Does a node stand in another one, or is it the same? */
export function isInside(inner: Node, outer: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** Visits every node below `root`, parents first, without recursion (generated code nests thousands of levels). */
export function walk(
  root: Node,
  keys: Readonly<Record<string, readonly string[] | undefined>>,
  visit: (node: Node) => void,
): void {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    visit(node);
    const names = keys[node.type] ?? [];
    for (let i = names.length - 1; i >= 0; i -= 1) {
      // A node's child fields are reached by the parser's own table of names, which TypeScript can't follow.
      const child = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[names[i] ?? ''];
      if (Array.isArray(child)) {
        for (let j = child.length - 1; j >= 0; j -= 1) {
          const element = child[j];
          if (element) stack.push(element);
        }
      } else if (child && typeof child.type === 'string') {
        stack.push(child);
      }
    }
  }
}
