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
 * | none | the global of that name |
 *
 * Later writes (`x = e`, `x.p = e`, `Object.assign(x, e)`, `x.set('p', e)`) count wherever they stand, except that a property
 * written over or deleted before the use hides the older value.
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { CALLBACK_METHODS } from '../models/pass-through.ts';
import { ANY, getAnnotation, getKeyName, getPatternPath, isCall, isFunction, unwrap, type CallNode, type FunctionNode, type Node } from './ast.ts';
import { addWrites } from './flow-writes.ts';
import type { Expander, Frame, Step, Tracing } from './steps.ts';

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
    expandGlobal(tracing, step, id.name, out);
    return;
  }
  const except = addWrites(tracing, step, variable, out);
  if (!except) return;
  const here: Step = { ...step, except };
  for (const definition of variable.defs) expandDefinition(tracing, here, definition, out);
  for (const reference of variable.references) {
    if (!reference.isWrite() || reference.init || !reference.writeExpr) continue;
    expandAssignment(here, reference.identifier, reference.writeExpr, out);
  }
}

function expandGlobal(tracing: Tracing, step: Step, name: string, out: Expander): void {
  if (name === 'undefined' || name === 'NaN' || name === 'Infinity') out.leaf('clean');
  else if (addWrites(tracing, step, name, out)) out.leaf('global');
}

