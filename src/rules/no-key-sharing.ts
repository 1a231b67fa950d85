import type { Analysis } from '../analysis/index.ts';
import { getKeyName, isFunction, unwrap, type CallNode, type Node } from '../analysis/ast.ts';
import { createRule } from '../create-rule.ts';
import { NAMED_SHARING_ROWS, SHARING_FUNCTION_NAMES, SHARING_ROWS, SHARING_WRAPPER_WORDS } from '../models/chat.ts';
import { findLeak, getNoun, Reported, type Leak } from './exposure/leaks.ts';
import { isMailedLink } from './exposure/queries.ts';
import { findPlaces } from './exposure/places.ts';
import { createSinkTable, findSink, getLeavingArguments } from './exposure/sinks.ts';
import { getSentParts, getThirdParty } from './exposure/third-parties.ts';

const MESSAGES = createSinkTable(SHARING_ROWS, NAMED_SHARING_ROWS, SHARING_FUNCTION_NAMES, { into: 'a message' });

export default createRule({
  name: 'no-key-sharing',
  topic: 'key',
  meta: {
    type: 'problem',
    docs: { description: 'disallow sending Binom API keys to people or third parties', recommended: true },
    messages: {
      shared:
        'The {{noun}} {{name}} is sent to {{into}}. It stays readable there for years and is out of your hands. Say where to find it instead, for instance in the vault.',
    },
    schema: [
      {
        type: 'object',
        properties: {
          allowHosts: {
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
            description: 'Hosts that may be sent a key, such as a proxy of your own.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allowHosts: [] as readonly string[] }],
  },
  create(context, analysis, [{ allowHosts }]) {
    const reported = new Reported();
    const finder = {
      analysis,
      getLeak: (node: Node) => findLeak(analysis, node),
      wrapperWords: SHARING_WRAPPER_WORDS,
    };
    const report = (node: Node, { name, trail }: Leak, into: string): void => {
      if (MAILED.has(into) && isMailedLink(analysis, trail)) return;
      if (!reported.add(node, trail)) return;
      context.report({ node, messageId: 'shared', data: { noun: getNoun(analysis), name, into } });
    };
    const check = (nodes: readonly Node[], into: string): void => {
      for (const argument of nodes) {
        if (isFunction(argument)) continue;
        for (const { node, leak } of findPlaces(finder, argument)) report(node, leak, into);
      }
    };
    const hosts = allowHosts.map((host) => host.toLowerCase());
    return {
      'Program:exit'() {
        for (const request of analysis.requests()) {
          const party = getThirdParty(analysis, request, hosts);
          if (party) check(getSentParts(analysis, request, party), party.into);
        }
        for (const call of analysis.tracer.program.calls) {
          const sink = findSink(analysis, call, MESSAGES);
          if (sink) check(getLeavingArguments(call, sink), sink.into);
          else if (isOpenMessage(analysis, call))
            check(call.arguments.slice(0, 1), 'any window (postMessage with "*")');
        }
      },
    };
  },
});

/** Where a link with a one-time token is sent, to whom it is meant for. */
const MAILED: ReadonlySet<string> = new Set(['an e-mail', 'a text message']);

/** `postMessage(data, '*')`: any page that holds or opened the window gets it. */
function isOpenMessage(analysis: Analysis, call: CallNode): boolean {
  const callee = unwrap(call.callee);
  const name =
    callee.type === 'MemberExpression' ? getKeyName(callee) : callee.type === 'Identifier' ? callee.name : undefined;
  const target = call.arguments[1];
  if (name !== 'postMessage' || !target) return false;
  if (analysis.getTexts(target).includes('*')) return true;
  const origin = analysis.getProperty(target, 'targetOrigin');
  return origin.state === 'found' && origin.values.some((value) => analysis.getTexts(value).includes('*'));
}
