/** Values that a program sends to browsers: responses, pages, sockets, and what frameworks hand on. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { compileRows, type Analysis, type Trail } from '../../analysis/index.ts';
import {
  getKeyName,
  getLastName,
  getLiteralText,
  isFunction,
  unwrap,
  type CallNode,
  type Node,
} from '../../analysis/ast.ts';
import { NAMED_RESPONSE_ROWS, PAGE_TARGETS, RESPONSE_ROWS, RESPONSE_TARGETS } from '../../models/responses.ts';
import { getReturning, getSent } from './handlers.ts';
import { findAssignedEntry } from './entries.ts';
import { isIssued } from './issued.ts';
import { findLeak, type Leak } from './leaks.ts';
import { isExposingAttribute, isKeyUrl } from './markup.ts';
import { findPlaces } from './places.ts';
import { getReceiverName } from './receivers.ts';
import { createSinkTable, findSink, findTarget, getLeavingArguments, getMethods } from './sinks.ts';
import { getSocketSink } from './sockets.ts';

const RESPONSES = createSinkTable(RESPONSE_ROWS, NAMED_RESPONSE_ROWS);
const PAGE = compileRows(PAGE_TARGETS);
const getPageNames = getMethods(PAGE_TARGETS);
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

/** A credential on its way to a browser: where, what it is called, and in what it gets there. */
export interface SentValue {
  readonly node: Node;
  readonly name: string;
  readonly into: string;
  readonly trail: Trail | undefined;
}

/** Listeners that hand every credential which is sent to a browser to `report`. */
export function listenToSent(
  analysis: Analysis,
  filename: string,
  report: (value: SentValue) => void,
): Required<Pick<TSESLint.RuleListener, 'CallExpression' | 'NewExpression' | 'AssignmentExpression'>> &
  TSESLint.RuleListener {
  const finder = { analysis, getLeak: (node: Node) => getSentLeak(analysis, node), wrapperWords: WRAPPER_WORDS };
  const check = (argument: Node, into: string): boolean => {
    const places = isFunction(argument) ? [] : findPlaces(finder, argument);
    for (const { node, leak } of places) report({ node, name: leak.name, trail: leak.trail, into });
    return places.length > 0;
  };
  const checkCall = (call: CallNode): void => {
    const sink = findSink(analysis, call, RESPONSES) ?? getSocketSink(analysis, call);
    // A cookie is stored: that is for no-plaintext-key-storage.
    if (!sink || /^set-cookie$/iu.test(getLiteralText(call.arguments[0]) ?? '')) return;
    for (const argument of getLeavingArguments(call, sink)) check(argument, sink.into);
  };
  return {
    CallExpression: checkCall,
    NewExpression: checkCall,
    AssignmentExpression(node) {
      const into = getAssigned(analysis, node);
      if (into !== undefined && !check(node.right, into) && analysis.scope === 'binom' && /page/u.test(into))
        for (const { node: at, leak } of findAssignedEntry(analysis, node.left, node.right))
          report({ node: at, name: leak.name, trail: leak.trail, into });
    },
    JSXAttribute(node) {
      if (node.value && isExposingAttribute(node) && !isKeyUrl(analysis, node.value))
        check(node.value, 'the markup of the page');
    },
    JSXExpressionContainer({ parent, expression }) {
      if (parent.type !== 'JSXElement' || expression.type === 'JSXEmptyExpression') return;
      // Only the value itself is printed; an element inside may do with its properties what it likes.
      if (analysis.isCredential(expression) || isPrinted(expression)) check(expression, 'the text of the page');
    },
    'Program:exit'() {
      for (const fn of analysis.tracer.program.functions) {
        const returning = getReturning(analysis, fn, filename);
        for (const node of returning ? getSent(analysis, fn, returning) : []) check(node, returning?.into ?? '');
      }
    },
  };
}

/** The leak of an expression that is sent to a browser; a token that is handed out to the one who asked is none. */
function getSentLeak(analysis: Analysis, node: Node): Leak | undefined {
  const leak = findLeak(analysis, node);
  return leak && !isIssued(analysis, leak) ? leak : undefined;
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
  if (object.type === 'MemberExpression' && getKeyName(object) === 'dataset') return 'the markup of the page';
  const isPage =
    object.type === 'Identifier' &&
    (/^(?:window|globalThis|self)$/u.test(object.name)
      ? analysis.tracer.variables.isGlobal(object)
      : /^(?:root|win|w|global)$/u.test(object.name) && analysis.denote(object).includes('window'));
  return isPage
    ? 'a global of the page'
    : getPageNames().has(getKeyName(target) ?? '')
      ? findTarget(analysis, target, PAGE)?.into
      : undefined;
}

/** `<pre>{JSON.stringify(settings)}</pre>` prints all that an object holds. */
function isPrinted(expression: Node): boolean {
  const call = unwrap(expression);
  return call.type === 'CallExpression' && getLastName(call.callee) === 'stringify';
}
