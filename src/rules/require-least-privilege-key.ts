/** Keys that may do more than the code does, or less. */
import { createRule } from '../create-rule.ts';
import type { Analysis, HttpRequest } from '../analysis/index.ts';
import { getKeyFor, getKeysOf, type KeyRegister, type RegisteredKey } from '../register/index.ts';
import { getRegisteredFile } from './guidelines/keys.ts';

export default createRule({
  name: 'require-least-privilege-key',
  topic: 'request',
  meta: {
    type: 'suggestion',
    docs: { description: 'require the scope of a registered key to fit the requests that use it', recommended: false },
    messages: {
      writesWithReadKey:
        'This request writes with `{{env}}`, which is registered as read-only, so either it fails or the key may do more than the register says. Use a key registered with the scope "write", or mend the register.',
      readsWithWriteKey:
        'Only reads use `{{env}}` here, but the key may write, so whoever gets it can change campaigns. Use a key of a Binom user with read access, registered with the scope "read".',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context, analysis) {
    return {
      'Program:exit'() {
        const requests = analysis.requests().filter(({ isBinom }) => isBinom);
        if (requests.length === 0) return;
        const { register, path } = getRegisteredFile(analysis, context);
        if (register === undefined) return;
        for (const [env, uses] of groupByKey(analysis, requests)) {
          const key = getKey(register, env, path);
          if (key?.scope === 'read') {
            for (const { node, isWrite } of uses)
              if (isWrite === true) context.report({ node, messageId: 'writesWithReadKey', data: { env } });
          }
          const [first] = uses;
          // A request of unknown kind, or a client that sends others elsewhere, may write.
          const onlyReads = uses.every(({ isWrite }) => isWrite === false) && !isHandedOn(analysis, requests);
          if (key?.scope === 'write' && first && onlyReads)
            context.report({ node: first.node, messageId: 'readsWithWriteKey', data: { env } });
        }
      },
    };
  },
});

function getKey(register: KeyRegister, env: string, path: string): RegisteredKey | undefined {
  const all = getKeysOf(register, env);
  return getKeyFor(register, env, path) ?? (all.length === 1 ? all[0] : undefined);
}

/** The requests by the environment variable whose key they send. */
function groupByKey(analysis: Analysis, requests: readonly HttpRequest[]): ReadonlyMap<string, readonly HttpRequest[]> {
  const groups = new Map<string, HttpRequest[]>();
  for (const request of requests) {
    const names = new Set(
      request.keys.flatMap(({ node }) => [
        ...analysis.origins(node).flatMap(({ kind, name }) => (kind === 'env' && name !== undefined ? [name] : [])),
        ...getLookupName(analysis, node),
      ]),
    );
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), request]);
  }
  return groups;
}

/** `requireEnv('BINOM_API_KEY')` of another module. */
function getLookupName(
  analysis: Analysis,
  node: HttpRequest['node'] | HttpRequest['keys'][number]['node'],
): readonly string[] {
  const source = analysis.isCredential(node)?.source;
  return source?.kind === 'lookup' || source?.kind === 'env' ? [source.name] : [];
}

/** A file that also hands its key to a client of another module does not show all uses. */
function isHandedOn(analysis: Analysis, requests: readonly HttpRequest[]): boolean {
  return analysis.clients().length > 0 || requests.some(({ row }) => row.callee === '');
}
