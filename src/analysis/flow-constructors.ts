/**
 * Where a member of an instance comes from whose constructor is a plain function.
 *
 * | member | the value comes from |
 * |---|---|
 * | `this.p = e` in the function or in a method of its prototype | `e` |
 * | `F.prototype.p = e` | `e` |
 * | `F.prototype = { p: e }`, `Object.assign(F.prototype, { p: e })` | `e` |
 *
 * In `deep` mode an instance holds all that is written to `this`; one with `toJSON` shows what that returns instead.
 */
import { ANY, getKeyName, getThisFunction, isFunction, unwrap, type FunctionNode, type Node } from './ast.ts';
import { matchRest, getThisWrites, type ThisWrite } from './flow-classes.ts';
import type { Expander, Owner, Step, Tracing } from './steps.ts';

/** What a prototype holds: one member, or an object of them. */
interface PrototypeEntry {
  /** Left out for an object whose properties are the members. */
  readonly name?: string;
  readonly value: Node;
}

/** True for a function that makes instances: something is written to its `this` or to its prototype. */
export function isConstructor(tracing: Tracing, fn: FunctionNode): boolean {
  return getPrototype(tracing, fn).length > 0 || getWrites(tracing, fn).length > 0;
}

/** The function whose instances `this` means at a node: the one around it, or the one whose prototype has the method. */
export function getThisConstructor(tracing: Tracing, node: Node): FunctionNode | undefined {
  const fn = getThisFunction(node);
  if (!fn) return undefined;
  const owner = getPrototypeOwner(fn);
  const made = owner ? tracing.constructors(owner).find(isFunction) : fn;
  return made && isFunction(made) && isConstructor(tracing, made) ? made : undefined;
}

/** `F` of `F.prototype.m = function () {}`, `F.prototype = { m() {} }` and `Object.assign(F.prototype, { m() {} })`. */
function getPrototypeOwner(fn: FunctionNode): Node | undefined {
  const table = fn.parent.type === 'Property' ? fn.parent.parent : undefined;
  const at = table ?? fn;
  const { parent } = at;
  if (parent.type === 'CallExpression') {
    const [target] = parent.arguments;
    return target && target !== at ? getPrototypeObject(target) : undefined;
  }
  if (parent.type !== 'AssignmentExpression' || parent.right !== at) return undefined;
  const target = unwrap(parent.left);
  if (table) return getPrototypeObject(target);
  return target.type === 'MemberExpression' ? getPrototypeObject(target.object) : undefined;
}

function getPrototypeObject(node: Node): Node | undefined {
  const inner = unwrap(node);
  return inner.type === 'MemberExpression' && getKeyName(inner) === 'prototype' ? inner.object : undefined;
}

/** Expands a read of an instance of a function (`new F().p`, `this.p`). */
export function expandConstructed(tracing: Tracing, step: Step, made: FunctionNode, out: Expander): void {
  const [wanted, ...rest] = step.path;
  if (wanted === undefined) {
    expandWhole(tracing, step, made, out);
    return;
  }
  let isFound = false;
  for (const write of getWrites(tracing, made)) {
    const isMeant = write.name === wanted || wanted === ANY;
    const path = isMeant ? matchRest(write.path, rest, step.mode === 'deep' && !step.text) : undefined;
    if (!path) continue;
    isFound = true;
    out.next(write.value, { path: [...write.taken, ...path], label: write.path.at(-1) ?? write.name });
  }
  for (const value of getMembers(tracing, made, wanted)) {
    isFound = true;
    out.next(value, { path: rest, label: wanted });
  }
  if (!isFound) out.leaf('field');
}

/** What an instance shows when it is printed or sent as a whole. */
function expandWhole(tracing: Tracing, step: Step, made: FunctionNode, out: Expander): void {
  const shown = step.mode === 'deep' ? getMembers(tracing, made, step.text ? 'toString' : 'toJSON') : [];
  const [printer] = shown.flatMap((value) => tracing.functions(value));
  if (printer) for (const { node } of tracing.program.getReturned(printer)) out.next(node, { path: [], except: [] });
  else if (step.mode !== 'deep' || step.text) out.leaf('object');
  else
    for (const { name, path, value, taken } of getWrites(tracing, made))
      if (!step.except.includes(name)) out.next(value, { path: taken, except: [], label: path.at(-1) ?? name });
}

function getMembers(tracing: Tracing, made: FunctionNode, wanted: string): Node[] {
  return getPrototype(tracing, made).flatMap(({ name, value }) => {
    if (name !== undefined) return name === wanted ? [value] : [];
    if (value.type !== 'ObjectExpression') return [];
    return value.properties.flatMap((property) =>
      property.type === 'Property' && getKeyName(property) === wanted ? [property.value] : [],
    );
  });
}

function getPrototype(tracing: Tracing, made: FunctionNode): PrototypeEntry[] {
  const declarator = made.parent;
  const id = made.id ?? (declarator.type === 'VariableDeclarator' ? declarator.id : undefined);
  const variable = id && tracing.variables.get(id);
  return (variable ? tracing.variables.writes(variable) : []).flatMap(({ path, value }) => {
    const [root, name, ...more] = path;
    return root !== 'prototype' || more.length > 0 || !value ? [] : [{ ...(name !== undefined && { name }), value }];
  });
}

/** Everything that the function and the methods of its prototype write to `this`. */
function getWrites(tracing: Tracing, made: FunctionNode): readonly ThisWrite[] {
  const owners: (Owner | FunctionNode)[] = [made];
  for (const { value } of getPrototype(tracing, made))
    if (isFunction(value) || value.type === 'ObjectExpression') owners.push(value);
  return owners.flatMap((owner) => getThisWrites(tracing, owner).all);
}
