import type { Analysis, HttpRequest } from '../analysis/index.ts';
import {
  getEnclosingFunction,
  getKeyName,
  getLastName,
  getLiteralText,
  isCall,
  unwrap,
  type Node,
} from '../analysis/ast.ts';
import { getCallbackUse } from '../analysis/flow-parameters.ts';
import { getParts, getQueryParts, getQueryValues } from '../analysis/texts.ts';
import { createRule } from '../create-rule.ts';
import { isPasswordName } from '../binom/names.ts';
import { getUrlFacts, type UrlFacts } from '../binom/requests.ts';
import { LOG_METHODS } from '../models/loggers.ts';
import { OPTION_NAMES } from '../models/http-clients.ts';
import { getNoun, Reported } from './exposure/leaks.ts';

export default createRule({
  name: 'no-key-in-url',
  topic: 'key',
  meta: {
    type: 'problem',
    docs: { description: 'send Binom API keys in a header, not in a URL', recommended: true },
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
          v1: { type: 'boolean', description: 'Report requests of Binom v1 too, which takes its key nowhere else.' },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ v1: false as boolean }],
  },
  create(context, analysis, [options]) {
    const reported = new Reported();
    const report = (node: Node, name: string, messageId: 'query' | 'received' = 'query'): void => {
      if (reported.add(node)) context.report({ node, messageId, data: { noun: getNoun(analysis), name } });
    };
    const isBad = (facts: UrlFacts | undefined): boolean => {
      if (!facts) return analysis.scope === 'any';
      return options.v1 || !facts.generation?.startsWith('v1');
    };
    const checkRequest = (request: HttpRequest): void => {
      if (!isBad(request.isBinom ? request.facts : undefined)) return;
      for (const { node, where, name } of request.keys) {
        // `params.append(field.name, field.value)` may be any parameter.
        if (where === 'query' && (request.isBinom || analysis.isCredential(node))) report(node, name);
      }
      for (const { node, name } of getQueryCredentials(analysis, request)) report(node, name);
    };
    const checkText = (node: Node): void => {
      if (isPrinted(node)) return;
      const parts = [
        ...getQueryParts(analysis.tracer, node).filter(({ name, value }) => isKeyParameter(analysis, name, value)),
        ...getHeldParts(analysis, node),
      ];
      if (parts.length === 0) return;
      const facts = analysis.getTexts(node).flatMap((text) => getUrlFacts(text) ?? []);
      if (!isBad(facts.find(({ needsContext }) => !needsContext || analysis.isBinomFile))) return;
      for (const { name, value } of parts) report(value, name);
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
      CallExpression(node) {
        const name = analysis.scope === 'any' ? getAdded(analysis, node) : undefined;
        const value = node.arguments[1];
        if (name !== undefined && value) report(value, name);
      },
      'Program:exit'() {
        for (const request of analysis.requests()) checkRequest(request);
      },
    };
  },
});

/** A URL that is masked or logged where it stands goes nowhere else: the latter is for `no-key-logging`. */
function isPrinted({ parent }: Node): boolean {
  if (parent?.type === 'MemberExpression') return /^replace(?:All)?$/u.test(getKeyName(parent) ?? '');
  return parent?.type === 'CallExpression' && LOG_METHODS.includes(getLastName(parent.callee) ?? '');
}

/** What stands after the `?` of a text as a whole: `${url}?${new URLSearchParams({ token })}`. */
function getHeldParts(analysis: Analysis, text: Node): { name: string; value: Node }[] {
  return getParts(analysis.tracer, text).flatMap((part, i, parts) => {
    const before = parts[i - 1];
    if (typeof part === 'string' || typeof before !== 'string' || !/[?&]$/u.test(before)) return [];
    const made = analysis
      .leaves(part, 'identity')
      .flatMap(({ kind, step }) => (kind === 'call' && isCall(step.node) ? step.node.arguments : []));
    return made.flatMap((argument) =>
      getCredentialProperties(analysis, argument).map(({ node, name }) => ({ name, value: node })),
    );
  });
}

/** A parameter with a credential's name, or one that a credential goes into. */
function isKeyParameter(analysis: Analysis, name: string, value: Node): boolean {
  const isNamed = analysis.isCredentialName(name) && !analysis.getStatic(value).known;
  if (isNamed) return !isIdentity(analysis, value);
  return analysis.isCredential(value) !== undefined;
}

/** A campaign's `key` or a hashed value under a credential's name. */
function isIdentity(analysis: Analysis, value: Node): boolean {
  return analysis.leaves(value, 'value').every(({ kind }) => kind === 'clean');
}

/** Credentials in the query of any request, as its URL or its options spell them out. */
function getQueryCredentials(analysis: Analysis, request: HttpRequest): { node: Node; name: string }[] {
  const { url, urls } = request;
  const names = new Set(urls.flatMap((text) => [...text.matchAll(/[?&]([\w.-]+)=/gu)].map((match) => match[1] ?? '')));
  const spelled = [...names].flatMap((name) =>
    url && analysis.isCredentialName(name)
      ? getQueryValues(analysis.tracer, url, name).map((node) => ({ node, name }))
      : [],
  );
  const given = OPTION_NAMES.query.flatMap((option) => {
    const found = request.getOption(option);
    return found.state === 'found' ? found.values.flatMap((value) => getCredentialProperties(analysis, value)) : [];
  });
  return [...spelled, ...given];
}

function getCredentialProperties(analysis: Analysis, value: Node): { node: Node; name: string }[] {
  const object = analysis.leaves(value, 'identity').find(({ kind }) => kind === 'object')?.step.node;
  if (object?.type !== 'ObjectExpression') return [];
  return object.properties.flatMap((property) => {
    const name = property.type === 'Property' ? getKeyName(property) : undefined;
    return property.type === 'Property' && name !== undefined && isKeyParameter(analysis, name, property.value)
      ? [{ node: property.value, name }]
      : [];
  });
}

/** `url.searchParams.set('token', token)`: nothing but a URL has these. */
function getAdded(analysis: Analysis, node: Extract<Node, { type: 'CallExpression' }>): string | undefined {
  const callee = unwrap(node.callee);
  const [first, value] = node.arguments;
  if (callee.type !== 'MemberExpression' || !value || getLastName(callee.object) !== 'searchParams') return undefined;
  const name = /^(?:set|append)$/u.test(getKeyName(callee) ?? '') ? getLiteralText(first) : undefined;
  return name !== undefined && isKeyParameter(analysis, name, value) ? name : undefined;
}

/** `req.query.password` in the handler of a GET route. */
function getReceived(analysis: Analysis, node: Extract<Node, { type: 'MemberExpression' }>): string | undefined {
  const name = getKeyName(node);
  const query = unwrap(node.object);
  if (name === undefined || query.type !== 'MemberExpression' || getKeyName(query) !== 'query') return undefined;
  if (!/^(?:req|request|ctx)$/u.test(getLastName(query.object) ?? '')) return undefined;
  // A token in a link (a reset, a verification) is meant to be there.
  if (analysis.scope !== 'any' || !analysis.isCredentialName(name) || !isPasswordName(name)) return undefined;
  const fn = getEnclosingFunction(node);
  const use = fn && getCallbackUse(fn);
  return use && getLastName(use.call.callee) === 'get' ? name : undefined;
}
