/** Tests, whose values are made up. */
import { getLastName, isCall, isFunction, type Node } from './ast.ts';

const TEST_FILE =
  /(?:^|[\\/])(?:__tests__|__mocks__|tests?|specs?|e2e|fixtures?|cypress)[\\/]|\.(?:test|spec|e2e|cy|stories)\.[cm]?[jt]sx?$/;
const TEST_CALL =
  /^(?:describe|it|test|suite|before|after|beforeEach|afterEach|beforeAll|afterAll|context|specify|bench)$/;

/** True inside a test, where the reserved example hosts stand for a server. */
export function isTestCode(node: Node, filename: string): boolean {
  if (TEST_FILE.test(filename)) return true;
  for (let at = node.parent; at; at = at.parent) {
    if (isCall(at) && TEST_CALL.test(getLastName(at.callee) ?? '')) return true;
  }
  return false;
}

/** True inside of a function that a runner of tests is given: `it('signs in', () => { … })`. */
export function isInTest(node: Node): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (isFunction(at) && isCall(parent) && parent.callee !== at && TEST_CALL.test(getLastName(parent.callee) ?? ''))
      return true;
  }
  return false;
}
