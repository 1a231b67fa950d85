/** Every way in which a program gives an option a value, as one list of writes that the TLS rules read. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis, Node } from '../../analysis/index.ts';
import { getKeyName, getLastName, getLiteralText, isCall, unwrap } from '../../analysis/ast.ts';
import { NAMED_SETTERS } from '../../models/tls-clients.ts';

export interface OptionWrite {
  readonly name: string;
  readonly value: Node;
  /** Where a report stands: the property, assignment, field or call. */
  readonly node: Node;
  /** The object literal around it. */
  readonly object?: TSESTree.ObjectExpression;
}

const SETTERS = new Map(NAMED_SETTERS.map((row) => [row.method, row]));

/**
 * ESLint listeners that hand each write of an option to `visit`: properties of object literals, assignments to
 * properties, class fields, entries of `Object.fromEntries` and `Map`, `Object.defineProperty`, `Reflect.set`, and setters that take the name as text.
 */
export function listenToWrites(analysis: Analysis, visit: (write: OptionWrite) => void): TSESLint.RuleListener {
  return {
    Property(node) {
      if (node.parent.type !== 'ObjectExpression') return;
      const name = nameOf(analysis, node);
      if (name !== undefined && !isWrittenOver(analysis, node.parent, name))
        visit({ name, value: getDescribed(node) ?? node.value, node, object: node.parent });
      const variable = name?.toLowerCase() === 'value' ? getVariable(node.parent) : undefined;
      if (variable !== undefined) visit({ name: variable, value: node.value, node });
    },
    AssignmentExpression(node) {
      const target = unwrap(node.left);
      if (target.type !== 'MemberExpression' || !/^(?:=|\?\?=|\|\|=|&&=)$/.test(node.operator)) return;
      const name = nameOf(analysis, target);
      if (name !== undefined) visit({ name, value: node.right, node });
    },
    PropertyDefinition(node) {
      const name = nameOf(analysis, node);
      if (name !== undefined && node.value) visit({ name, value: node.value, node });
    },
    ArrayExpression(node) {
      const [key, value] = node.elements;
      const name =
        node.elements.length === 2 && node.parent.type === 'ArrayExpression' ? getLiteralText(key) : undefined;
      if (name !== undefined && value && isEntryList(analysis, node.parent)) visit({ name, value, node });
    },
    CallExpression(node) {
      const write = readSetter(analysis, node);
      if (write) visit(write);
    },
  };
}

/** `{ ...{ secure: false }, secure: true }`: the literal is spread out, and what comes after it has the last word. */
function isWrittenOver(analysis: Analysis, object: TSESTree.ObjectExpression, name: string): boolean {
  const spread = object.parent;
  if (spread.type !== 'SpreadElement' || spread.parent.type !== 'ObjectExpression') return false;
  const { properties } = spread.parent;
  return properties
    .slice(properties.indexOf(spread) + 1)
    .some((property) => property.type === 'Property' && nameOf(analysis, property) === name);
}

/** `{ name: 'NODE_ENV', value: 'x' }`: the variable that a container's or a job's environment lists. */
function getVariable(object: TSESTree.ObjectExpression): string | undefined {
  for (const property of object.properties) {
    if (property.type !== 'Property' || !/^(?:name|key)$/i.test(getKeyName(property) ?? '')) continue;
    const text = getLiteralText(property.value) ?? '';
    return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(text) ? text : undefined;
  }
  return undefined;
}

/** `Object.fromEntries([['name', value]])`, `new Map([['name', value]])`, also through a constant. */
function isEntryList(analysis: Analysis, list: Node): boolean {
  const { parent } = list;
  if (isCall(parent)) {
    const name = getLastName(parent.callee) ?? '';
    return name === 'fromEntries' || (name === 'Map' && !isLookup(analysis, parent));
  }
  const variable =
    parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
      ? analysis.tracer.variables.get(parent.id)
      : undefined;
  return (variable?.references ?? []).some(
    ({ identifier }) =>
      isCall(identifier.parent) && /^(?:fromEntries|Map)$/.test(getLastName(identifier.parent.callee) ?? ''),
  );
}

