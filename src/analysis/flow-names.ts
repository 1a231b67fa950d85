/**
 * Where a name's value comes from: its definitions, assignments, and what is written below it.
 *
 * | definition | the value comes from |
 * |---|---|
 * | `const`, `let`, `var` | the initialiser, through destructuring, defaults and rest; the list of a `for ... of` |
 * | parameter | the arguments of the call that the trace came through, or of every call of the file; its default; the list, promise or emitter whose callback it belongs to |
 * | function, class, enum | itself |
 * | import | the module |
 * | `catch (e)` | what was caught |
 * | none, or `declare const` | the global of that name |
 *
 * Later writes (`x = e`, `x.p = e`, `Object.assign(x, e)`, `x.set('p', e)`) count wherever they stand, except that a property
 * written over or deleted before the use hides the older value.
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ANY, getEnclosingFunction, getPatternPath, getThisFunction, type Node } from './ast.ts';
import { isKeyed } from './flow-methods.ts';
import { expandArguments, expandParameter } from './flow-parameters.ts';
import { addWrites, isAfter } from './flow-writes.ts';
import { getImported } from './imports.ts';
import type { Expander, Step, Tracing } from './steps.ts';

type Definition = TSESLint.Scope.Definition;

/** Expands an identifier (see the table above). */
export function expandIdentifier(
  tracing: Tracing,
  step: Step,
  id: TSESTree.Identifier | TSESTree.JSXIdentifier,
  out: Expander,
): void {
  const variable = tracing.variables.get(id);
  if (!variable) {
    const fn = id.name === 'arguments' ? getThisFunction(id) : undefined;
    if (fn) expandArguments(tracing, step, fn, 0, true, out);
    else expandGlobal(tracing, step, id.name, out);
    return;
  }
  const except = addWrites(tracing, step, variable, out);
  if (!except) return;
  const here: Step = { ...step, except };
  for (const definition of variable.defs) expandDefinition(tracing, here, definition, out);
  for (const { identifier, writeExpr } of tracing.variables.assignments(variable)) {
    if (!out.hasRoom()) break;
    if (writeExpr && !isLater(identifier, variable, step)) expandAssignment(here, identifier, writeExpr, out);
  }
}

/** An assignment after the use, to a variable of the very function: no other run of the function sees it. */
function isLater(identifier: Node, { identifiers: [id] }: TSESLint.Scope.Variable, step: Step): boolean {
  return id !== undefined && getEnclosingFunction(id) === getEnclosingFunction(identifier) && isAfter(identifier, step);
}

function expandGlobal(tracing: Tracing, step: Step, name: string, out: Expander): void {
  if (name === 'undefined' || name === 'NaN' || name === 'Infinity') out.leaf('clean');
  else if (addWrites(tracing, step, name, out)) out.leaf('global');
}

function expandDefinition(tracing: Tracing, step: Step, definition: Definition, out: Expander): void {
  switch (definition.type) {
    case 'Variable':
      expandVariable(tracing, step, definition.node, definition.name, out);
      return;
    case 'Parameter':
      expandParameter(tracing, step, definition, out);
      return;
    case 'FunctionName':
      // `declare function gtag(…)` says that there is such a global.
      if (definition.node.type === 'TSDeclareFunction' && definition.node.declare) out.leaf('global');
      else out.next(definition.node, { except: step.except });
      return;
    case 'TSEnumName':
    case 'TSModuleName':
      out.next(definition.node, { except: step.except });
      return;
    case 'ClassName':
      out.next(definition.node, { except: step.except });
      return;
    case 'ImportBinding':
      expandImport(definition, out);
      return;
    case 'CatchClause':
      out.leaf('caught');
      return;
    default:
      out.leaf('unknown');
  }
}

function expandVariable(tracing: Tracing, step: Step, declarator: Node, id: Node, out: Expander): void {
  if (declarator.type !== 'VariableDeclarator') {
    out.leaf('unknown');
    return;
  }
  const loop = declarator.parent.parent;
  if (loop.type === 'ForInStatement' && loop.left === declarator.parent) out.leaf('clean');
  else if (loop.type === 'ForOfStatement' && loop.left === declarator.parent) {
    expandElement(tracing, step, declarator.id, id, loop.right, out);
  } else if (declarator.init) expandPattern(step, declarator.id, id, declarator.init, [], out);
  else if (declarator.parent.declare) out.leaf('global');
  else if (!hasValueLater(declarator)) out.leaf('unknown');
}

/** The element that a loop is at: a collection of names and values hands out pairs of them. */
function expandElement(tracing: Tracing, step: Step, pattern: Node, id: Node, list: Node, out: Expander): void {
  const way = getPatternPath(pattern, id);
  const [side] = [...(way?.path ?? []), ...step.path];
  if ((side !== '0' && side !== '1') || !isKeyed(tracing, list)) expandPattern(step, pattern, id, list, [ANY], out);
  else if (side === '0') out.leaf('clean');
  else out.next(list, { path: [ANY, ...[...(way?.path ?? []), ...step.path].slice(1)], label: undefined });
}

/** A `let x;` that is assigned later adds no value of its own. */
function hasValueLater(declarator: TSESTree.VariableDeclarator): boolean {
  return declarator.parent.kind !== 'const';
}

function expandPattern(
  step: Step,
  pattern: Node,
  id: Node,
  value: Node,
  prefix: readonly string[],
  out: Expander,
): void {
  const way = getPatternPath(pattern, id);
  if (!way) return;
  const path = [...prefix, ...way.path, ...step.path];
  out.next(value, {
    path,
    // Of a rest's elements too: `for (const value of Object.values(rest))`.
    except: step.path.every((name) => name === ANY) ? [...step.except, ...way.except] : step.except,
    label: way.path.at(-1),
  });
  for (const fallback of way.defaults)
    out.next(fallback.node, { path: [...fallback.path, ...step.path], except: step.except });
}

function expandAssignment(step: Step, identifier: Node, value: Node, out: Expander): void {
  let target: Node = identifier;
  while (target.parent && target.parent.type !== 'AssignmentExpression' && target.parent.type !== 'ForOfStatement') {
    if (target.parent.type === 'UpdateExpression' || target.parent.type === 'ForInStatement') return;
    target = target.parent;
  }
  const parent = target.parent;
  if (parent?.type === 'ForOfStatement') expandPattern(step, target, identifier, parent.right, [ANY], out);
  else if (parent?.type === 'AssignmentExpression' && parent.operator === '+=') out.next(parent.right, { text: true });
  else if (parent?.type === 'AssignmentExpression' && /^(?:=|\|\|=|&&=|\?\?=)$/u.test(parent.operator)) {
    expandPattern(step, parent.left, identifier, parent.right, [], out);
  } else out.next(value);
}

function expandImport(definition: Definition, out: Expander): void {
  const imported = getImported(definition);
  if (imported) out.leaf('import', imported);
  else out.leaf('unknown');
}
