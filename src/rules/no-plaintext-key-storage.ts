import { compileRows, type Analysis } from '../analysis/index.ts';
import { getKeyName, getLastName, getLiteralText, isFunction, type CallNode, type Node } from '../analysis/ast.ts';
import { createRule } from '../create-rule.ts';
import { splitWords } from '../binom/names.ts';
import type { SinkArguments } from '../models/sink-row.ts';
import {
  NAMED_STORAGE_ROWS,
  STORAGE_FUNCTION_NAMES,
  STORAGE_ROWS,
  STORAGE_TARGETS,
  STORAGE_WRAPPER_WORDS,
} from '../models/storage.ts';
import { getDatabaseSink } from './exposure/databases.ts';
import { isEncryptedStore, isSecretFile } from './exposure/files.ts';
import { findLeak, getNoun, Reported, type Leak } from './exposure/leaks.ts';
import { findAssignedEntry, findEntry } from './exposure/entries.ts';
import { findPlaces } from './exposure/places.ts';
import { createSinkTable, findSink, findTarget, getLeavingArguments } from './exposure/sinks.ts';

const STORES = createSinkTable(STORAGE_ROWS, NAMED_STORAGE_ROWS, STORAGE_FUNCTION_NAMES, { into: 'a cookie', from: 1 });
const TARGETS = compileRows(STORAGE_TARGETS);
const SET_COOKIE: SinkArguments = { into: 'a cookie', from: 1 };

/** Not inferred: `[]` and `false` would be types of their own. */
const DEFAULTS: readonly [{ readonly allowFiles: readonly string[]; readonly databases: boolean }] = [
  { allowFiles: [], databases: false },
];

export default createRule({
  name: 'no-plaintext-key-storage',
  topic: 'key',
  meta: {
    type: 'problem',
    docs: { description: 'disallow storing Binom API keys unencrypted', recommended: true },
    messages: {
      stored:
        'The {{noun}} {{name}} is stored unencrypted in {{into}}. Other scripts, backups and whoever has the disk can read it. Keep it in an environment variable or a secret store, or encrypt it.',
    },
    schema: [
      {
        type: 'object',
        properties: {
          allowFiles: {
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
            description: 'Ends of paths of more files that may hold a key, besides `.env` files.',
          },
          databases: {
            type: 'boolean',
            description: 'Report keys that are written to a database unencrypted, too.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: DEFAULTS,
  },
  create(context, analysis, [{ allowFiles, databases }]) {
    const reported = new Reported();
    const finder = {
      analysis,
      getLeak: (node: Node) => findLeak(analysis, node),
      wrapperWords: STORAGE_WRAPPER_WORDS,
    };
    const report = (node: Node, { name, trail }: Leak, into: string): void => {
      if (!reported.add(node, trail)) return;
      context.report({ node, messageId: 'stored', data: { noun: getNoun(analysis), name, into } });
    };
    const checkCall = (call: CallNode): void => {
      for (const { node, leak } of getMerged(analysis, call).flatMap((value) => findPlaces(finder, value)))
        report(node, leak, 'web storage');
      for (const value of getCookieHeaders(call))
        for (const { node, leak } of findPlaces(finder, value))
          if (!isSession(analysis, SET_COOKIE, leak)) report(node, leak, SET_COOKIE.into);
      const stored = isSetCookie(call) ? SET_COOKIE : findSink(analysis, call, STORES);
      const sink = stored ?? (databases ? getDatabaseSink(analysis, call) : undefined);
      if (!sink || isSecretFile(analysis, call, allowFiles) || isEncryptedStore(analysis, call)) return;
      for (const argument of getLeavingArguments(call, sink)) {
        if (isFunction(argument)) continue;
        const places = findPlaces(finder, argument);
        for (const { node, leak } of places.length > 0 ? places : findEntry(analysis, call, argument, sink)) {
          if (!isSession(analysis, sink, leak)) report(node, leak, sink.into);
        }
      }
    };
    return {
      AssignmentExpression(node) {
        if (!mayStore(analysis, node.left)) return;
        const row =
          node.operator === '=' || node.operator === '+=' ? findTarget(analysis, node.left, TARGETS) : undefined;
        if (!row) return;
        const places = findPlaces(finder, node.right);
        for (const place of places.length > 0 ? places : findAssignedEntry(analysis, node.left, node.right))
          report(place.node, place.leak, row.into);
      },
      CallExpression: checkCall,
      NewExpression: checkCall,
    };
  },
});

/** A quick look before a trace: cookies by their name, web storage by a mention in the file. */
function mayStore(analysis: Analysis, target: Node): boolean {
  if (target.type !== 'MemberExpression') return false;
  return getKeyName(target) === 'cookie' || WEB_STORAGES.some((name) => analysis.tracer.program.names.has(name));
}

const WEB_STORAGES = ['localStorage', 'sessionStorage', '$localStorage', '$sessionStorage'];

/** `Object.assign(localStorage, { apiKey })`. */
function getMerged(analysis: Analysis, { callee, arguments: [target, ...values] }: CallNode): Node[] {
  const isMerge = target && getLastName(callee) === 'assign' && analysis.denote(callee).includes('Object.assign');
  return isMerge && analysis.denote(target).some((name) => STORAGE.test(name)) ? values : [];
}

const STORAGE = /(?:^|\.)(?:local|session)Storage$/u;

/** `res.setHeader('Set-Cookie', …)`. */
function isSetCookie(call: CallNode): boolean {
  return call.arguments.length > 1 && /^set-cookie$/iu.test(getLiteralText(call.arguments[0]) ?? '');
}

/** `res.writeHead(200, { 'Set-Cookie': … })`. */
function getCookieHeaders({ callee, arguments: given }: CallNode): Node[] {
  if (!/^(?:writeHead|setHeaders|set|header|Headers|Response)$/u.test(getLastName(callee) ?? '')) return [];
  return given.flatMap((argument) => {
    if (argument.type !== 'ObjectExpression') return [];
    return argument.properties.flatMap((property) =>
      property.type === 'Property' && /^set-cookie$/iu.test(getKeyName(property) ?? '') ? [property.value] : [],
    );
  });
}

/** The words of a session's own token, which a cookie is meant for when the server sets it. */
const SESSION_WORDS: ReadonlySet<string> = new Set(['token', 'session', 'sid', 'jwt', 'refresh', 'auth', 'csrf']);

function isSession({ scope }: Analysis, { into }: SinkArguments, { name, trail }: Leak): boolean {
  if (into !== 'a cookie' || scope === 'binom' || trail?.source.kind === 'env') return false;
  const words = splitWords(trail?.source.name ?? name);
  return words.some((word) => SESSION_WORDS.has(word)) && !words.includes('password');
}
