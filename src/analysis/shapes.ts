/** Does an object whose value the file does not show hold a credential? What the file reads of it or declares about it tells. */
import type { TSESTree } from '@typescript-eslint/utils';
import { ENV_PARAMETERS } from '../models/env-loaders.ts';
import {
  ANY,
  getAnnotation,
  getKeyName,
  getLastName,
  getLiteralText,
  getThisOwner,
  isClass,
  unwrap,
  type Node,
} from './ast.ts';
import type { Step, Tracing } from './steps.ts';

interface NameJudge {
  isCredentialName(name: string): boolean;
}

/** The name of a credential property of what a step means, or undefined. Properties left out on the way don't count. */
export function findKeyProperty(tracing: Tracing, judge: NameJudge, step: Step): string | undefined {
  const { node } = step;
  if (node.type === 'CallExpression') return findSelected(tracing, judge, step, node);
  if (node.type === 'ThisExpression') return findTypedField(tracing, judge, step, node);
  if (node.type !== 'Identifier') return undefined;
  const variable = tracing.variables.get(node);
  return (
    findRead(judge, step, tracing.variables.uses(variable ?? node.name)) ??
    (variable ? findTyped(tracing, judge, step, variable.identifiers) : undefined) ??
    findInEnvironment(tracing, judge, step, node.name)
  );
}

/** `c.env` as a whole, in a file that names a credential in the style of an environment variable. */
function findInEnvironment({ program }: Tracing, judge: NameJudge, step: Step, root: string): string | undefined {
  if (step.path.length === 0 || !ENV_PARAMETERS.includes([root, ...step.path].join('.'))) return undefined;
  return [...program.names].find(
    (name) => /^[A-Z][A-Z\d_]+$/u.test(name) && !step.except.includes(name) && judge.isCredentialName(name),
  );
}

interface Read {
  readonly kind: string;
  readonly path: readonly string[];
}

/** The reads that have a credential's name in them: few, of a name that may be used thousands of times. */
const keyReads = new WeakMap<readonly Read[], readonly Read[]>();

function getKeyReads(judge: NameJudge, uses: readonly Read[]): readonly Read[] {
  let found = keyReads.get(uses);
  if (!found) {
    found = uses.filter(
      ({ kind, path }) =>
        kind === 'read' &&
        path.some(
          (name, i) =>
            judge.isCredentialName(name) || judge.isCredentialName(path.slice(Math.max(0, i - 1), i + 1).join('.')),
        ),
    );
    keyReads.set(uses, found);
  }
  return found;
}

/** `row.binomApiKey` is read somewhere, so `row` holds a key. */
function findRead(judge: NameJudge, step: Step, uses: readonly Read[]): string | undefined {
  for (const { path } of getKeyReads(judge, uses)) {
    if (path.length <= step.path.length || !startsWith(path, step.path)) continue;
    const below = path.slice(step.path.length);
    if (step.except.includes(below[0] ?? '')) continue;
    for (let i = 0; i < below.length; i += 1) {
      const name = below[i] ?? '';
      if (
        judge.isCredentialName(name) ||
        judge.isCredentialName([...path.slice(0, step.path.length + i), name].slice(-2).join('.'))
      )
        return name;
    }
  }
  return undefined;
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((name, i) => path[i] === name || name === ANY || path[i] === ANY);
}

