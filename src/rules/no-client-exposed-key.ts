import type { TSESTree } from '@typescript-eslint/utils';
import { compileRows, type Analysis } from '../analysis/index.ts';
import { getKeyName, getLiteralText, isFunction, unwrap, type CallNode, type Node } from '../analysis/ast.ts';
import { createRule } from '../create-rule.ts';
import { NAMED_RESPONSE_ROWS, PAGE_TARGETS, RESPONSE_ROWS, RESPONSE_TARGETS } from '../models/responses.ts';
import { getCallEntries, getExportEntries, type BundleEntry } from './exposure/bundles.ts';
import { getReturning, getSent, hasDirective } from './exposure/handlers.ts';
import { isIssued } from './exposure/issued.ts';
import { isExposingAttribute } from './exposure/markup.ts';
import { getSocketSink } from './exposure/sockets.ts';
import { findLeak, getNoun, Reported, type Leak } from './exposure/leaks.ts';
import { findPlaces } from './exposure/places.ts';
import { getClientUse, getPublicCredential, getPublicLookup } from './exposure/public-env.ts';
import {
  createSinkTable,
  findSink,
  getMethods,
  findTarget,
  getLeavingArguments,
  getReceiverName,
} from './exposure/sinks.ts';

const RESPONSES = createSinkTable(RESPONSE_ROWS, NAMED_RESPONSE_ROWS);
const PAGE = compileRows(PAGE_TARGETS);
const PAGE_NAMES = getMethods(PAGE_TARGETS);
const WRAPPER_WORDS: ReadonlySet<string> = new Set([
  'respond',
  'reply',
  'answer',
  'send',
  'json',
  'ok',
  'success',
  'fail',
]);

