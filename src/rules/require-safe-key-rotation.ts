import { createRule } from '../create-rule.ts';
import type { CallNode } from '../analysis/ast.ts';
import type { Analysis } from '../analysis/index.ts';
import { RotationCalls } from './guidelines/rotation-calls.ts';
import { RotationFlow } from './guidelines/rotation-flow.ts';
import { getRoots, isIncidentFile } from './guidelines/rotation-roots.ts';
import { findScope } from './guidelines/rotation-scope.ts';
import type { ReportFault } from './guidelines/rotation-state.ts';

const NOW = 'Create the new key, test it, put it in place, and revoke the old one {{minHours}} hours later.';

export default createRule({
  name: 'require-safe-key-rotation',
  topic: 'key',
  meta: {
    type: 'problem',
    docs: {
      description: 'require key rotations to create, test and install the new key before the old one is revoked',
      recommended: true,
    },
    messages: {
      tooEarly: `The old key is revoked before there is a new one, so every request fails until it is in place. ${NOW}`,
      notInPlace: `The old key is revoked before the new one is in place, so the applications that still use it stop. ${NOW}`,
      untested: `The old key is revoked though nobody tested the new one, so a key that does not work stops the applications. ${NOW}`,
      failedTest: `The old key is revoked although the new one failed its test, so no working key is left. Keep the old key and revoke the new one.`,
      noGrace: `The old key is revoked at once, so requests under way and applications that have not reloaded fail. ${NOW}`,
      shortGrace: `The old key is revoked after {{hours}} hours, so applications that reload less often fail. ${NOW}`,
      notAdopted: `The refreshed key is not tested and put in place here, and the old one has stopped, so every request fails. Test the new key and store it in the same flow.`,
    },
    schema: [
      {
        type: 'object',
        properties: {
          minGraceHours: {
            type: 'number',
            minimum: 0,
            description: 'Hours between the new key being in place and the old one being revoked.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ minGraceHours: 24 }],
  },
  create(context, analysis, [{ minGraceHours }]) {
    return {
      'Program:exit'() {
        if (isIncidentFile(context.filename) || !mayRotate(analysis)) return;
        const calls = new RotationCalls(analysis);
        const reported = new Set<CallNode>();
        const report: ReportFault = (node, fault) => {
          if (reported.has(node)) return;
          reported.add(node);
          const data = { minHours: String(minGraceHours), ...('hours' in fault && { hours: String(fault.hours) }) };
          context.report({ node, messageId: fault.messageId, data });
        };
        const { revoking, concerned } = findScope(calls);
        if (!revoking) return;
        for (const { root, start } of getRoots(calls, revoking))
          new RotationFlow(calls, concerned, minGraceHours, report).run(root, start);
      },
    };
  },
});

/** Binom's endpoint, whose path is nobody else's; or words for taking a key away and for making one. */
function mayRotate(analysis: Analysis): boolean {
  const { text } = analysis.sourceCode;
  if (ENDPOINT.test(text) && /refresh|block/.test(text)) return true;
  if (!REVOKING.test(text) || !MAKING.test(text)) return false;
  // Of other keys only code that says so rotates: sessions and sign-ups make and revoke tokens all day.
  return analysis.isBinomFile || (analysis.scope === 'any' && /rotat|roll.?over/i.test(text));
}

const ENDPOINT = /identity\/api_key\b/;
const REVOKING =
  /revo[ck]|disabl|delet|block|deactivat|remov|invalidat|destroy|expir|drop|retir|kill|withdraw|unregist|decommission|purge|erase/i;
const MAKING = /creat|generat|issu|mint|make|provision|renew|register|refresh|rotat|new|fresh|replac|next|successor/i;
