import type { HttpRequest } from '../analysis/index.ts';
import type { Node } from '../analysis/ast.ts';
import { getQueryParts } from '../analysis/texts.ts';
import { createRule } from '../create-rule.ts';
import { getUrlFacts, type UrlFacts } from '../binom/requests.ts';
import { getNoun, Reported } from './exposure/leaks.ts';
import {
  getAdded,
  getAssigned,
  getHeldParts,
  getQueryCredentials,
  isForm,
  isKeyParameter,
  isMailedToken,
  isPrinted,
} from './exposure/queries.ts';
import { getDecorated, getReceived } from './exposure/received.ts';
import { getRouted } from './exposure/url-objects.ts';

/** Not inferred: `false` would be a literal type. */
const DEFAULTS: readonly [{ readonly v1: boolean }] = [{ v1: false }];

export default createRule({
  name: 'no-key-in-url',
  topic: 'key',
  meta: {
    type: 'problem',
    docs: { description: 'disallow Binom API keys in URLs', recommended: true },
    messages: {
      query:
        'A {{noun}} stands in the query of a URL (`{{name}}`). URLs are kept in access logs, proxies and histories. Send it in a header: `api-key` for Binom v2.',
      received:
        'A {{noun}} is read from the query of a GET request (`{{name}}`). URLs are kept in access logs, proxies and histories. Take it from a header or from the body of a POST.',
    },
    schema: [
      {
        type: 'object',
        properties: {
          v1: {
            type: 'boolean',
            description: 'Report requests of Binom v1 and updates of clicks too, which take their key nowhere else.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: DEFAULTS,
  },
  create(context, analysis, [options]) {
    const reported = new Reported();
    const report = (node: Node, name: string, messageId: 'query' | 'received' = 'query'): void => {
      if (reported.add(node)) context.report({ node, messageId, data: { noun: getNoun(analysis), name } });
    };
    const isBad = (facts: UrlFacts | undefined, name: string): boolean => {
      if (!facts) return analysis.scope === 'any';
      return options.v1 || !(facts.generation?.startsWith('v1') === true || isClickUpdate(facts, name));
    };
    const checkRequest = (request: HttpRequest): void => {
      const facts = request.isBinom ? request.facts : undefined;
      for (const { node, where, name } of request.keys) {
        // `params.append(field.name, field.value)` may be any parameter.
        const isKey = where === 'query' && (request.isBinom || analysis.isCredential(node) !== undefined);
        if (isKey && isBad(facts, name)) report(node, name);
      }
      for (const { node, name } of getQueryCredentials(analysis, request)) if (isBad(facts, name)) report(node, name);
    };
    const checkText = (node: Node): void => {
      if (isPrinted(node)) return;
      const parts = [
        ...getQueryParts(analysis.tracer, node).filter(({ name, value }) => isKeyParameter(analysis, name, value)),
        ...getHeldParts(analysis, node),
      ];
      if (parts.length === 0) return;
      const texts = analysis.getTexts(node);
      const [text = ''] = texts;
      if (isForm(text)) return;
      const found = texts.flatMap((each) => getUrlFacts(each) ?? []);
      const facts = found.find(({ needsContext }) => !needsContext || analysis.isBinomFile);
      for (const { name, value } of parts) if (isBad(facts, name) && !isMailedToken(text, name)) report(value, name);
    };
    return {
      TemplateLiteral: checkText,
      BinaryExpression(node) {
        if (node.operator === '+' && node.parent.type !== 'BinaryExpression') checkText(node);
      },
      MemberExpression(node) {
        const name = getReceived(analysis, node);
        if (name !== undefined) report(node, name, 'received');
      },
      Property(node) {
        const name = node.parent.type === 'ObjectPattern' ? getReceived(analysis, node) : undefined;
        if (name !== undefined) report(node, name, 'received');
      },
      Decorator(node) {
        const name = getDecorated(analysis, node);
        if (name !== undefined) report(node, name, 'received');
      },
      AssignmentExpression(node) {
        for (const { value, name, facts } of getAssigned(analysis, node)) if (isBad(facts, name)) report(value, name);
      },
      CallExpression(node) {
        for (const { value, name, facts } of [...getAdded(analysis, node), ...getRouted(analysis, node)])
          if (isBad(facts, name)) report(value, name);
        const received = getReceived(analysis, node);
        if (received !== undefined) report(node, received, 'received');
      },
      'Program:exit'() {
        for (const request of analysis.requests()) checkRequest(request);
      },
    };
  },
});

/** A click's update key travels in the query, where the tracker takes it and nowhere else. */
function isClickUpdate({ generation }: UrlFacts, name: string): boolean {
  return generation === 'v2-click' && name === 'upd_key';
}
