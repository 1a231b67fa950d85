/**
 * The way that a report's value takes through the code, from its source to where it is reported.
 *
 * Rules say only where a fault is. The way is asked for again here, of the same analysis and at the same place, so that neither the rules
 * nor their reports have to carry what only the playground draws.
 */
import { getLastName, isFunction, unwrap, walk, type Node } from '../../src/analysis/ast.ts';
import type { Analysis, SourceKind, Step, Trail } from '../../src/analysis/index.ts';
import { findHeldKey } from '../../src/rules/exposure/held-keys.ts';
import type { PathStep, Place } from './types.ts';

interface Stop {
  readonly node: Node;
  readonly label: string;
}

/** The steps from the source to the report, numbered by their order; empty where the fault is all in one place. */
export function findPath(analysis: Analysis, place: Place): readonly PathStep[] {
  const node = findNode(analysis, place);
  if (!node || isFunction(node)) return [];
  const stops = getCredentialStops(analysis, node) ?? getRequestStops(analysis, node) ?? getValueStops(analysis, node);
  const steps = [...tidy(stops ?? [], place), { node, label: 'reported here' }];
  if (steps.length < 2) return [];
  return steps.map(({ node: at, label }) => {
    const [from, to] = at === node ? [place.from, place.to] : getShown(analysis, at);
    return { from, to, line: at.loc.start.line, label };
  });
}

/** The outermost node that covers exactly a place. */
function findNode(analysis: Analysis, { from, to }: Place): Node | undefined {
  let found: Node | undefined;
  walk(analysis.sourceCode.ast, analysis.sourceCode.visitorKeys, (node) => {
    if (!found && node.range[0] === from && node.range[1] === to) found = node;
  });
  return found;
}

/** A credential on its way: what `carries` found, from the source on. */
function getCredentialStops(analysis: Analysis, node: Node): Stop[] | undefined {
  const trail = analysis.carries(node);
  return trail && toStops(trail);
}

function toStops({ source, steps }: Trail): Stop[] {
  const way = steps
    .slice(1, -1)
    .reverse()
    .map((node) => widen(node))
    .map((node) => ({ node, label: describeStep(node) }));
  return [{ node: widen(source.node), label: `${SOURCES[source.kind]} ${source.name}` }, ...way];
}

/** A trace ends at the object that a property is read from; what is read says more. */
function widen(node: Node): Node {
  const { parent } = node;
  return parent?.type === 'MemberExpression' && parent.object === node ? widen(parent) : node;
}

const SOURCES: Readonly<Record<SourceKind, string>> = {
  literal: 'written here:',
  env: 'read from the environment:',
  environment: 'read whole:',
  lookup: 'looked up:',
  name: 'comes into view:',
  object: 'an object that holds',
};

/** An HTTP client's error or answer that keeps the request: the request's key, the request, the report. */
function getRequestStops(analysis: Analysis, node: Node): Stop[] | undefined {
  const held = findHeldKey(analysis, node);
  const request = held && analysis.requests().find(({ row }) => row.client === held.client);
  if (!request) return undefined;
  const trail = request.keys.map((key) => analysis.carries(key.node)).find((found) => found !== undefined);
  return [
    ...(trail ? toStops(trail) : []),
    { node: request.node.callee, label: `the ${held.kind} keeps this request's headers` },
  ];
}

/** Where the value of an option, or of the expression itself, comes from. */
function getValueStops(analysis: Analysis, node: Node): Stop[] | undefined {
  const value =
    node.type === 'Property' || node.type === 'PropertyDefinition'
      ? node.value
      : node.type === 'AssignmentExpression'
        ? node.right
        : node;
  if (!value) return undefined;
  // `!isProduction` is a flag as much as `isProduction` is.
  const flag = value.type === 'UnaryExpression' ? value.argument : value;
  for (const leaf of analysis.leaves(flag, 'value')) {
    const nodes: Node[] = [];
    for (let step: Step | undefined = leaf.step; step; step = step.from) nodes.push(step.node);
    const way = nodes.slice(0, -1).map((at) => widen(at));
    if (way.length > 0)
      return way.map((at, index) => ({ node: at, label: index === 0 ? 'the value is from here' : describeStep(at) }));
  }
  return undefined;
}

function describeStep(node: Node): string {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Identifier':
      return `goes through ${inner.name}`;
    case 'TemplateLiteral':
    case 'BinaryExpression':
      return 'becomes part of a text';
    case 'ObjectExpression':
    case 'ArrayExpression':
      return `is held by an ${inner.type === 'ObjectExpression' ? 'object' : 'array'}`;
    case 'CallExpression':
    case 'NewExpression': {
      const name = getLastName(inner.callee);
      return name === undefined ? 'goes through a call' : `goes through ${name}()`;
    }
    case 'MemberExpression': {
      const name = getLastName(inner);
      return name === undefined ? 'is read from an object' : `is read as .${name}`;
    }
    default:
      return 'passes here';
  }
}

/** Leaves out what the reader would see twice: the report's own place, repetitions, and wrappings of what was just named. */
function tidy(stops: readonly Stop[], place: Place): Stop[] {
  const kept: Stop[] = [];
  for (const stop of stops) {
    const previous = kept.at(-1);
    if (previous && (covers(stop.node.range, previous.node.range) || covers(previous.node.range, stop.node.range))) {
      continue;
    }
    kept.push(stop);
  }
  return kept.filter(({ node }, index) => {
    const isReport = covers([place.from, place.to], node.range) || covers(node.range, [place.from, place.to]);
    // A source inside of what is reported is drawn all the same: it says which part of it is meant.
    return !isReport || (index === 0 && getLength(node.range) < place.to - place.from);
  });
}

function covers([from, to]: readonly [number, number], [start, end]: readonly [number, number]): boolean {
  return from <= start && end <= to;
}

function getLength([from, to]: readonly [number, number]): number {
  return to - from;
}

/** Long nodes are shown by their first line. */
function getShown({ sourceCode }: Analysis, { range }: Node): readonly [number, number] {
  const lineBreak = sourceCode.text.slice(...range).indexOf('\n');
  return lineBreak === -1 ? range : [range[0], range[0] + lineBreak];
}
