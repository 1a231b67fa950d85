/** Requests to Binom that leave no trace: the guidelines ask for a log of endpoint and status of each. */
import type { Analysis, Node } from '../analysis/index.ts';
import { getKeyName, isCall, walk } from '../analysis/ast.ts';
import { createRule } from '../create-rule.ts';
import { Logs } from './guidelines/logs.ts';
import { findUnseen, STATUS_NAME, type Outcome } from './guidelines/outcomes.ts';

export default createRule({
  name: 'require-request-audit',
  topic: 'request',
  meta: {
    type: 'suggestion',
    docs: { description: 'require the outcome of each Binom request to be logged', recommended: false },
    messages: {
      unlogged:
        'The outcome of this Binom request is never logged, so misuse of the key cannot be told from your own use. Log the endpoint and the status of each request.',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context, analysis) {
    return {
      'Program:exit'() {
        const logs = new Logs(analysis);
        // A log call that writes something of the outcome.
        const isLog = (node: Node, outcome: Outcome): boolean =>
          isCall(node) &&
          logs.isRecording(node) &&
          node.arguments.some((argument) => tellsOutcome(analysis, outcome, argument));
        for (const node of findUnseen(analysis, isLog)) context.report({ node, messageId: 'unlogged' });
      },
    };
  },
});

const ERROR_NAME = /^(?:e|err|error|exception|reason|cause|failure)$/;

/** `res.status`, the response itself, or the error that stands for it. */
function tellsOutcome(analysis: Analysis, { names }: Outcome, argument: Node): boolean {
  let found = false;
  walk(argument, analysis.sourceCode.visitorKeys, (node) => {
    if (
      node.type === 'Identifier' &&
      (names.has(node.name) || ERROR_NAME.test(node.name) || STATUS_NAME.test(node.name))
    )
      found = true;
    if (node.type === 'MemberExpression' && STATUS_NAME.test(getKeyName(node) ?? '')) found = true;
  });
  return found;
}
