/** Which calls write to a log, and which say by their name that they record or alert. */
import { splitWords } from '../../binom/words.ts';
import { compileRows, type Analysis } from '../../analysis/index.ts';
import { getLastName, type CallNode } from '../../analysis/ast.ts';
import { LOG_FUNCTION_NAMES, LOGGER_ROWS, NAMED_LOGGER_ROWS } from '../../models/loggers.ts';
import type { SinkArguments } from '../../models/sink-row.ts';
import { createSinkTable, findSink, getLeavingArguments } from '../exposure/sinks.ts';

const LOGS = createSinkTable(LOGGER_ROWS, NAMED_LOGGER_ROWS, LOG_FUNCTION_NAMES, { into: 'the log' });
const RECORDING_WORDS: ReadonlySet<string> = new Set(
  'log audit record track trace report metric metrics observe emit capture notify alert warn page'.split(' '),
);

/** Finds the log calls of one file, the user's own loggers included. */
export class Logs {
  readonly #analysis: Analysis;
  readonly #own: ReturnType<typeof compileRows<{ callee: string; into: string }>>;

  readonly #sinks = new Map<CallNode, SinkArguments | undefined>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#own = compileRows(analysis.settings.loggers.map((callee) => ({ callee, into: 'the log' })));
  }

  /** Where a call writes to, when it is a log call. */
  getSink(call: CallNode): SinkArguments | undefined {
    if (!this.#sinks.has(call)) this.#sinks.set(call, this.#findSink(call));
    return this.#sinks.get(call);
  }

  #findSink(call: CallNode): SinkArguments | undefined {
    const sink = findSink(this.#analysis, call, LOGS, this.#own);
    // Messages of failed assertions are no log of what happens.
    return sink?.into === 'the error message' ? undefined : sink;
  }

  /** The expressions that a log call writes; empty for any other call. */
  getWritten(call: CallNode): ReturnType<typeof getLeavingArguments> {
    const sink = this.getSink(call);
    return sink === undefined ? [] : getLeavingArguments(call, sink);
  }

  /** A log call, or one whose name says that it records or alerts (`auditRequest`, `metrics.observe`, `Sentry.captureException`). */
  isRecording(call: CallNode): boolean {
    if (this.getSink(call) !== undefined) return true;
    const { callee } = call;
    const receiver = callee.type === 'MemberExpression' ? (getLastName(callee.object) ?? '') : '';
    return [...splitWords(getLastName(callee) ?? ''), ...splitWords(receiver)].some((word) =>
      RECORDING_WORDS.has(word),
    );
  }
}
