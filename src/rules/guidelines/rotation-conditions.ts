/** What a condition says about the test of a new key. */
import type { Node } from '../../analysis/index.ts';
import { getKeyName, isCall, unwrap } from '../../analysis/ast.ts';
import type { RotationCalls } from './rotation-calls.ts';

/** Which outcome of a condition means that the new key works; undefined when the condition is about something else. */
export function getPassingOutcome(calls: RotationCalls, results: ReadonlySet<string>, test: Node): boolean | undefined {
  const node = unwrap(test);
  switch (node.type) {
    case 'AwaitExpression':
      return getPassingOutcome(calls, results, node.argument);
    case 'UnaryExpression': {
      const inner = node.operator === '!' ? getPassingOutcome(calls, results, node.argument) : undefined;
      return inner === undefined ? undefined : !inner;
    }
    case 'LogicalExpression':
      return getPassingOutcome(calls, results, node.left) ?? getPassingOutcome(calls, results, node.right);
    case 'BinaryExpression':
      return getCompared(calls, results, node.operator, node.left, node.right);
    case 'MemberExpression': {
      const isAbout = getPassingOutcome(calls, results, node.object);
      if (isAbout === undefined) return undefined;
      return /^(?:errors?|failed|failure|message|code|invalid|rejected|expired|revoked)$/i.test(getKeyName(node) ?? '')
        ? !isAbout
        : isAbout;
    }
    case 'Identifier':
      return results.has(node.name) ? true : undefined;
    default:
      return isCall(node) && isTest(calls, node) ? true : undefined;
  }
}

function isTest(calls: RotationCalls, node: Node): boolean {
  if (!isCall(node)) return false;
  const step = calls.getStep(node);
  if (step !== undefined) return step.action === 'test';
  // An unknown function that is asked about the new key tests it.
  return node.arguments.some((argument) => calls.isFresh(argument));
}

const BAD_TEXT = /fail|invalid|error|denied|unauthori|forbidden|reject|expired|bad/i;

function getCompared(
  calls: RotationCalls,
  results: ReadonlySet<string>,
  operator: string,
  left: Node,
  right: Node,
): boolean | undefined {
  const isAbout = getPassingOutcome(calls, results, left);
  const value = unwrap(right);
  if (isAbout === undefined || value.type !== 'Literal') return undefined;
  const isEqual = operator === '===' || operator === '==';
  if (isEqual || operator === '!==' || operator === '!=') {
    const isGood =
      typeof value.value === 'number'
        ? value.value < 300
        : typeof value.value === 'string'
          ? !BAD_TEXT.test(value.value)
          : value.value === true;
    return isGood === isEqual ? isAbout : !isAbout;
  }
  return operator.startsWith('<') ? isAbout : operator.startsWith('>') ? !isAbout : undefined;
}
