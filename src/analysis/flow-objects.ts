/** Where the value of an object or array literal comes from. */
import type { TSESTree } from '@typescript-eslint/utils';
import { ANY, getKeyName, getLiteralText, isFunction } from './ast.ts';
import { getSymbolName } from './symbols.ts';
import type { Expander, Step, Tracing } from './steps.ts';

/** Expands an object literal: the property asked for, the last one of a name wins; all of them in `deep` mode. */
export function expandObject(tracing: Tracing, step: Step, node: TSESTree.ObjectExpression, out: Expander): void {
  const [wanted, ...rest] = step.path;
  if (wanted === undefined) {
    if (step.mode === 'deep' && !step.text) expandWhole(tracing, step, node, out);
    else out.leaf('object');
    return;
  }
  let mayBeElsewhere = false;
  for (const property of [...node.properties].reverse()) {
    if (property.type === 'SpreadElement') {
      mayBeElsewhere = true;
      out.next(property.argument);
      continue;
    }
    const name = getName(tracing, step, property);
    if (name !== undefined && (wanted === ANY ? step.except.includes(name) : name !== wanted)) continue;
    // What is left out is left out of what the path leads to.
    expandProperty(tracing, property, rest, name, out, wanted === ANY ? [] : step.except);
    if (name === wanted) return;
    mayBeElsewhere = true;
  }
  if (!mayBeElsewhere) out.leaf('missing');
}

/** A property's name; a computed one (`[Api.header]: key`) where the file tells what it must be. */
function getName(tracing: Tracing, step: Step, property: TSESTree.Property): string | undefined {
  const name = getKeyName(property);
  if (name !== undefined || !property.computed) return name;
  const symbol = property.key.type === 'Identifier' ? getSymbolName(tracing.variables.get(property.key)) : undefined;
  return symbol ?? tracing.computedName(property.key, step.frame);
}

/** All that an object literal holds: a later property of a name hides what a spread brought before. */
function expandWhole(tracing: Tracing, step: Step, node: TSESTree.ObjectExpression, out: Expander): void {
  const hidden = new Set(step.except);
  for (const property of [...node.properties].reverse()) {
    if (property.type === 'SpreadElement') {
      out.next(property.argument, { except: [...hidden] });
      continue;
    }
    const name = getName(tracing, step, property);
    if (name !== undefined && hidden.has(name)) continue;
    expandProperty(tracing, property, [], name, out);
    if (name !== undefined) hidden.add(name);
  }
}

function expandProperty(
  tracing: Tracing,
  property: TSESTree.Property,
  path: readonly string[],
  label: string | undefined,
  out: Expander,
  except: readonly string[] = [],
): void {
  if (property.kind === 'get' && isFunction(property.value)) {
    for (const { node } of tracing.program.getReturned(property.value)) out.next(node, { path, except, label });
  } else if (property.kind !== 'set') out.next(property.value, { path, except, label });
}

/** Expands an array literal: the element asked for, or all of them; as pairs when a name is asked for. */
export function expandArray(step: Step, node: TSESTree.ArrayExpression, out: Expander): void {
  const [wanted, ...rest] = step.path;
  if (wanted === undefined && step.mode !== 'deep' && !step.text) {
    out.leaf('array');
    return;
  }
  const index = wanted !== undefined && /^\d+$/u.test(wanted) ? Number(wanted) : undefined;
  if (wanted !== undefined && wanted !== ANY && index === undefined) {
    if (!expandPairs(node, wanted, rest, out)) out.leaf('missing');
    return;
  }
  const isSure = !node.elements.some((element) => element?.type === 'SpreadElement');
  let isFound = false;
  for (const [i, element] of node.elements.entries()) {
    if (!element) continue;
    if (element.type === 'SpreadElement')
      out.next(element.argument, wanted === undefined ? {} : { path: [ANY, ...rest] });
    else if (wanted === undefined) out.next(element, { path: [] });
    else if (wanted === ANY || index === i || (index !== undefined && !isSure)) out.next(element, { path: rest });
    else continue;
    isFound = true;
  }
  if (!isFound) out.leaf('missing');
}

/** `[['api-key', key], ...]` as headers and collections take it. */
export function expandPairs(
  list: TSESTree.ArrayExpression,
  name: string,
  rest: readonly string[],
  out: Expander,
): boolean {
  let isFound = false;
  for (const pair of list.elements) {
    if (pair?.type !== 'ArrayExpression') continue;
    const [key, value] = pair.elements;
    const text = getLiteralText(key);
    if (!value || (text !== undefined && text !== name && name !== ANY)) continue;
    out.next(value, { path: rest, label: text });
    isFound = true;
  }
  return isFound;
}
