/** Click data that identifies a person, in a log. */
import type { Analysis, Node } from '../analysis/index.ts';
import { getKeyName, unwrap, walk } from '../analysis/ast.ts';
import { findName, type Judge } from '../analysis/credentials.ts';
import { findKeyProperty } from '../analysis/shapes.ts';
import type { Leaf, Step } from '../analysis/steps.ts';
import { createRule } from '../create-rule.ts';
import { AUDIT_ENDPOINT, isPersonalName, mayNamePersonalData } from '../models/personal-data.ts';
import { Logs } from './guidelines/logs.ts';
import { STATUS_NAME } from './guidelines/outcomes.ts';

/** The analysis' questions about credential names, asked about names of personal data. */
const JUDGE: Judge = { isCredentialName: isPersonalName, isRequestKey: () => false, scope: 'any' };
const SILENT: ReadonlySet<Leaf['kind']> = new Set([
  'clean',
  'missing',
  'function',
  'class',
  'literal',
  'template',
  'object',
  'array',
  'caught',
]);

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

/** The name of the personal data that an expression writes. */
function findPersonal(analysis: Analysis, node: Node): string | undefined {
  for (const leaf of analysis.leaves(unwrap(node), 'deep')) {
    if (SILENT.has(leaf.kind) || isEnvironment(analysis, leaf)) continue;
    const name = findName(JUDGE, leaf.step) ?? findInObject(analysis, leaf);
    if (name !== undefined) return name.split('.').at(-1);
  }
  return undefined;
}

function isEnvironment(analysis: Analysis, { step }: Leaf): boolean {
  return analysis.denote(step.node).some((name) => /(?:^|#|\.)env(?:\.|$)/.test(name));
}

/** An object of which the file reads or declares such a property. */
function findInObject(analysis: Analysis, leaf: Leaf): string | undefined {
  for (let step: Step | undefined = leaf.step; step; step = step.from) {
    if (step.mode !== 'deep' || step.text) return undefined;
    const name = findKeyProperty(analysis.tracer, JUDGE, step);
    if (name !== undefined) return name;
  }
  return undefined;
}

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
