/**
 * Which functions of the file a call enters.
 *
 * | call | enters |
 * |---|---|
 * | `f(a)` | the functions that `f` can be |
 * | `f.call(x, a)`, `f.apply(x, [a])`, `f.bind(x, a)` | the same; a method of the file that is called so is meant first |
 * | `new C(a)`, `super(a)` | the constructor of the class, or the one that it inherits |
 */
import { getKeyName, isClass, isFunction, unwrap, type CallNode, type FunctionNode, type Node } from './ast.ts';
import type { Tracing } from './steps.ts';

/** The functions that a call can enter (see the table above). */
export function getTargets(tracing: Tracing, call: CallNode): readonly FunctionNode[] {
  if (call.callee.type === 'Super') return getSuperConstructor(tracing, call.callee);
  if (call.type === 'NewExpression')
    return tracing
      .constructors(call.callee)
      .flatMap((made) => (isFunction(made) ? [made] : (getConstructor(tracing, made) ?? [])));
  const indirection = getIndirection(tracing, call);
  return tracing.functions(indirection ? indirection.callee : call.callee);
}

export type IndirectKind = 'call' | 'apply' | 'bind';

/** Set when a call goes through `Function.prototype`: by which method, and which function it is about. */
export function getIndirection(tracing: Tracing, call: CallNode): { kind: IndirectKind; callee: Node } | undefined {
  if (call.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  const kind = callee.type === 'MemberExpression' ? getKeyName(callee) : undefined;
  if (callee.type !== 'MemberExpression' || (kind !== 'call' && kind !== 'apply' && kind !== 'bind')) return undefined;
  return tracing.functions(callee).length > 0 ? undefined : { kind, callee: callee.object };
}

function getSuperConstructor(tracing: Tracing, node: Node): FunctionNode[] {
  for (let at: Node | undefined = node; at; at = at.parent) {
    if (!isClass(at) || !at.superClass) continue;
    const parent = tracing.constructors(at.superClass).find(isClass);
    const constructor = parent && getConstructor(tracing, parent);
    return constructor ? [constructor] : [];
  }
  return [];
}

/** Superclasses that are looked through for an inherited constructor. */
const INHERITANCE_LIMIT = 5;

/** The constructor that runs for a class of the file. */
export function getConstructor(tracing: Tracing, owner: Node): FunctionNode | undefined {
  let at: Node | undefined = owner;
  for (let i = 0; i < INHERITANCE_LIMIT && isClass(at); i += 1) {
    for (const member of at.body.body) {
      if (member.type === 'MethodDefinition' && member.kind === 'constructor' && isFunction(member.value))
        return member.value;
    }
    at = at.superClass ? tracing.constructors(at.superClass).find(isClass) : undefined;
  }
  return undefined;
}
