import type { TSESTree } from '@typescript-eslint/utils';
import { compileRows, type Analysis } from '../analysis/index.ts';
import { getKeyName, getLastName, isFunction, unwrap, type CallNode, type Node } from '../analysis/ast.ts';
import { createRule } from '../create-rule.ts';
import {
  ERROR_NAME,
  ERROR_ROWS,
  LOG_FUNCTION_NAMES,
  LOG_WRAPPER_WORDS,
  LOGGER_ROWS,
  NAMED_LOGGER_ROWS,
} from '../models/loggers.ts';
import type { SinkArguments } from '../models/sink-row.ts';
import { NAMED_TELEMETRY_ROWS, TELEMETRY_ROWS } from '../models/telemetry.ts';
import { findRejectedKey } from './exposure/held-keys.ts';
import { describeHeld, findLeak, getNoun, Reported, type Leak } from './exposure/leaks.ts';
import { findPlaces } from './exposure/places.ts';
import { isRedactedByLogger } from './exposure/redaction.ts';
import { createSinkTable, findSink, getLeavingArguments } from './exposure/sinks.ts';

const LOG = { into: 'the log' };
const THROWN: SinkArguments = { into: 'an error message', except: ['cause'] };
const LOGGERS = createSinkTable(
  [...LOGGER_ROWS, ...TELEMETRY_ROWS],
  [...NAMED_LOGGER_ROWS, ...NAMED_TELEMETRY_ROWS],
  LOG_FUNCTION_NAMES,
  LOG,
);
const ERRORS = createSinkTable(ERROR_ROWS, []);

export default createRule({
  name: 'no-key-logging',
  topic: 'key',
  meta: {
    type: 'problem',
    docs: {
      description: 'keep Binom API keys out of logs, error messages, traces and metrics',
      recommended: true,
    },
    messages: {
      logged:
        'The {{noun}} {{name}} is written to {{into}}. Whoever reads that can use it. Write a harmless part instead: whether it is set, its hash, or its last 4 characters.',
      thrown:
        'The {{noun}} {{name}} becomes part of an error. Errors end in logs, reports and responses. Say what went wrong without the value.',
      held: 'A {{noun}} is written to {{into}} with {{name}}. Whoever reads that can use it. Write error.message and the status of the response instead.',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context, analysis) {
    const reported = new Reported();
    const thrown: TSESTree.ThrowStatement[] = [];
    const own = compileRows(analysis.settings.loggers.map((callee) => ({ callee, ...LOG })));
    const finder = {
      analysis,
      getLeak: (node: Node) => findLeak(analysis, node),
      wrapperWords: LOG_WRAPPER_WORDS,
    };
    const report = (node: Node, { name, trail, held }: Leak, { into }: SinkArguments): void => {
      if (!reported.add(node, trail)) return;
      context.report({ node, messageId: held ? 'held' : 'logged', data: { noun: getNoun(analysis), name, into } });
    };
    const checkError = (argument: Node): void => {
      const trail = analysis.carries(argument);
      if (!trail || !reported.add(argument, trail)) return;
      const { name } = findLeak(analysis, argument) ?? { name: trail.source.name };
      context.report({ node: argument, messageId: 'thrown', data: { noun: getNoun(analysis), name } });
    };
    const checkSink = (call: CallNode, sink: SinkArguments): void => {
      for (const argument of getLeavingArguments(call, sink)) {
        if (isFunction(argument)) continue;
        for (const { node, leak } of findPlaces(finder, argument)) {
          if (!isRedactedByLogger(analysis, call, argument)) report(node, leak, sink);
        }
      }
    };
    const checkHandlers = (call: CallNode): void => {
      const callee = unwrap(call.callee);
      if (callee.type !== 'MemberExpression') return;
      for (const { handler, isRejection } of getHandlers(call, getKeyName(callee))) {
        const row = findHandlerSink(analysis, handler);
        if (!row) continue;
        const held = isRejection ? findRejectedKey(analysis, callee.object) : undefined;
        const leak = held ? { name: describeHeld(held), trail: undefined, held } : findLeak(analysis, callee.object);
        if (leak && (held || !isRejection)) report(handler, leak, row);
      }
    };
    return {
      ThrowStatement(node) {
        thrown.push(node);
      },
      'Program:exit'() {
        const { calls } = analysis.tracer.program;
        for (const call of calls) {
          if (isErrorMaker(analysis, call))
            for (const argument of getLeavingArguments(call, THROWN)) checkError(argument);
        }
        for (const { argument } of thrown) if (!isErrorLike(argument)) checkError(argument);
        for (const call of calls) {
          const sink = findSink(analysis, call, LOGGERS, own);
          if (sink) checkSink(call, sink);
          checkHandlers(call);
        }
      },
    };
  },
});

/** `new SomeError(…)`, `Error(…)`, `createError(…)`, `Promise.reject(text)`. */
function isErrorMaker(analysis: Analysis, call: CallNode): boolean {
  const name = getLastName(call.callee) ?? '';
  if (ERROR_NAME.test(name) && (call.type === 'NewExpression' || /^[A-Z]/u.test(name))) return true;
  if (analysis.denote(call.callee).includes('Promise.reject')) return !isErrorLike(call.arguments[0]);
  return findSink(analysis, call, ERRORS) !== undefined;
}

/** An error that was made elsewhere was judged where it was made. */
function isErrorLike(node: Node | null | undefined): boolean {
  if (!node) return true;
  const inner = unwrap(node);
  if (inner.type === 'NewExpression' || inner.type === 'CallExpression')
    return ERROR_NAME.test(getLastName(inner.callee) ?? '');
  return false;
}

/** Functions that are handed what a promise or a list holds: `.catch(f)`, `.then(f, g)`, `.forEach(f)`. */
function getHandlers(call: CallNode, method: string | undefined): { handler: Node; isRejection: boolean }[] {
  const [first, second] = call.arguments;
  const handlers =
    method === 'catch' ? [undefined, first] : method === 'then' ? [first, second] : method === 'forEach' ? [first] : [];
  return handlers.flatMap((handler, i) => (handler && !isFunction(handler) ? [{ handler, isRejection: i === 1 }] : []));
}

/** The sink that a handler is, when it is a log function itself: `console.error`, `logger.error.bind(logger)`. */
function findHandlerSink(analysis: Analysis, handler: Node): SinkArguments | undefined {
  const inner = unwrap(handler);
  if (inner.type !== 'MemberExpression' && inner.type !== 'Identifier') return undefined;
  return analysis.findRow(inner, LOGGERS.rows);
}