/** A type of the file says that the value has a credential property. */
function findTyped(tracing: Tracing, judge: NameJudge, step: Step, identifiers: readonly Node[]): string | undefined {
  for (const identifier of identifiers) {
    const found = findInType(tracing, judge, getAnnotation(identifier), step.path, step.except, 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `class C { settings: Settings }`: the type of the field of `this` that is read. */
function findTypedField(tracing: Tracing, judge: NameJudge, step: Step, self: Node): string | undefined {
  const [field, ...path] = step.path;
  const owner = field === undefined ? undefined : getThisOwner(self);
  return firstDefined(isClass(owner) ? owner.body.body : [], (member) =>
    member.type === 'PropertyDefinition' && getKeyName(member) === field
      ? findInType(tracing, judge, member.typeAnnotation?.typeAnnotation, path, step.except, 0)
      : undefined,
  );
}

const TYPE_DEPTH_LIMIT = 6;
const TRANSPARENT = /^(?:Promise|Readonly|Partial|Required|NonNullable|Awaited|Array|ReadonlyArray|Set)$/u;

function findInType(
  tracing: Tracing,
  judge: NameJudge,
  type: Node | undefined,
  path: readonly string[],
  except: readonly string[],
  depth: number,
): string | undefined {
  if (!type || depth > TYPE_DEPTH_LIMIT) return undefined;
  const again = (inner: Node | undefined, rest = path): string | undefined =>
    findInType(tracing, judge, inner, rest, except, depth + 1);
  switch (type.type) {
    case 'TSTypeReference':
      if (type.typeName.type !== 'Identifier') return undefined;
      if (TRANSPARENT.test(type.typeName.name)) return again(type.typeArguments?.params[0]);
      return again(tracing.program.types.get(type.typeName.name));
    case 'TSArrayType':
      return again(type.elementType, path[0] !== undefined && /^(?:\*|\d+)$/u.test(path[0]) ? path.slice(1) : path);
    case 'TSUnionType':
    case 'TSIntersectionType':
      return firstDefined(type.types, (part) => again(part));
    case 'TSInterfaceBody':
      return findInMembers(judge, type.body, path, except, again);
    case 'TSTypeLiteral':
      return findInMembers(judge, type.members, path, except, again);
    case 'ClassBody':
      return findInMembers(judge, type.body, path, except, again);
    default:
      return undefined;
  }
}

function findInMembers(
  judge: NameJudge,
  members: readonly Node[],
  path: readonly string[],
  except: readonly string[],
  again: (inner: Node | undefined, rest: readonly string[]) => string | undefined,
): string | undefined {
  const [wanted, ...rest] = path;
  return firstDefined(members, (member) => {
    if (member.type !== 'TSPropertySignature' && member.type !== 'PropertyDefinition') return undefined;
    const name = getKeyName(member);
    if (name === undefined || except.includes(name)) return undefined;
    if (wanted !== undefined && wanted !== ANY)
      return name === wanted ? again(member.typeAnnotation?.typeAnnotation, rest) : undefined;
    if (rest.length === 0 && judge.isCredentialName(name) && isTextType(member.typeAnnotation?.typeAnnotation))
      return name;
    return again(member.typeAnnotation?.typeAnnotation, rest);
  });
}

/** A flag or a count under a credential's name is none. */
function isTextType(type: TSESTree.TypeNode | undefined): boolean {
  return type?.type !== 'TSBooleanKeyword' && type?.type !== 'TSNumberKeyword' && type?.type !== 'TSFunctionType';
}

/** `prisma.user.findMany({ select: { binomApiKey: true } })`, `z.object({ apiKey: z.string() }).parse(x)`. */
function findSelected(
  tracing: Tracing,
  judge: NameJudge,
  step: Step,
  call: TSESTree.CallExpression,
): string | undefined {
  // `rows`, `rows[0]` and `result.data` hold the selected fields; `rows[0].id` is one of them.
  if (!step.path.every((name) => /^(?:\*|\d+|data)$/u.test(name))) return undefined;
  for (const argument of call.arguments) {
    const found = argument.type === 'ObjectExpression' ? findSelection(judge, argument, step.except) : undefined;
    if (found !== undefined) return found;
  }
  const callee = unwrap(call.callee);
  if (/^(?:prompts?|questions?)$/u.test(getLastName(callee) ?? '')) return findAsked(judge, call, step.except);
  if (
    callee.type !== 'MemberExpression' ||
    !/^(?:parse|safeParse|parseAsync|validate|cast)$/u.test(getKeyName(callee) ?? '')
  )
    return undefined;
  const schema = tracing.leaves(callee.object, 'identity').find((leaf) => leaf.kind === 'call')?.step.node;
  const shape = schema?.type === 'CallExpression' ? schema.arguments[0] : undefined;
  return shape?.type === 'ObjectExpression' ? findNamedKey(judge, shape, step.except) : undefined;
}

/** `inquirer.prompt([{ name: 'password' }])`: the answers hold what is asked for. */
function findAsked(judge: NameJudge, call: TSESTree.CallExpression, except: readonly string[]): string | undefined {
  const [asked] = call.arguments;
  const questions = asked?.type === 'ArrayExpression' ? asked.elements : [asked];
  return firstDefined(questions, (question) =>
    firstDefined(question?.type === 'ObjectExpression' ? question.properties : [], (property) => {
      const isName = property.type === 'Property' && getKeyName(property) === 'name';
      const name = isName ? getLiteralText(property.value) : undefined;
      return name !== undefined && !except.includes(name) && judge.isCredentialName(name) ? name : undefined;
    }),
  );
}

function findSelection(
  judge: NameJudge,
  options: TSESTree.ObjectExpression,
  except: readonly string[],
): string | undefined {
  for (const property of options.properties) {
    if (
      property.type !== 'Property' ||
      !/^(?:select|attributes|columns|fields|projection)$/u.test(getKeyName(property) ?? '')
    )
      continue;
    const value = unwrap(property.value);
    if (value.type === 'ObjectExpression') return findNamedKey(judge, value, except);
  }
  return undefined;
}

function findNamedKey(
  judge: NameJudge,
  object: TSESTree.ObjectExpression,
  except: readonly string[],
): string | undefined {
  return firstDefined(object.properties, (property) => {
    const name = property.type === 'Property' ? getKeyName(property) : undefined;
    if (name === undefined || except.includes(name) || !judge.isCredentialName(name)) return undefined;
    const isOff = property.type === 'Property' && property.value.type === 'Literal' && property.value.value === false;
    return isOff ? undefined : name;
  });
}

function firstDefined<T, R>(list: readonly T[], get: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = get(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