/** A map that is only asked for single entries and never handed on: a table of the program's own. */
function isLookup(analysis: Analysis, { parent }: Node): boolean {
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false;
  const reads = analysis.tracer.variables.get(parent.id)?.references.filter(({ init }) => init !== true) ?? [];
  return reads.every(
    ({ identifier: { parent: at } }) =>
      at.type === 'MemberExpression' && /^(?:get|has|size|keys)$/.test(getKeyName(at) ?? ''),
  );
}

/** `Object.defineProperties(o, { name: { value } })`, `Object.create(base, { name: { value } })`: the value. */
function getDescribed(node: TSESTree.Property): Node | undefined {
  const { value } = node;
  const call = node.parent.parent;
  if (value.type !== 'ObjectExpression' || call.type !== 'CallExpression' || call.arguments[1] !== node.parent)
    return undefined;
  return /^(?:defineProperties|create)$/.test(getLastName(call.callee) ?? '') ? getValue(value) : undefined;
}

function getValue(descriptor: TSESTree.ObjectExpression): Node | undefined {
  for (const property of descriptor.properties) {
    if (property.type === 'Property' && getKeyName(property) === 'value') return property.value;
  }
  return undefined;
}

function nameOf(
  analysis: Analysis,
  node: TSESTree.Property | TSESTree.MemberExpression | TSESTree.PropertyDefinition,
): string | undefined {
  const name = getKeyName(node);
  if (name !== undefined || !node.computed) return name;
  const property = node.type === 'MemberExpression' ? node.property : node.key;
  if (property.type === 'Identifier' && isCounter(analysis, property)) return undefined;
  const key = analysis.getStatic(property);
  return key.known && typeof key.value === 'string' ? key.value : undefined;
}

/** `list[i]`: a variable that begins as a number. */
function isCounter(analysis: Analysis, id: TSESTree.Identifier): boolean {
  const reference = analysis.sourceCode.getScope(id).references.find(({ identifier }) => identifier === id);
  const definition = reference?.resolved?.defs[0]?.node;
  return (
    definition?.type === 'VariableDeclarator' &&
    definition.init?.type === 'Literal' &&
    typeof definition.init.value === 'number'
  );
}

/** `Object.defineProperty(o, name, { value })`, `Reflect.set(o, name, value)`, `_.set(o, 'a.b', value)`, `caps.set(name, value)`. */
function readSetter(analysis: Analysis, node: TSESTree.CallExpression): OptionWrite | undefined {
  const method = getLastName(node.callee) ?? '';
  const [first, second, third] = node.arguments;
  if (method === 'defineProperty' && second && third?.type === 'ObjectExpression') {
    const value = getValue(third);
    return value && named(analysis, second, value, node);
  }
  const row = SETTERS.get(method);
  if (!row || !first || !second) return undefined;
  if (third && typeof textOf(analysis, first) !== 'string') return named(analysis, second, third, node);
  const [name, value] = [node.arguments[row.name], node.arguments[row.value]];
  return name && value ? named(analysis, name, value, node) : undefined;
}

function named(analysis: Analysis, nameNode: Node, value: Node, node: Node): OptionWrite | undefined {
  const text = textOf(analysis, nameNode) ?? getConstantName(nameNode);
  const name = text?.slice(text.lastIndexOf('.') + 1);
  return name === undefined || name === '' ? undefined : { name, value, node };
}

/** `Curl.option.SSL_VERIFYPEER`: a library's own constant is called what it stands for. */
function getConstantName(node: Node): string | undefined {
  const inner = unwrap(node);
  const name = inner.type === 'MemberExpression' ? getKeyName(inner) : undefined;
  return name !== undefined && /^[A-Z][A-Z\d_]+$/.test(name) ? name : undefined;
}

function textOf(analysis: Analysis, node: Node): string | undefined {
  const literal = getLiteralText(unwrap(node));
  if (literal !== undefined) return literal;
  const constant = analysis.getStatic(node);
  return constant.known && typeof constant.value === 'string' ? constant.value : undefined;
}
