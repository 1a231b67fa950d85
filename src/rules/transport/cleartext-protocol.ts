/** `{ protocol: 'http', host, apiKey }`: the scheme of a client that is told where to go in pieces. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis, Node } from '../../analysis/index.ts';
import { getKeyName, getLiteralText } from '../../analysis/ast.ts';
import { isLoopbackHost } from '../../binom/requests.ts';
import { getReceivingCall, getSibling, isInert } from './context.ts';
import { isAllowed } from './cleartext-target.ts';

/** The literal of the scheme, where a key goes with it and the host may be off this machine; requests are judged whole. */
export function findPlainProtocol(
  analysis: Analysis,
  property: TSESTree.Property,
  allowHosts: readonly string[],
): Node | undefined {
  const { value, parent: object } = property;
  const name = getKeyName(property);
  if (name !== 'protocol' && name !== 'scheme') return undefined;
  if (!/^http:?$/.test(getLiteralText(value) ?? '') || object.type !== 'ObjectExpression' || isInert(object))
    return undefined;
  const host = getSibling(object, 'host') ?? getSibling(object, 'hostname') ?? getSibling(object, 'domain');
  const call = getReceivingCall(object);
  if (!host || !call || analysis.requests().some(({ node }) => node === call)) return undefined;
  const hosts = analysis.getTexts(host.value).map((text) => text.replace(/:\d+$/, '').toLowerCase());
  if (hosts.some((text) => isLoopbackHost(text) || isAllowed(text, allowHosts))) return undefined;
  return analysis.carries(object) === undefined ? undefined : value;
}
