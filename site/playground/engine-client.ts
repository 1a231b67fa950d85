/** The page's side of the worker. */
import engineAddress from '../.engine/engine.js?url';
import type { CheckAnswer, CheckRequest, Hello, RuleFacts } from '../engine/types.ts';

/** A text that takes longer is given up: the worker is ended and a new one is started for the next question. */
const TIME_LIMIT = 20_000;

export interface EngineClient {
  /** Asks for the findings of a text; only the answer to the last question is given. */
  check(request: Omit<CheckRequest, 'id'>): void;
  close(): void;
}

export interface EngineListener {
  readonly onReady: (rules: readonly RuleFacts[]) => void;
  readonly onAnswer: (answer: CheckAnswer) => void;
}

/**
 * Starts the engine in a worker.
 *
 * A worker that is loaded by its address has the policy of its own response, which a static host does not set. One that is made of a
 * blob has that of the page: it cannot open a connection either.
 */
export function startEngine({ onReady, onAnswer }: EngineListener): EngineClient {
  let id = 0;
  let isReady = false;
  let last: CheckRequest | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let worker = start();

  function start(): Worker {
    const address = new URL(engineAddress, location.href).href;
    // A static import would be judged as a worker's address, a dynamic one is judged as a script.
    const blob = new Blob([`import(${JSON.stringify(address)}).catch((error) => reportError(error));`], {
      type: 'text/javascript',
    });
    const started = new Worker(URL.createObjectURL(blob), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Hello | CheckAnswer>) => {
      if ('rules' in data) {
        isReady = true;
        onReady(data.rules);
        ask();
      } else if (data.id === id) {
        clearTimeout(timer);
        onAnswer(data);
      }
    });
    started.addEventListener('error', () => {
      clearTimeout(timer);
      onAnswer({ id, findings: [], problem: 'The engine could not be loaded. Reload the page.', milliseconds: 0 });
    });
    return started;
  }

  /** Puts the last question, once there is somebody to hear it. */
  function ask(): void {
    if (!isReady || !last) return;
    worker.postMessage(last);
    last = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => {
      worker.terminate();
      isReady = false;
      worker = start();
      onAnswer({ id, findings: [], problem: 'That took too long and was stopped.', milliseconds: TIME_LIMIT });
    }, TIME_LIMIT);
  }

  return {
    check(request) {
      id += 1;
      last = { ...request, id };
      ask();
    },
    close() {
      clearTimeout(timer);
      worker.terminate();
    },
  };
}
