/**
 * Names and scopes: which variable an identifier means, and what the file does with it.
 *
 * A name with no definition in any scope **is** the global of that name; ESLint's list of declared globals is never asked.
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ANY, getKeyName, getLiteralText, getPatternPath, unwrap, type Node } from './ast.ts';
import { addTo, groupBy } from './groups.ts';
import { getSymbolName } from './symbols.ts';

export type Variable = TSESLint.Scope.Variable;

/** One thing that the file does with a variable or a property below it. */
export interface Use {
  /** `write`: `v.p = e`; `merge`: `Object.assign(v.p, e)`; `delete`: `delete v.p`; `read`: anything else. */
  readonly kind: 'read' | 'write' | 'merge' | 'delete';
  /** The properties below the variable. */
  readonly path: readonly string[];
  /** The member access or the identifier itself. */
  readonly node: Node;
  /** What is written or merged. */
  readonly value?: Node;
  /** The properties of the value that are written: `({ a: o.p } = value)` writes `value.a`. */
  readonly taken?: readonly string[];
}

/** Methods that put a value under a name (`headers.set(name, value)`), or just in (`list.push(value)`). */
const NAMED_WRITERS = new Set(['set', 'append', 'setHeader', 'header', 'setRequestHeader']);
const PLAIN_WRITERS = new Set(['push', 'unshift', 'add']);

/** So few are looked through one by one. */
const FEW_WRITES = 50;

/** Aliases of aliases that are followed for what is written through them. */
const ALIAS_LIMIT = 20;

/** Which variable each identifier of a file means. */
export class Variables {
  readonly #byIdentifier = new Map<Node, Variable | null>();
  readonly #globals = new Map<string, Node[]>();
  readonly #uses = new Map<Variable | string | Node, readonly Use[]>();
  readonly #writes = new Map<Variable | string, readonly Use[]>();
  readonly #written = new Map<Variable | string, ReadonlyMap<string, readonly Use[]>>();
  readonly #assignments = new Map<Variable, readonly TSESLint.Scope.Reference[]>();
  #aliasDepth = 0;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    for (const scope of sourceCode.scopeManager?.scopes ?? []) {
      for (const variable of scope.variables)
        for (const id of variable.identifiers) this.#byIdentifier.set(id, variable);
      for (const { identifier, resolved } of scope.references) {
        this.#byIdentifier.set(identifier, resolved);
        if (resolved && resolved.defs.length > 0) continue;
        addTo(this.#globals, identifier.name, identifier);
      }
    }
  }

  /** The variable with a definition in the file that an identifier means; undefined for a global. */
  get(identifier: Node): Variable | undefined {
    const variable = this.#byIdentifier.get(identifier);
    return variable && variable.defs.length > 0 ? variable : undefined;
  }

  /** True when the name is neither defined in the file nor a property: the global of that name. */
  isGlobal(identifier: TSESTree.Identifier | TSESTree.JSXIdentifier): boolean {
    return this.get(identifier) === undefined;
  }

  /** Everything that the file does with a variable, or with the global of a name. Computed once a variable. */
  uses(of: Variable | string): readonly Use[] {
    const roots = typeof of === 'string' ? (this.#globals.get(of) ?? []) : of.references.map((r) => r.identifier);
    return this.usesOf(of, roots);
  }

  /** The uses that change what the variable holds. */
  writes(of: Variable | string): readonly Use[] {
    let found = this.#writes.get(of);
    if (!found) {
      found = this.uses(of).filter(({ kind }) => kind !== 'read');
      this.#writes.set(of, found);
    }
    return found;
  }

  /** The writes that can concern one property, or the whole: thousands of exports are not read once for each of them. */
  writesTo(of: Variable | string, name: string | undefined): readonly Use[] {
    const all = this.writes(of);
    if (all.length <= FEW_WRITES || name === ANY) return all;
    const index = this.#written.get(of) ?? groupBy(all, ({ path }) => path[0] ?? ANY);
    this.#written.set(of, index);
    const wild = index.get(ANY) ?? [];
    // Many under computed names would be copied for each of many questions: bundles ran out of memory.
    if (wild.length > FEW_WRITES) return all;
    return [...wild, ...(name === undefined ? [] : (index.get(name) ?? []))];
  }

  /** The same for any list of expressions that mean one thing, such as every `this` of a class, which is the `key`. */
  usesOf(key: Variable | string | Node, roots: readonly Node[]): readonly Use[] {
    const known = this.#uses.get(key);
    if (known) return known;
    const uses: Use[] = [];
    // Set first: an alias of an alias of itself must end.
    this.#uses.set(key, uses);
    for (const root of roots) this.#addUse(root, uses);
    return uses;
  }

  /** The references that assign to a variable after its definition. */
  assignments(variable: Variable): readonly TSESLint.Scope.Reference[] {
    let found = this.#assignments.get(variable);
    if (!found) {
      found = variable.references.filter((reference) => reference.isWrite() && !reference.init && reference.writeExpr);
      this.#assignments.set(variable, found);
    }
    return found;
  }

  #addUse(root: Node, uses: Use[]): void {
    const path: string[] = [];
    let node: Node = root;
    let parent = skipWrappers(node);
    while (parent.outer?.type === 'MemberExpression' && parent.outer.object === parent.inner) {
      node = parent.outer;
      const next = skipWrappers(node);
      const name = getKeyName(parent.outer) ?? getSymbolName(this.get(parent.outer.property)) ?? ANY;
      const call = getMethodCall(next.outer, next.inner);
      if (call && addMethodUse(call, name, path, uses)) return;
      path.push(name);
      parent = next;
    }
    const { outer, inner } = parent;
    const assigned = path.length > 0 && outer ? getPatternWrite(outer, inner) : undefined;
    if (assigned) {
      uses.push({ kind: 'write', path, node, ...assigned });
    } else if (outer?.type === 'AssignmentExpression' && outer.left === inner && path.length > 0) {
      uses.push({ kind: 'write', path, node, value: outer.right });
    } else if (outer?.type === 'UnaryExpression' && outer.operator === 'delete') {
      uses.push({ kind: 'delete', path, node });
    } else if (outer?.type === 'CallExpression' && addObjectCallUse(outer, inner, path, node, uses)) {
      // `Object.assign(target, ...)` and `Object.defineProperty(target, ...)` were added.
    } else {
      uses.push({ kind: 'read', path, node });
      this.#addAliasUses(outer, inner, path, uses);
    }
  }

  /** `const h = cfg.headers; h.x = k` writes `cfg.headers.x`; `const { x } = cfg` reads `cfg.x`. */
  #addAliasUses(outer: Node | undefined, inner: Node, path: readonly string[], uses: Use[]): void {
    if (outer?.type !== 'VariableDeclarator' || outer.init !== inner) return;
    if (outer.id.type === 'Identifier') {
      const alias = this.get(outer.id);
      if (!alias || this.#aliasDepth >= ALIAS_LIMIT) return;
      this.#aliasDepth += 1;
      const below = this.uses(alias);
      // `var a = a.b` is an alias of itself: its list is the one that is being made.
      if (below !== uses)
        for (const use of below) if (use.path.length > 0) uses.push({ ...use, path: [...path, ...use.path] });
      this.#aliasDepth -= 1;
    } else if (outer.id.type === 'ObjectPattern') {
      for (const property of outer.id.properties) {
        if (property.type !== 'Property') continue;
        uses.push({ kind: 'read', path: [...path, getKeyName(property) ?? ANY], node: property });
      }
    }
  }
}

