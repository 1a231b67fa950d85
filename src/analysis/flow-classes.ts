/**
 * Where a member of a class comes from.
 *
 * | member | the value comes from |
 * |---|---|
 * | `p = e`, `static p = e`, `#p = e` | `e` |
 * | `get p() { return e }` | `e` |
 * | `constructor(private p: T)` | the arguments of `new` |
 * | `this.p = e` in any method | `e` |
 * | a method | the function itself |
 * | none of these | the same in the superclass, if the file has it; else unknown |
 *
 * In `deep` mode an instance holds all its fields; a class with `toJSON` shows what that returns instead.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { ANY, getKeyName, getLiteralText, isClass, type ClassNode, type FunctionNode, type Node } from './ast.ts';
import { groupBy } from './groups.ts';
import type { Expander, Owner, Step, Tracing } from './steps.ts';
import type { Use } from './variables.ts';

type Side = 'static' | 'instance';

/** Expands a read of a class (`C.p`) or of an instance (`this.p`, `new C().p`). */
export function expandClass(tracing: Tracing, step: Step, owner: ClassNode, side: Side, out: Expander): void {
  const [wanted, ...rest] = step.path;
  if (wanted === undefined) {
    expandInstance(tracing, step, owner, side, out);
    return;
  }
  let isFound = false;
  for (const member of getMembers(owner, wanted)) {
    if (member.static !== (side === 'static')) continue;
    const name = getKeyName(member);
    if (name === 'constructor') isFound = expandParameterProperties(member, wanted, rest, out) || isFound;
    else isFound = expandMember(tracing, member, rest, name, out) || isFound;
  }
  const writes = getThisWrites(tracing, owner);
  for (const write of (wanted === ANY ? writes.all : writes.byName.get(wanted)) ?? []) {
    const path = matchRest(write.path, rest, step.mode === 'deep' && !step.text);
    if (!path) continue;
    isFound = true;
    const label = write.path[write.path.length - 1] ?? write.name;
    out.next(write.value, { path: [...write.taken, ...path], label });
  }
  if (isFound && isLeftOpen(tracing, owner, wanted)) out.leaf('field');
  if (!isFound) expandSuper(tracing, step, owner, side, out);
}

/** `@property() apiKey = ''`, which nothing in the class writes: who uses the class does. */
function isLeftOpen(tracing: Tracing, owner: ClassNode, wanted: string): boolean {
  if (wanted === ANY || getThisWrites(tracing, owner).byName.has(wanted)) return false;
  return getMembers(owner, wanted).some(
    (member) =>
      member.type === 'PropertyDefinition' &&
      !member.static &&
      !member.readonly &&
      member.key.type !== 'PrivateIdentifier' &&
      member.accessibility !== 'private' &&
      getLiteralText(member.value) === '',
  );
}

type Member = Exclude<TSESTree.ClassElement, TSESTree.StaticBlock | TSESTree.TSIndexSignature>;

interface Members {
  readonly all: readonly Member[];
  readonly byName: ReadonlyMap<string, readonly Member[]>;
}

const membersOf = new WeakMap<ClassNode, Members>();

/** The members that a name can mean, and the constructor, whose parameters may be members too: generated classes have thousands. */
function getMembers(owner: ClassNode, wanted: string): readonly Member[] {
  let members = membersOf.get(owner);
  if (!members) {
    const all = owner.body.body.filter(
      (member): member is Member => member.type !== 'StaticBlock' && member.type !== 'TSIndexSignature',
    );
    members = { all, byName: groupBy(all, (member) => getKeyName(member) ?? ANY) };
    membersOf.set(owner, members);
  }
  if (wanted === ANY) return members.all;
  const named = members.byName.get(wanted) ?? [];
  const constructors = wanted === 'constructor' ? [] : (members.byName.get('constructor') ?? []);
  return [...named, ...constructors].sort((a, b) => a.range[0] - b.range[0]);
}

/** What is still to be read of a value that was written to `written`, when `rest` is asked for; undefined when they part. */
export function matchRest(
  written: readonly string[],
  rest: readonly string[],
  showsInside: boolean,
): readonly string[] | undefined {
  if (rest.length < written.length && !showsInside) return undefined;
  const isOnTheWay = written.every(
    (name, i) => i >= rest.length || rest[i] === name || rest[i] === ANY || name === ANY,
  );
  return isOnTheWay ? rest.slice(written.length) : undefined;
}

function expandMember(
  tracing: Tracing,
  member: Member,
  path: readonly string[],
  label: string | undefined,
  out: Expander,
): boolean {
  if (member.type === 'MethodDefinition') {
    if (member.kind !== 'get') out.next(member.value, { path });
    else
      for (const { node } of tracing.program.getReturned(member.value as FunctionNode)) out.next(node, { path, label });
    return true;
  }
  if (!('value' in member) || !member.value) return false;
  out.next(member.value, { path, label });
  return true;
}

