/**
 * Where the value of an expression comes from, by kind of node. Names and calls have files of their own.
 *
 * | node | the value comes from |
 * |---|---|
 * | `a.b`, `a?.b`, `a['b']` | `a`, with `b` still to be read; `.length`, `.size` tell nothing |
 * | `{ ... }` | the property asked for, the last one of a name wins; all of them in `deep` mode |
 * | `[ ... ]` | the element asked for, or all of them |
 * | `` `${a}` ``, `a + b` | every part, as text |
 * | `a ? b : c`, `a ?? b`, `a || b` | both results, never the test; `a && b`: only `b` |
 * | `!a`, `typeof a`, `a === b`, `a - b` | nothing that matters |
 * | `this` | the class or object around |
 * | class | its fields, getters, parameter properties and what its methods write to `this` |
 * | enum, namespace | the member's initialiser, the exported declaration |
 * | a tagged template | what the tag returns, if it is the file's; else its values |
 * | JSX | the attributes and children, in `deep` mode |
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { HARMLESS_PROPERTIES } from '../models/harmless-parts.ts';
import { ANY, getKeyName, getLiteralText, getThisOwner, type Node } from './ast.ts';
import { expandClass, expandSuper, isOutside } from './flow-classes.ts';
import { expandComponent } from './flow-components.ts';
import { expandConstructed, getThisConstructor } from './flow-constructors.ts';
import { expandArray, expandObject } from './flow-objects.ts';
import { isUrl } from './flow-writes.ts';
import { getSymbolName } from './symbols.ts';
import type { Expander, Step, Tracing } from './steps.ts';

/** Expands any node that is neither a name nor a call (see the table above). */
export function expandNode(tracing: Tracing, step: Step, out: Expander): void {
  const { node } = step;
  switch (node.type) {
    case 'MemberExpression':
      expandMember(tracing, step, node, out);
      return;
    case 'ObjectExpression':
      expandObject(tracing, step, node, out);
      return;
    case 'ArrayExpression':
      expandArray(step, node, out);
      return;
    case 'Literal':
      out.leaf(step.path.length > 0 ? 'clean' : 'literal');
      return;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      out.leaf('function');
      return;
    case 'ClassDeclaration':
    case 'ClassExpression':
      expandClass(tracing, step, node, 'static', out);
      return;
    case 'ThisExpression':
    case 'Super':
      expandThis(tracing, step, out);
      return;
    case 'TSEnumDeclaration':
      expandEnum(step, node, out);
      return;
    case 'TSModuleDeclaration':
      expandNamespace(step, node, out);
      return;
    case 'TaggedTemplateExpression':
      expandTagged(tracing, step, node, out);
      return;
    default:
      expandOperator(step, out);
  }
}

function expandOperator(step: Step, out: Expander): void {
  const { node } = step;
  switch (node.type) {
    case 'TemplateLiteral':
      expandTemplate(step, node, out);
      return;
    case 'BinaryExpression':
      if (node.operator === '+' && step.mode !== 'identity' && step.path.length === 0) {
        // `'1000001' + 'abc...'`: the pieces tell nothing, the whole may.
        if (getLiteralText(node.right) !== undefined && getLiteralText(getLeftmost(node)) !== undefined)
          out.leaf('template');
        out.next(node.left, { text: true });
        out.next(node.right, { text: true });
      } else out.leaf('clean');
      return;
    case 'LogicalExpression':
      if (node.operator !== '&&') out.next(node.left);
      out.next(node.right);
      return;
    case 'ConditionalExpression':
      out.next(node.consequent);
      out.next(node.alternate);
      return;
    case 'SequenceExpression': {
      const last = node.expressions[node.expressions.length - 1];
      if (last) out.next(last);
      return;
    }
    case 'AssignmentExpression':
      if (node.operator === '=') out.next(node.right);
      else if (node.operator === '+=') {
        out.next(node.left, { text: true });
        out.next(node.right, { text: true });
      } else {
        out.next(node.left);
        out.next(node.right);
      }
      return;
    case 'AwaitExpression':
    case 'SpreadElement':
      out.next(node.argument);
      return;
    case 'JSXExpressionContainer':
      out.next(node.expression);
      return;
    case 'Property':
      // One property of an options object, of which a sink lets only some out.
      out.next(node.value, { label: getKeyName(node) });
      return;
    case 'UnaryExpression':
    case 'UpdateExpression':
    case 'JSXEmptyExpression':
      out.leaf('clean');
      return;
    case 'MetaProperty':
      out.leaf('global');
      return;
    case 'JSXElement':
    case 'JSXFragment':
      expandJsx(step, node, out);
      return;
    case 'ImportExpression': {
      const module = getLiteralText(node.source);
      if (module === undefined) out.leaf('unknown');
      else out.leaf('import', { module, imported: '' });
      return;
    }
    default:
      out.leaf('unknown');
  }
}

