import type { TSESTree } from '@typescript-eslint/utils';
import { compileRows } from '../analysis/index.ts';
import { isFunction, type CallNode, type Node } from '../analysis/ast.ts';
import { createRule } from '../create-rule.ts';
import {
  LOG_FUNCTION_NAME,
  LOG_FUNCTION_NAMES,
  LOG_WRAPPER_WORDS,
  LOGGER_ROWS,
  NAMED_LOGGER_ROWS,
} from '../models/loggers.ts';
import type { SinkArguments } from '../models/sink-row.ts';
import { NAMED_TELEMETRY_ROWS, TELEMETRY_ROWS } from '../models/telemetry.ts';
import { getErrorArguments, isCaught, isErrorLike } from './exposure/errors.ts';
import { findHandedLeaks } from './exposure/handed.ts';
import { findLabelled } from './exposure/labelled.ts';
import { findLeak, getNoun, Reported, type Leak } from './exposure/leaks.ts';
import { findPlaces } from './exposure/places.ts';
import { isRedactedByLogger } from './exposure/redaction.ts';
import { createSinkTable, findSink, getLeavingArguments } from './exposure/sinks.ts';

const LOG = { into: 'the log' };
const LOGGERS = createSinkTable(
  [...LOGGER_ROWS, ...TELEMETRY_ROWS],
  [...NAMED_LOGGER_ROWS, ...NAMED_TELEMETRY_ROWS],
  LOG_FUNCTION_NAMES,
  LOG,
  LOG_FUNCTION_NAME,
);

export default createRule({
  name: 'no-key-logging',
  topic: 'key',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow Binom API keys in logs, error messages, traces and metrics',
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
    const reportThrown = (node: Node, { name, trail }: Pick<Leak, 'name' | 'trail'>): void => {
      if (reported.add(node, trail))
        context.report({ node, messageId: 'thrown', data: { noun: getNoun(analysis), name } });
    };
    const checkError = (argument: Node): void => {
      const trail = analysis.carries(argument);
      // `catch (e) { e.config.secret = '***'; throw e; }`: what is thrown on is no error of this file.
      if (trail?.source.kind === 'object' && isCaught(analysis, argument)) return;
      if (trail) reportThrown(argument, { name: findLeak(analysis, argument)?.name ?? trail.source.name, trail });
    };
    const checkSink = (call: CallNode, sink: SinkArguments): void => {
      for (const argument of getLeavingArguments(call, sink)) {
        if (isFunction(argument)) continue;
        for (const { node, leak } of findPlaces(finder, argument)) {
          if (!isRedactedByLogger(analysis, call, argument)) report(node, leak, sink);
        }
      }
      for (const { node, leak } of findLabelled(analysis, call.arguments)) report(node, leak, sink);
    };
    return {
      ThrowStatement(node) {
        thrown.push(node);
      },
      'Program:exit'() {
        const { calls } = analysis.tracer.program;
        for (const call of calls) {
          const made = getErrorArguments(analysis, call);
          for (const argument of made) checkError(argument);
          for (const { node, leak } of findLabelled(analysis, made)) reportThrown(node, leak);
        }
        for (const { argument } of thrown) if (!isErrorLike(argument)) checkError(argument);
        for (const call of calls) {
          const sink = findSink(analysis, call, LOGGERS, own);
          if (sink) checkSink(call, sink);
          for (const { node, leak, row } of findHandedLeaks(analysis, call, LOGGERS.rows)) report(node, leak, row);
        }
      },
    };
  },
});
