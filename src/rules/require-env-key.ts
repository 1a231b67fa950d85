/** A Binom request or client whose key comes from elsewhere than the environment or a secret store, or that sends none. */
import { unwrap, type Node } from '../analysis/ast.ts';
import type { HttpRequest } from '../analysis/index.ts';
import { HOLE } from '../binom/requests.ts';
import { createRule } from '../create-rule.ts';
import { findWrongSource } from './credentials/wrong-source.ts';

export default createRule({
  name: 'require-env-key',
  topic: 'key',
  meta: {
    type: 'problem',
    docs: {
      description: 'require that the key of a Binom request comes from the environment or a secret store',
      recommended: true,
    },
    messages: {
      wrongSource:
        'The key of this Binom request comes from {{source}}. Keys that pass through there end up in logs, histories, backups or other people’s hands. Read it from the environment or a secret store.',
      missing:
        'This Binom request sends no key. It gets 401, or works only because the tracker stands open to everybody. Send the key from the environment ({{where}}).',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context, analysis) {
    const check = (key: Node): void => {
      const source = findWrongSource(analysis, key);
      if (source !== undefined) context.report({ node: key, messageId: 'wrongSource', data: { source } });
    };
    return {
      'Program:exit'() {
        for (const request of analysis.requests()) {
          if (!request.isBinom) continue;
          for (const { node } of request.keys) check(node);
          if (lacksKey(request))
            context.report({ node: request.node, messageId: 'missing', data: { where: getPlace(request) } });
        }
        for (const client of analysis.clients()) for (const node of client.keys) check(node);
      },
    };
  },
});

/** Clicks and postbacks need no key. */
function lacksKey(request: HttpRequest): boolean {
  const { keys, isKeyUnknown, facts, urls } = request;
  if (keys.length > 0 || !facts || (isKeyUnknown && !isOnlyBodyUnknown(request)) || hasOpaqueHeaders(request))
    return false;
  if (urls.some((url) => /[?&](?:api_key|upd_key)=/u.test(url))) return false;
  return facts.generation !== 'v1-click' && facts.generation !== 'v2-click';
}

/** REST takes its key in a header: what a body holds doesn't matter where the headers are seen. */
function isOnlyBodyUnknown(request: HttpRequest): boolean {
  const { facts, method, options, urls } = request;
  if (facts?.generation !== 'v2' || options.length === 0 || !/^(?:POST|PUT|PATCH)$/u.test(method ?? '')) return false;
  if (urls.some((url) => new RegExp(`[?&]${HOLE}|${HOLE}$`, 'u').test(url))) return false;
  return ['api-key', 'authorization'].every((name) => request.getHeader(name).state === 'missing');
}

/** `Object.fromEntries(pairs)`, `[[...pair]]`: headers that are made in a way that doesn't show their names. */
function hasOpaqueHeaders(request: HttpRequest): boolean {
  const headers = request.getOption('headers');
  if (headers.state !== 'found') return false;
  return headers.values.map(unwrap).some((node) => {
    if (node.type === 'ArrayExpression')
      return node.elements.some(
        (pair) => pair?.type !== 'ArrayExpression' || pair.elements[0]?.type === 'SpreadElement',
      );
    return node.type !== 'ObjectExpression' && node.type !== 'NewExpression';
  });
}

/** Where the generation of the API takes its key. */
function getPlace({ facts }: HttpRequest): string {
  if (facts?.generation === 'v2') return 'header `api-key`';
  return facts?.generation === 'router' ? 'header `Authorization`' : 'parameter `api_key`';
}