export default createRule({
  name: 'no-client-exposed-key',
  topic: 'key',
  meta: {
    type: 'problem',
    docs: { description: 'keep Binom API keys on the server', recommended: true },
    messages: {
      prefix:
        '`{{name}}` has a prefix that puts it into the bundle of the browser. Every visitor can read the {{noun}} there. Rename it, and let a route of your server use it.',
      module:
        'The {{noun}} {{name}} is used in a module of the browser. Every visitor can read it there. Let a route of your server use it.',
      bundle:
        '{{tool}} writes the {{noun}} {{name}} into the bundle of the browser. Every visitor can read it there. Take it out, and let a route of your server use it.',
      allVariables:
        'An empty prefix lets {{tool}} write every environment variable that the code names into the bundle. Every visitor can read them there. Give the public ones a prefix of their own.',
      sent: 'The {{noun}} {{name}} reaches the browser in {{into}}. Every visitor can read it there. Send only the fields that the page needs.',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context, analysis) {
    const reported = new Reported();
    const isClient =
      hasDirective(analysis.sourceCode.ast.body, 'use client') || /\.client\.[cm]?[jt]sx?$/u.test(context.filename);
    const noun = getNoun(analysis);
    const used = new Set<string>();
    const finder = { analysis, getLeak: (node: Node) => getSentLeak(analysis, node), wrapperWords: WRAPPER_WORDS };
    const reportSent = (node: Node, { name, trail }: Leak, into: string): void => {
      if (reported.add(node, trail)) context.report({ node, messageId: 'sent', data: { noun, name, into } });
    };
    const checkSent = (argument: Node, into: string): void => {
      if (!isFunction(argument))
        for (const { node, leak } of findPlaces(finder, argument)) reportSent(node, leak, into);
    };
    const checkEntry = ({ node, value, name, tool }: BundleEntry): void => {
      if (name === '' && !value) {
        if (reported.add(node)) context.report({ node, messageId: 'allVariables', data: { tool } });
        return;
      }
      const found = getEntryName(analysis, name, value);
      if (found !== undefined && reported.add(node))
        context.report({ node, messageId: 'bundle', data: { noun, name: found, tool } });
    };
    const checkLookup = (node: Node): void => {
      const name = getPublicLookup(analysis, node);
      if (name !== undefined) {
        if (reported.add(node)) context.report({ node, messageId: 'prefix', data: { noun, name } });
        return;
      }
      const use = isClient ? getClientUse(analysis, node) : undefined;
      if (use === undefined || used.has(use) || !reported.add(node)) return;
      used.add(use);
      context.report({ node, messageId: 'module', data: { noun, name: use } });
    };
    const checkCall = (call: CallNode): void => {
      for (const entry of getCallEntries(analysis, call)) checkEntry(entry);
      const sink = findSink(analysis, call, RESPONSES) ?? getSocketSink(analysis, call);
      if (!sink || /^set-cookie$/iu.test(getLiteralText(call.arguments[0]) ?? '')) return;
      for (const argument of getLeavingArguments(call, sink)) checkSent(argument, sink.into);
    };
    return {
      MemberExpression: checkLookup,
      Property: checkLookup,
      ImportSpecifier: checkLookup,
      Identifier(node) {
        if (isClient) checkLookup(node);
      },
      CallExpression(node) {
        checkLookup(node);
        checkCall(node);
      },
      NewExpression: checkCall,
      AssignmentExpression(node) {
        const into = getAssigned(analysis, node);
        if (into !== undefined) checkSent(node.right, into);
      },
      JSXAttribute(node) {
        if (node.value && isExposingAttribute(node)) checkSent(node.value, 'the markup of the page');
      },
      JSXExpressionContainer(node) {
        if (node.parent.type === 'JSXElement' && node.expression.type !== 'JSXEmptyExpression') {
          const leak = analysis.isCredential(node.expression) && getSentLeak(analysis, node.expression);
          if (leak) reportSent(node.expression, leak, 'the text of the page');
        }
      },
      'Program:exit'() {
        for (const entry of getExportEntries(analysis, context.filename)) checkEntry(entry);
        for (const fn of analysis.tracer.program.functions) {
          const returning = getReturning(analysis, fn, context.filename);
          for (const node of returning ? getSent(analysis, fn, returning) : []) checkSent(node, returning?.into ?? '');
        }
      },
    };
  },
});

/** The leak of an expression that is sent to a browser; a token that is handed out to the one who asked is none. */
function getSentLeak(analysis: Analysis, node: Node): Leak | undefined {
  const leak = findLeak(analysis, node);
  return leak && !isIssued(analysis, leak) ? leak : undefined;
}

/** What a bundler's entry is called, if a credential is in it. */
function getEntryName(analysis: Analysis, name: string | undefined, value: Node | undefined): string | undefined {
  const last = name?.split('.').at(-1);
  // Names with a public prefix are reported as such, at the property.
  if (getPublicCredential(analysis, last) !== undefined) return undefined;
  if (!value) return last !== undefined && analysis.isCredentialName(last) ? last : undefined;
  const leak = findLeak(analysis, value);
  if (leak) return leak.name;
  const isNamed = last !== undefined && analysis.isCredentialName(last);
  return isNamed && analysis.leaves(value, 'deep').some(({ kind }) => kind !== 'clean' && kind !== 'literal')
    ? last
    : undefined;
}

/** Where an assignment puts its value, when browsers see that: `ctx.body = …`, `window.X = …`. */
function getAssigned(analysis: Analysis, { left, operator }: TSESTree.AssignmentExpression): string | undefined {
  const target = unwrap(left);
  if (operator !== '=' || target.type !== 'MemberExpression') return undefined;
  const receiver = getReceiverName(target.object);
  const row = RESPONSE_TARGETS.find(
    ({ receivers, property }) => receivers.includes(receiver ?? '') && property === getKeyName(target),
  );
  if (row) return row.into;
  const { object } = target;
  const isPage =
    object.type === 'Identifier' &&
    /^(?:window|globalThis|self)$/u.test(object.name) &&
    analysis.tracer.variables.isGlobal(object);
  return isPage
    ? 'a global of the page'
    : PAGE_NAMES.has(getKeyName(target) ?? '')
      ? findTarget(analysis, target, PAGE)?.into
      : undefined;
}
