/** Click data that identifies a person, in a log. */
import type { Analysis, Node } from '../analysis/index.ts';
import { getKeyName, walk } from '../analysis/ast.ts';
import { createRule } from '../create-rule.ts';
import { AUDIT_ENDPOINT, mayNamePersonalData } from '../models/personal-data.ts';
import { Logs } from './guidelines/logs.ts';
import { STATUS_NAME } from './guidelines/outcomes.ts';
import { findPersonal } from './guidelines/personal.ts';

export default createRule({
  name: 'no-personal-data-logging',
  topic: 'personal-data',
  meta: {
    type: 'suggestion',
    docs: { description: 'disallow click data that identifies a person in logs', recommended: false },
    messages: {
      logged:
        '`{{name}}` identifies a person and is written to {{into}}, which keeps it longer and shows it to more people than the data protection rules allow. Leave it out, or log a hash or a shortened value.',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context, analysis) {
    return {
      'Program:exit'() {
        if (!mayNamePersonalData(analysis.sourceCode.text) || !analysis.isBinomFile) return;
        const logs = new Logs(analysis);
        for (const call of analysis.tracer.program.calls) {
          const sink = logs.getSink(call);
          const written = sink === undefined ? [] : logs.getWritten(call);
          if (sink === undefined || isAuditEntry(analysis, written)) continue;
          for (const node of written) {
            const name = findPersonal(analysis, node);
            if (name !== undefined) context.report({ node, messageId: 'logged', data: { name, into: sink.into } });
          }
        }
      },
    };
  },
});

/** `{ endpoint, status, ip }`: the audit trail that the guidelines ask for; the address is the application's own. */
function isAuditEntry(analysis: Analysis, written: readonly Node[]): boolean {
  const names = new Set<string>();
  for (const node of written) {
    walk(node, analysis.sourceCode.visitorKeys, (at) => {
      const name = at.type === 'Identifier' ? at.name : at.type === 'MemberExpression' ? getKeyName(at) : undefined;
      if (name !== undefined) names.add(name);
    });
  }
  return [...names].some((name) => AUDIT_ENDPOINT.test(name)) && [...names].some((name) => STATUS_NAME.test(name));
}
