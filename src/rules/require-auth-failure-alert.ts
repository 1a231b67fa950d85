/** Requests to Binom whose refusal (401, 403) nobody notices. */
import type { Analysis, Node } from '../analysis/index.ts';
import { getKeyName, getLastName, isCall, walk } from '../analysis/ast.ts';
import { splitWords } from '../binom/words.ts';
import { createRule } from '../create-rule.ts';
import { Logs } from './guidelines/logs.ts';
import { findUnseen, STATUS_NAME, type Outcome } from './guidelines/outcomes.ts';

export default createRule({
  name: 'require-auth-failure-alert',
  topic: 'request',
  meta: {
    type: 'suggestion',
    docs: { description: 'require the answers 401 and 403 of Binom requests to be handled', recommended: false },
    messages: {
      unhandled:
        'Nobody handles a refusal (401 or 403) of this Binom request, so a revoked or stolen key goes unnoticed. Check the status, and log or alert when the key is refused.',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context, analysis) {
    return {
      'Program:exit'() {
        const logs = new Logs(analysis);
        const isSeenTo = (node: Node, outcome: Outcome): boolean =>
          isRefusalCode(node) ||
          isRefusalName(node) ||
          isCheck(analysis, outcome, node) ||
          isCatch(analysis, logs, node);
        for (const node of findUnseen(analysis, isSeenTo)) context.report({ node, messageId: 'unhandled' });
      },
    };
  },
});

function isRefusalCode(node: Node): boolean {
  return (
    node.type === 'Literal' &&
    (node.value === 401 || node.value === 403 || node.value === '401' || node.value === '403')
  );
}

const REFUSAL_WORDS: ReadonlySet<string> = new Set(['unauthorized', 'unauthorised', 'unauthenticated', 'forbidden']);

function isRefusalName(node: Node): boolean {
  return node.type === 'Identifier' && splitWords(node.name).some((word) => REFUSAL_WORDS.has(word));
}

/** A branch or an assertion on the status: `if (!res.ok) throw`, `switch (res.status)`, `assert(res.ok)`. */
function isCheck(analysis: Analysis, { names }: Outcome, node: Node): boolean {
  const test = getTest(node);
  let found = false;
  if (!test) return false;
  walk(test, analysis.sourceCode.visitorKeys, (at) => {
    if (at.type === 'MemberExpression' && STATUS_NAME.test(getKeyName(at) ?? '')) found = true;
    if (at.type === 'Identifier' && STATUS_NAME.test(at.name) && names.has(at.name)) found = true;
  });
  return found;
}

function getTest(node: Node): Node | undefined {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression' || node.type === 'WhileStatement')
    return node.test;
  if (node.type === 'SwitchStatement') return node.discriminant;
  if (node.type === 'LogicalExpression') return node.left;
  return isCall(node) && /^(?:assert|ok|invariant|equal|strictEqual)$/.test(getLastName(node.callee) ?? '')
    ? node.arguments[0]
    : undefined;
}

/** A handler of failures that logs, alerts, or fails in its own words. */
function isCatch(analysis: Analysis, logs: Logs, node: Node): boolean {
  const body = getFailureHandler(node);
  let found = false;
  if (!body) return false;
  // A handler of another module may do anything.
  if (body.type === 'Identifier' || body.type === 'MemberExpression') return true;
  walk(body, analysis.sourceCode.visitorKeys, (at) => {
    found ||=
      (isCall(at) && logs.isRecording(at)) || (at.type === 'ThrowStatement' && at.argument.type === 'NewExpression');
  });
  return found;
}

/** `catch (e) {…}`, `.catch(fail)`, `.then(done, fail)`, `.on('error', fail)`, `interceptors.response.use(done, fail)`. */
function getFailureHandler(node: Node): Node | undefined {
  if (node.type === 'CatchClause') return node.body;
  if (node.type !== 'CallExpression') return undefined;
  const { callee } = node;
  const name = getLastName(callee);
  if (name === 'catch') return node.arguments[0];
  const [first] = node.arguments;
  const isPair =
    name === 'then' ||
    (name === 'on' && first?.type === 'Literal' && first.value === 'error') ||
    (name === 'use' && callee.type === 'MemberExpression' && getLastName(callee.object) === 'response');
  return isPair ? node.arguments[1] : undefined;
}