function skipWrappers(node: Node): { outer: Node | undefined; inner: Node } {
  let inner = node;
  while (inner.parent && unwrap(inner.parent) !== inner.parent) inner = inner.parent;
  return { outer: inner.parent, inner };
}

/** `({ a: o.p } = e)`, `[o.p] = e`: what of `e` the pattern writes to the member. */
function getPatternWrite(outer: Node, target: Node): { value: Node; taken: readonly string[] } | undefined {
  if (!PATTERN_PARTS.has(outer.type)) return undefined;
  let pattern = outer;
  while (pattern.parent && PATTERN_PARTS.has(pattern.type)) {
    const { parent } = pattern;
    if (parent.type === 'AssignmentExpression' && parent.left === pattern) {
      const way = getPatternPath(pattern, target);
      return way && { value: parent.right, taken: way.path };
    }
    pattern = parent;
  }
  return undefined;
}

const PATTERN_PARTS: ReadonlySet<string> = new Set([
  'Property',
  'ObjectPattern',
  'ArrayPattern',
  'AssignmentPattern',
  'RestElement',
]);

function getMethodCall(outer: Node | undefined, inner: Node): TSESTree.CallExpression | undefined {
  return outer?.type === 'CallExpression' && outer.callee === inner ? outer : undefined;
}

/** `v.headers.set('api-key', k)` writes `v.headers.api-key`; `v.list.push(k)` writes `v.list.*`. */
function addMethodUse(call: TSESTree.CallExpression, method: string, path: readonly string[], uses: Use[]): boolean {
  const [first, second] = call.arguments;
  if (NAMED_WRITERS.has(method) && first && second) {
    uses.push({ kind: 'write', path: [...path, getLiteralText(first) ?? ANY], node: call, value: second });
    return true;
  }
  if (NAMED_WRITERS.has(method) && first?.type === 'ObjectExpression') {
    uses.push({ kind: 'merge', path, node: call, value: first });
    return true;
  }
  if (PLAIN_WRITERS.has(method) && first) {
    for (const value of call.arguments) uses.push({ kind: 'write', path: [...path, ANY], node: call, value });
    return true;
  }
  return false;
}

function addObjectCallUse(
  call: TSESTree.CallExpression,
  argument: Node,
  path: readonly string[],
  node: Node,
  uses: Use[],
): boolean {
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || call.arguments[0] !== argument)
    return false;
  if (callee.object.name !== 'Object' && callee.object.name !== 'Reflect') return false;
  const [, second, third] = call.arguments;
  switch (getKeyName(callee)) {
    case 'assign':
      for (const value of call.arguments.slice(1)) uses.push({ kind: 'merge', path, node, value });
      return true;
    case 'set':
      if (!second || !third) return false;
      uses.push({ kind: 'write', path: [...path, getLiteralText(second) ?? ANY], node, value: third });
      return true;
    case 'defineProperty':
      if (!second || third?.type !== 'ObjectExpression') return false;
      for (const property of third.properties) {
        if (property.type !== 'Property' || getKeyName(property) !== 'value') continue;
        uses.push({ kind: 'write', path: [...path, getLiteralText(second) ?? ANY], node, value: property.value });
      }
      return true;
    default:
      return false;
  }
}
