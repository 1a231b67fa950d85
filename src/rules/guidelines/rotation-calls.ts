/** What the calls of a key rotation do, by the requests that they send and by their names. */
import { getKeyManagement } from '../../binom/requests.ts';
import { splitWords } from '../../binom/words.ts';
import { compileRows, type Analysis, type HttpRequest, type Node } from '../../analysis/index.ts';
import { getLastName, getLiteralText, isFunction, unwrap, walk, type CallNode } from '../../analysis/ast.ts';
import * as model from '../../models/rotation-steps.ts';
import type { RotationAction } from '../../models/rotation-steps.ts';
import { FreshKeys } from './fresh-keys.ts';
import { getJobDelay, type Duration } from './durations.ts';

/** What answers in the place of Binom in a test. */
const MOCKS = compileRows(model.MOCK_ROWS);

/** One step of a rotation. `refresh` is Binom's own: the old key stops when the new one is made. */
export interface RotationStep {
  readonly action: RotationAction | 'refresh';
  readonly node: CallNode;
  /** Whose key: `leaked` needs no grace. */
  readonly target: 'new' | 'leaked' | 'old';
  /** For a revocation that is handed to a scheduler: when it runs. */
  readonly delay: Duration | undefined;
}

/** Tells the steps of one file. */
export class RotationCalls {
  readonly analysis: Analysis;
  readonly #requests: ReadonlyMap<Node, HttpRequest>;
  readonly #steps = new Map<Node, RotationStep | undefined>();
  readonly #fresh: FreshKeys;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.#requests = new Map(analysis.requests().map((request) => [request.node, request]));
    this.#fresh = new FreshKeys(analysis, (call) => this.#isMaking(call), isNewName);
    this.#fresh.grow();
    // What was asked while the new keys were not all known may be answered differently now.
    this.#steps.clear();
  }

  /** The step that a call is, by itself; undefined for any other call. */
  getStep(call: CallNode): RotationStep | undefined {
    if (!this.#steps.has(call)) this.#steps.set(call, this.#classify(call, call.callee, call.arguments));
    return this.#steps.get(call);
  }

  /** The step that `setTimeout(revokeKey, ms, oldKey)` makes of a function that it is given. */
  getNamedStep(call: CallNode, name: Node, args: readonly Node[]): RotationStep | undefined {
    return this.#classify(call, name, args);
  }

  /** Does an expression mention the new key? */
  isFresh(node: Node): boolean {
    return this.#fresh.isIn(node);
  }

  /** Is the call a request to Binom? */
  isRequest(call: Node): boolean {
    return this.#requests.get(call)?.isBinom === true;
  }

  #isMaking(call: CallNode): boolean | undefined {
    const action = this.getStep(call)?.action;
    return action === undefined ? undefined : action === 'create' || action === 'refresh';
  }

  #classify(call: CallNode, callee: Node, args: readonly Node[]): RotationStep | undefined {
    const make = (action: RotationStep['action'], delay?: Duration): RotationStep => ({
      action,
      node: call,
      target: this.#getTarget(callee, args),
      delay,
    });
    if (this.#isAnswering(call, args)) return undefined;
    const managed = this.#getManagement(call, args);
    if (managed === 'rotate') return make('refresh');
    if (managed === 'block') return make('revoke');
    // Reading out the key of another user brings a key that was not in use here.
    if (managed === 'read') return make('create');
    if (managed !== undefined) return undefined;
    if (this.isRequest(call)) return this.isFresh(call) ? make('test') : undefined;
    const names = getNames(callee);
    const job = this.#getJob(names.method, args);
    if (job !== undefined) return make('revoke', job);
    const action = this.#getAction(call, names, args);
    if (action === undefined) return undefined;
    const isScheduled = action === 'revoke' && names.method.some((word) => model.SCHEDULE_WORDS.has(word));
    return isScheduled ? make('revoke', getJobDelay(this.analysis, args)) : make(action);
  }

  /** `app.put('/identity/api_key/refresh/:id', handler)`, and what a test answers with, is no request. */
  #isAnswering(call: CallNode, args: readonly Node[]): boolean {
    if (this.analysis.findRow(call.callee, MOCKS)) return true;
    const [path] = args;
    return path !== undefined && args.some(isFunction) && /\/:\w/.test(getLiteralText(unwrap(path)) ?? '');
  }

  /** Binom's endpoints: in a request, or as a text that an own client is given. */
  #getManagement(call: CallNode, args: readonly Node[]): ReturnType<typeof getKeyManagement> {
    const request = this.#requests.get(call);
    const managed = request?.facts && getKeyManagement(request.facts);
    if (managed !== undefined) return managed;
    for (const argument of args) {
      const inner = unwrap(argument);
      if (
        inner.type !== 'TemplateLiteral' &&
        inner.type !== 'Literal' &&
        inner.type !== 'BinaryExpression' &&
        inner.type !== 'Identifier'
      )
        continue;
      for (const text of this.analysis.getTexts(inner)) {
        const part = /identity\/api_key\/(refresh|block|unblock)?/.exec(text);
        if (part !== null) return MANAGEMENT[part[1] ?? 'read'];
      }
    }
    return undefined;
  }

  /** `queue.add('revoke-key', data, { delay })`: when the job runs; undefined when the call is no such job. */
  #getJob(method: readonly string[], args: readonly Node[]): Duration | undefined {
    const isJobMethod =
      model.JOB_METHODS.has(method.join('')) ||
      method.some((word) => model.JOB_METHODS.has(word) || model.SCHEDULE_WORDS.has(word));
    if (!isJobMethod || args.some(isFunction)) return undefined;
    const isRevocation = args.some((argument) => {
      const found = splitWords(getLiteralText(unwrap(argument)) ?? '');
      return (
        found.some((word) => model.ROTATION_WORDS.get(word) === 'revoke') &&
        found.some((word) => model.KEY_WORDS.has(word))
      );
    });
    return isRevocation ? getJobDelay(this.analysis, args) : undefined;
  }

  #getAction(call: CallNode, { method, receiver }: Names, args: readonly Node[]): RotationAction | undefined {
    if (call.type === 'NewExpression' || args.some((argument) => isFunction(argument)) || isQuestion(method))
      return undefined;
    const hasFresh = args.some((argument) => this.isFresh(argument));
    const hasNoun = namesKey([...method, ...receiver]) || args.some((argument) => this.#mentions(argument, isKeyName));
    if (!hasNoun && !hasFresh) return undefined;
    const found = method.map((word) => model.ROTATION_WORDS.get(word)).find((action) => action !== undefined);
    const isFetched = method.includes('new') && method.some((word) => model.FETCH_WORDS.has(word));
    const action = found ?? (isFetched && method.some((word) => model.KEY_WORDS.has(word)) ? 'create' : undefined);
    if (action === 'revoke' && this.#isContainer(call.callee, receiver)) return undefined;
    if (action === 'test' && receiver.length === 0 && method.length === 1 && !hasFresh) return undefined;
    // A secret store creates an entry for the new key.
    return action === 'create' && hasFresh ? 'store' : action;
  }

  /** Taking a key out of a map, a cache or a form revokes nothing. */
  #isContainer(callee: Node, receiver: readonly string[]): boolean {
    if (receiver.some((word) => model.CONTAINER_WORDS.has(word))) return true;
    const inner = unwrap(callee);
    return (
      inner.type === 'MemberExpression' &&
      this.analysis.denote(inner.object).some((name) => model.CONTAINER_TYPE.test(name))
    );
  }

  #getTarget(callee: Node, args: readonly Node[]): RotationStep['target'] {
    const inner = unwrap(callee);
    const said = [...args, ...(args.length === 0 && inner.type === 'MemberExpression' ? [inner.object] : []), callee];
    if (said.some((node) => this.#mentions(node, isLeakedName))) return 'leaked';
    const subjects = said.slice(0, -1);
    if (subjects.some((node) => this.#mentions(node, isOldName))) return 'old';
    return subjects.some((node) => this.isFresh(node)) ? 'new' : 'old';
  }

  #mentions(node: Node, isWanted: (name: string) => boolean): boolean {
    let found = false;
    walk(node, this.analysis.sourceCode.visitorKeys, (at) => {
      if (at.type === 'Identifier' && isWanted(at.name)) found = true;
    });
    return found;
  }
}

/** What a path of Binom's key management does. */
const MANAGEMENT: Readonly<Record<string, ReturnType<typeof getKeyManagement>>> = {
  refresh: 'rotate',
  block: 'block',
  unblock: 'unblock',
  read: 'read',
};

interface Names {
  readonly method: readonly string[];
  readonly receiver: readonly string[];
}

function getNames(callee: Node): Names {
  const inner = unwrap(callee);
  const method = splitWords(getLastName(inner) ?? '');
  const receiver: string[] = [];
  for (let at: Node = inner; at.type === 'MemberExpression'; at = unwrap(at.object)) {
    const name = getLastName(at.object);
    if (name !== undefined) receiver.push(...splitWords(name));
  }
  return { method, receiver };
}

function isQuestion(method: readonly string[]): boolean {
  const [first = ''] = method;
  return model.QUESTION_WORDS.has(first) && !method.some((word) => model.ROTATION_WORDS.get(word) === 'test');
}

/** Do the words name what is rotated, and nothing of another kind? */
function namesKey(words: readonly string[]): boolean {
  const others = words.some((word) => /^tokens?$/.test(word)) ? model.SESSION_WORDS : model.OTHER_KEY_WORDS;
  return words.some((word) => model.KEY_WORDS.has(word)) && !words.some((word) => others.has(word));
}

const hasWord = (name: string, wanted: ReadonlySet<string>): boolean =>
  splitWords(name).some((word) => wanted.has(word));

const isKeyName = (name: string): boolean => namesKey(splitWords(name));
const isOldName = (name: string): boolean => hasWord(name, model.OLD_WORDS);
const isLeakedName = (name: string): boolean => hasWord(name, model.INCIDENT_WORDS);
/** `newKey`, `freshTokenId`, `newId`, `replacement`; `createdAt` is a time, `next` a callback, `newUserId` a user. */
export function isNewName(name: string): boolean {
  const parts = splitWords(name);
  if (!parts.some((word) => model.NEW_WORDS.has(word))) return false;
  return parts.length === 1
    ? /^(?:replacement|successor|fresh)$/.test(name)
    : namesKey(parts) || (parts.length === 2 && parts[1] === 'id');
}

/** Do the names of an expression speak of a leak? */
export function mentionsIncident(analysis: Analysis, node: Node): boolean {
  let found = false;
  walk(node, analysis.sourceCode.visitorKeys, (at) => {
    if (at.type === 'Identifier' && isLeakedName(at.name)) found = true;
    else if (at.type === 'Literal' && typeof at.value === 'string' && at.value.length < 40 && isLeakedName(at.value))
      found = true;
  });
  return found;
}