function expandDefinition(tracing: Tracing, step: Step, definition: Definition, out: Expander): void {
  switch (definition.type) {
    case 'Variable':
      expandVariable(step, definition.node, definition.name, out);
      return;
    case 'Parameter':
      expandParameter(tracing, step, definition, out);
      return;
    case 'FunctionName':
    case 'TSEnumName':
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

function expandVariable(step: Step, declarator: Node, id: Node, out: Expander): void {
  if (declarator.type !== 'VariableDeclarator') {
    out.leaf('unknown');
    return;
  }
  const loop = declarator.parent.parent;
  if (loop.type === 'ForInStatement' && loop.left === declarator.parent) out.leaf('clean');
  else if (loop.type === 'ForOfStatement' && loop.left === declarator.parent) {
    expandPattern(step, declarator.id, id, loop.right, [ANY], out);
  } else if (declarator.init) expandPattern(step, declarator.id, id, declarator.init, [], out);
  else if (!hasValueLater(declarator)) out.leaf('unknown');
}

/** A `let x;` that is assigned later adds no value of its own. */
function hasValueLater(declarator: TSESTree.VariableDeclarator): boolean {
  return declarator.parent.kind !== 'const' && !declarator.parent.declare;
}

function expandPattern(step: Step, pattern: Node, id: Node, value: Node, prefix: readonly string[], out: Expander): void {
  const way = getPatternPath(pattern, id);
  if (!way) return;
  const path = [...prefix, ...way.path, ...step.path];
  out.next(value, { path, except: step.path.length === 0 ? [...step.except, ...way.except] : step.except, label: lastOf(way.path) });
  for (const fallback of way.defaults) out.next(fallback, { except: step.except });
}

function lastOf(path: readonly string[]): string | undefined {
  return path[path.length - 1];
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
  const { node, parent } = definition;
  if (node.type === 'TSImportEqualsDeclaration') {
    const reference = node.moduleReference;
    if (reference.type === 'TSExternalModuleReference' && reference.expression.type === 'Literal') {
      out.leaf('import', { module: String(reference.expression.value), imported: '' });
    } else out.leaf('unknown');
    return;
  }
  const module = parent?.type === 'ImportDeclaration' ? parent.source.value : '';
  const imported = node.type === 'ImportSpecifier' ? (node.imported.type === 'Identifier' ? node.imported.name : node.imported.value) : '';
  out.leaf('import', { module, imported: imported === 'default' ? '' : imported });
}

function expandParameter(tracing: Tracing, step: Step, definition: Definition, out: Expander): void {
  const fn = definition.node;
  if (!isFunction(fn)) {
    out.leaf('parameter');
    return;
  }
  const index = fn.params.findIndex((parameter) => getPatternPath(parameter, definition.name) !== undefined);
  const parameter = fn.params[index];
  const way = parameter && getPatternPath(parameter, definition.name);
  if (!way) {
    out.leaf('parameter');
    return;
  }
  for (const fallback of way.defaults) out.next(fallback);
  // A type of a module tells what the parameter is even where its callers hand in something unknown.
  if (step.mode === 'identity' && getAnnotation(parameter)?.type === 'TSTypeReference') out.leaf('parameter');
  const isRest = parameter.type === 'RestElement';
  const wanted: Step = {
    ...step,
    path: [...way.path, ...step.path],
    except: step.path.length === 0 ? [...step.except, ...way.except] : step.except,
    label: lastOf(way.path),
  };
  expandArguments(tracing, wanted, fn, index, isRest, out);
}

/** Goes on at the arguments that reach parameter `index` of a function. */
export function expandArguments(
  tracing: Tracing,
  wanted: Step,
  fn: FunctionNode,
  index: number,
  isRest: boolean,
  out: Expander,
): void {
  const frame = findFrame(wanted.frame, fn);
  if (frame) {
    passArgument(wanted, frame.call, index, isRest, frame.parent, out);
    return;
  }
  let isKnown = false;
  for (const call of tracing.callers(fn)) {
    isKnown = true;
    passArgument(wanted, call, index, isRest, undefined, out);
  }
  const callback = getCallbackUse(fn);
  if (callback && expandCallback(tracing, wanted, callback.call, fn, index, out)) isKnown = true;
  if (!isKnown) out.leaf('parameter');
}

function findFrame(frame: Frame | undefined, fn: FunctionNode): Frame | undefined {
  for (let at = frame; at; at = at.parent) if (at.fn === fn) return at;
  return undefined;
}

function passArgument(wanted: Step, call: CallNode, index: number, isRest: boolean, frame: Frame | undefined, out: Expander): void {
  const { path, except, label } = wanted;
  const spread = call.arguments.findIndex((argument) => argument.type === 'SpreadElement');
  if (isRest) {
    const [first, ...rest] = path;
    const wantedIndex = first !== undefined && /^\d+$/u.test(first) ? Number(first) : undefined;
    for (const [i, argument] of call.arguments.slice(index).entries()) {
      if (wantedIndex === undefined || wantedIndex === i) out.next(argument, { path: first === undefined ? [] : rest, except, frame, label });
    }
    return;
  }
  const argument = call.arguments[index];
  if (spread >= 0 && spread <= index) {
    const list = call.arguments[spread];
    if (list?.type === 'SpreadElement') out.next(list.argument, { path: [ANY, ...path], except, frame, label });
  } else if (argument) out.next(argument, { path, except, frame, label });
  else out.leaf('missing');
}

/** The call that a function is handed to as an argument, if it stands there itself. */
export function getCallbackUse(fn: FunctionNode): { call: CallNode; argument: number } | undefined {
  let at: Node = fn;
  while (at.parent && unwrap(at.parent) === unwrap(fn)) at = at.parent;
  const call = at.parent;
  if (!isCall(call) || call.callee === at) return undefined;
  return { call, argument: call.arguments.findIndex((argument) => argument === at) };
}

/** `list.map((x) => ...)`: x is an element; `promise.then((x) => ...)`: x is the promise's value. */
function expandCallback(tracing: Tracing, wanted: Step, call: CallNode, fn: FunctionNode, index: number, out: Expander): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression') {
    const kind = CALLBACK_METHODS[getKeyName(callee) ?? ''];
    const rest = { except: wanted.except, label: wanted.label };
    if (kind === 'reduce') {
      if (index === 0) {
        for (const { node } of tracing.program.getReturned(fn)) out.next(node, { path: wanted.path, ...rest });
        if (call.arguments[1]) out.next(call.arguments[1], { path: wanted.path, ...rest });
      } else if (index === 1) out.next(callee.object, { path: [ANY, ...wanted.path], ...rest });
      return index < 2;
    }
    if (kind === 'value' && index === 0) {
      out.next(callee.object, { path: wanted.path, ...rest });
      return true;
    }
    if ((kind === 'element' || kind === 'entry') && index === 0) {
      out.next(callee.object, { path: [ANY, ...wanted.path], ...rest });
      return true;
    }
  }
  return expandLocalCallback(tracing, wanted, call, fn, index, out);
}

/** A callback handed to a function of the file: what that function calls it with. */
function expandLocalCallback(tracing: Tracing, wanted: Step, call: CallNode, fn: FunctionNode, index: number, out: Expander): boolean {
  const position = call.arguments.findIndex((argument) => unwrap(argument) === fn);
  let found = false;
  for (const target of position < 0 ? [] : tracing.functions(call.callee)) {
    const parameter = target.params[position];
    if (parameter?.type !== 'Identifier') continue;
    const variable = tracing.variables.get(parameter);
    for (const { identifier } of variable?.references ?? []) {
      const inner = identifier.parent;
      if (inner.type !== 'CallExpression' || inner.callee !== identifier) continue;
      passArgument(wanted, inner, index, false, undefined, out);
      found = true;
    }
  }
  return found;
}