function expandParameterProperties(member: Node, wanted: string, path: readonly string[], out: Expander): boolean {
  if (member.type !== 'MethodDefinition' || member.value.type !== 'FunctionExpression') return false;
  let isFound = false;
  for (const parameter of member.value.params) {
    if (parameter.type !== 'TSParameterProperty') continue;
    const inner = parameter.parameter;
    const id = inner.type === 'AssignmentPattern' ? inner.left : inner;
    if (id.name !== wanted && wanted !== ANY) continue;
    isFound = true;
    // The parameter itself is a variable of the constructor: its definition leads on to the arguments of `new`.
    out.next(id, { path, label: id.name });
  }
  return isFound;
}

/** Expands a read of the superclass's member (`super.p`), or of a member that the class itself does not have. */
export function expandSuper(tracing: Tracing, step: Step, owner: ClassNode, side: Side, out: Expander): void {
  const parent = owner.superClass ? tracing.constructors(owner.superClass).find(isClass) : undefined;
  if (isClass(parent) && parent !== owner) expandClass(tracing, step, parent, side, out);
  else out.leaf('field');
}

/** What an instance shows when it is printed or sent as a whole. */
function expandInstance(tracing: Tracing, step: Step, owner: ClassNode, side: Side, out: Expander): void {
  if (step.mode !== 'deep' || side === 'static') {
    out.leaf(side === 'static' ? 'class' : 'object');
    return;
  }
  const shown = getShowingMethod(owner, step.text ? 'toString' : 'toJSON');
  if (shown) {
    for (const { node } of tracing.program.getReturned(shown)) out.next(node, { path: [] });
    return;
  }
  if (step.text) {
    out.leaf('object');
    return;
  }
  for (const name of getFieldNames(tracing, owner)) {
    if (!name.startsWith('#') && !step.except.includes(name))
      expandClass(tracing, { ...step, path: [name] }, owner, side, relabel(out, name));
  }
}

function relabel(out: Expander, label: string): Expander {
  return {
    next: (node, change) => {
      out.next(node, { path: [], except: [], ...change, label: change?.label ?? label });
    },
    leaf: () => {
      out.leaf('field');
    },
    hasRoom: () => out.hasRoom(),
  };
}

function getShowingMethod(owner: ClassNode, name: string): FunctionNode | undefined {
  for (const member of owner.body.body) {
    if (member.type !== 'MethodDefinition' || member.static || getKeyName(member) !== name) continue;
    if (member.value.type === 'FunctionExpression') return member.value;
  }
  return undefined;
}

function getFieldNames(tracing: Tracing, owner: ClassNode): ReadonlySet<string> {
  const names = new Set<string>();
  for (const member of owner.body.body) {
    if (member.type === 'PropertyDefinition' && !member.static) names.add(getKeyName(member) ?? ANY);
    if (member.type === 'MethodDefinition' && member.kind === 'constructor') {
      for (const parameter of member.value.params) {
        const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : undefined;
        const id = inner?.type === 'AssignmentPattern' ? inner.left : inner;
        if (id?.type === 'Identifier') names.add(id.name);
      }
    }
  }
  for (const name of getThisWrites(tracing, owner).byName.keys()) names.add(name);
  return names;
}

/** `this.password` of a component's method: what the object does not say itself is put there by who takes it. */
export function isOutside(tracing: Tracing, { path }: Step, owner: TSESTree.ObjectExpression): boolean {
  const [wanted] = path;
  if (wanted === undefined || wanted === ANY || getThisWrites(tracing, owner).byName.has(wanted)) return false;
  if (isEmptyAt(owner, path)) return true;
  return owner.properties.every((property) => {
    const name = property.type === 'Property' ? getKeyName(property) : undefined;
    return name !== undefined && name !== wanted;
  });
}

/** `data: { password: '' }`, which waits for a value. */
function isEmptyAt(object: Node, path: readonly string[]): boolean {
  const [wanted, ...rest] = path;
  if (wanted === undefined) return getLiteralText(object) === '';
  if (object.type !== 'ObjectExpression') return false;
  return object.properties.some(
    (property) => property.type === 'Property' && getKeyName(property) === wanted && isEmptyAt(property.value, rest),
  );
}

interface ThisWrites {
  readonly all: readonly ThisWrite[];
  readonly byName: ReadonlyMap<string, readonly ThisWrite[]>;
}

const thisWritesOf = new WeakMap<readonly Use[], ThisWrites>();

/** Everything that the members of a class, an object or a function used as a constructor write to their `this`. */
export function getThisWrites(tracing: Tracing, owner: Owner | FunctionNode): ThisWrites {
  const uses = tracing.variables.usesOf(owner, tracing.program.thisNodes.get(owner) ?? []);
  let writes = thisWritesOf.get(uses);
  if (!writes) {
    const all = uses.flatMap(({ kind, path: [name, ...path], value, taken = [] }) =>
      kind === 'write' && value && name !== undefined ? [{ name, path, value, taken }] : [],
    );
    writes = { all, byName: groupBy(all, ({ name }) => name) };
    thisWritesOf.set(uses, writes);
  }
  return writes;
}

/** One `this.name.path = value`. */
export interface ThisWrite {
  readonly name: string;
  readonly path: readonly string[];
  readonly value: Node;
  /** What of the value is written. */
  readonly taken: readonly string[];
}