function getLeftmost(node: Node): Node {
  let at = node;
  while (at.type === 'BinaryExpression') at = at.left;
  return at;
}

function expandMember(tracing: Tracing, step: Step, node: TSESTree.MemberExpression, out: Expander): void {
  const name =
    getKeyName(node) ??
    tracing.computedName(node.property, step.frame) ??
    getSymbolName(tracing.variables.get(node.property));
  if (step.path.length === 0 && name !== undefined && HARMLESS_PROPERTIES.has(name)) out.leaf('clean');
  else if (step.mode !== 'identity' && (name === 'href' || name === 'search') && isUrl(tracing, node.object))
    out.next(node.object, { text: true });
  else out.next(node.object, { path: [name ?? ANY, ...step.path], text: step.path.length === 0 ? false : step.text });
}

function expandTemplate(step: Step, node: TSESTree.TemplateLiteral, out: Expander): void {
  if (step.path.length > 0) out.leaf('clean');
  else if (node.expressions.length === 0) out.leaf('literal');
  else if (step.mode === 'identity') out.leaf('template');
  else {
    if (node.quasis.some((quasi) => quasi.value.raw.length >= MIN_TEXT)) out.leaf('template');
    for (const expression of node.expressions) out.next(expression, { text: true });
  }
}

/** A shorter piece of a template holds no credential of its own. */
const MIN_TEXT = 8;

/** A tag of the file tells what comes of the values; most others (`html`, `sql`, `String.raw`) put them into their result. */
function expandTagged(tracing: Tracing, step: Step, node: TSESTree.TaggedTemplateExpression, out: Expander): void {
  const returned = tracing.functions(node.tag).flatMap((fn) => tracing.program.getReturned(fn));
  if (returned.length > 0) for (const result of returned) out.next(result.node);
  else if (step.mode === 'identity') out.leaf('call');
  else for (const expression of node.quasi.expressions) out.next(expression, { path: [] });
}

function expandJsx(step: Step, node: TSESTree.JSXElement | TSESTree.JSXFragment, out: Expander): void {
  if (step.mode !== 'deep') {
    out.leaf('unknown');
    return;
  }
  for (const attribute of node.type === 'JSXElement' ? node.openingElement.attributes : []) {
    if (attribute.type === 'JSXSpreadAttribute') out.next(attribute.argument, { path: [] });
    else if (attribute.value)
      out.next(attribute.value, {
        path: [],
        label: attribute.name.type === 'JSXIdentifier' ? attribute.name.name : undefined,
      });
  }
  for (const child of node.children) if (child.type !== 'JSXText') out.next(child, { path: [] });
}

function expandThis(tracing: Tracing, step: Step, out: Expander): void {
  const owner = getThisOwner(step.node);
  const made = owner?.type === 'ObjectExpression' || !owner ? getThisConstructor(tracing, step.node) : undefined;
  if (made) expandConstructed(tracing, step, made, out);
  else if (!owner) out.leaf('global');
  else if (owner.type === 'ObjectExpression') {
    if (expandComponent(tracing, step, owner, out)) return;
    if (isOutside(tracing, step, owner)) out.leaf('field');
    else out.next(owner);
  } else {
    const expand = step.node.type === 'Super' ? expandSuper : expandClass;
    expand(tracing, step, owner, isInStaticMember(step.node) ? 'static' : 'instance', out);
  }
}

function isInStaticMember(node: Node): boolean {
  for (let at: Node = node; at.parent; at = at.parent) {
    if (at.parent.type === 'ClassBody')
      return (at.type !== 'StaticBlock' && 'static' in at && at.static) || at.type === 'StaticBlock';
  }
  return false;
}

function expandEnum(step: Step, node: TSESTree.TSEnumDeclaration, out: Expander): void {
  const [wanted, ...path] = step.path;
  for (const member of node.body.members) {
    const name = member.id.type === 'Identifier' ? member.id.name : getLiteralText(member.id);
    const isWanted = wanted === undefined ? step.mode === 'deep' : wanted === ANY || wanted === name;
    if (isWanted && member.initializer) out.next(member.initializer, { path, label: name });
  }
}

/** `namespace N { export const p = e }`: the declaration of the name asked for, or of all of them. */
function expandNamespace(step: Step, node: TSESTree.TSModuleDeclaration, out: Expander): void {
  const [wanted, ...path] = step.path;
  const take = (id: Node | null, declared: Node): void => {
    const isWanted =
      wanted === undefined ? step.mode === 'deep' : wanted === ANY || id?.type !== 'Identifier' || wanted === id.name;
    if (isWanted && id?.type === 'Identifier') out.next(declared, { path, label: id.name });
  };
  for (const statement of node.body?.body ?? []) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
    if (declaration?.type === 'VariableDeclaration') for (const { id } of declaration.declarations) take(id, id);
    else if (declaration && 'id' in declaration) take(declaration.id, declaration);
  }
}
