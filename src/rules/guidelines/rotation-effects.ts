/** What a step does to the states of a rotation. */
import { splitWords } from '../../binom/words.ts';
import {
  getLastName,
  isCall,
  isFunction,
  unwrap,
  walk,
  type CallNode,
  type FunctionNode,
  type Node,
} from '../../analysis/ast.ts';
import { LOG_METHODS } from '../../models/loggers.ts';
import { DEFERRED_METHODS, IMMEDIATE_METHODS } from '../../models/rotation-steps.ts';
import type { RotationCalls, RotationStep } from './rotation-calls.ts';
import { addWait, judgeRevocation, type ReportFault, type RotationState } from './rotation-state.ts';

type States = readonly RotationState[];

export class RotationEffects {
  readonly #calls: RotationCalls;
  readonly #minGraceHours: number;
  readonly #report: ReportFault;

  constructor(calls: RotationCalls, minGraceHours: number, report: ReportFault) {
    this.#calls = calls;
    this.#minGraceHours = minGraceHours;
    this.#report = report;
  }

  apply(step: RotationStep, states: States): States {
    switch (step.action) {
      case 'create':
        this.#reportEarly(states);
        return states.map((state) => ({
          ...state,
          isCreated: true,
          tested: 'no',
          isPlaced: false,
          waited: 0,
          early: [],
        }));
      case 'refresh':
        return states.map((state) => ({
          ...state,
          isCreated: true,
          tested: 'no',
          isPlaced: false,
          waited: 0,
          refreshed: [...state.refreshed, step.node],
        }));
      case 'test':
        return states.map((state) => adopt({ ...state, tested: 'yes' }));
      case 'store':
        return this.place(
          states,
          step.node.arguments.some((argument) => this.#calls.isFresh(argument)),
        );
      case 'revoke':
        return step.target === 'old' ? this.#revoke(step, states) : states;
    }
  }

  /**
   * The new key is in place.
   * @param isSure the call or assignment is given the new key; otherwise only its name speaks for it
   */
  place(states: States, isSure: boolean): States {
    if (isSure) this.#reportEarly(states);
    return states.map((state) => {
      if (!isSure && !state.isCreated) return state;
      return adopt({
        ...state,
        isPlaced: true,
        waited: state.isPlaced ? state.waited : 0,
        early: isSure ? [] : state.early,
      });
    });
  }

  /** A call that nobody knows and that is given the new key: a test when its outcome is asked for, otherwise a way to put it in place. */
  use(node: CallNode, states: States): States {
    if (node.type === 'NewExpression' || LOG_METHODS.includes(getLastName(node.callee) ?? '')) return states;
    const isGiven = node.arguments.some((argument) => !isFunction(argument) && this.#calls.isFresh(argument));
    const isAsked = node.callee.type === 'MemberExpression' && this.#calls.isFresh(node.callee.object);
    if (isAsked || (isGiven && isOutcomeUsed(node))) {
      return states.map((state) => adopt({ ...state, tested: state.tested === 'no' ? 'yes' : state.tested }));
    }
    return isGiven && isStatement(node) ? this.place(states, false) : states;
  }

  #revoke(step: RotationStep, states: States): States {
    return states.map((state) => {
      const at = step.delay === undefined ? state : addWait(state, step.delay);
      const fault = judgeRevocation(at, this.#minGraceHours);
      if (fault !== undefined) this.#report(step.node, fault);
      const isEarly = !state.isCreated && !state.isPlaced && !state.isIncident && step.delay === undefined;
      return isEarly ? { ...state, early: [...state.early, step.node] } : state;
    });
  }

  /** Now that a new key comes into being, what was revoked before it was revoked too early. */
  #reportEarly(states: States): void {
    for (const { early, isIncident } of states) {
      if (!isIncident) for (const node of early) this.#report(node, { messageId: 'tooEarly' });
    }
  }
}

function adopt(state: RotationState): RotationState {
  return state.isPlaced && state.tested === 'yes' ? { ...state, refreshed: [] } : state;
}

/** `if (await works(newKey))`, `const ok = await works(newKey)`, `assert(works(newKey))`. */
function isOutcomeUsed(call: Node): boolean {
  let node = call;
  while (
    node.parent &&
    /^(?:AwaitExpression|UnaryExpression|LogicalExpression|BinaryExpression|MemberExpression|ChainExpression|TS\w+)$/.test(
      node.parent.type,
    )
  )
    node = node.parent;
  const { parent } = node;
  if (parent === undefined) return false;
  if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression' || parent.type === 'WhileStatement')
    return parent.test === node;
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
    return splitWords(parent.id.name).some((word) =>
      /^(?:ok|valid|works|working|result|success|successful|passed|alive|status|response|res|is|check|probe)$/.test(
        word,
      ),
    );
  }
  return isCall(parent) && /^(?:assert|ok|invariant|equal|strictEqual|expect)$/.test(getLastName(parent.callee) ?? '');
}

function isStatement(call: Node): boolean {
  let node = call;
  while (node.parent && /^(?:AwaitExpression|ChainExpression|UnaryExpression)$/.test(node.parent.type))
    node = node.parent;
  return (
    node.parent?.type === 'ExpressionStatement' ||
    node.parent?.type === 'ReturnStatement' ||
    node.parent?.type === 'ArrowFunctionExpression'
  );
}

/** The functions of the file behind a call that do more than the one step that the call's name says. */
export function getComposite(
  calls: RotationCalls,
  node: CallNode,
  step: RotationStep | undefined,
): readonly FunctionNode[] {
  const targets = calls.analysis.tracer.functions(node.callee);
  return step === undefined ? targets : targets.filter((fn) => isRotating(calls, fn));
}

function isRotating(calls: RotationCalls, fn: FunctionNode): boolean {
  const actions = new Set<string>();
  walk(fn.body, calls.analysis.sourceCode.visitorKeys, (at) => {
    const action = isCall(at) ? calls.getStep(at)?.action : undefined;
    if (action !== undefined) actions.add(action);
  });
  return actions.size > 1 && (actions.has('revoke') || actions.has('refresh'));
}

/** Does a callback run in place: given to a known method, or to a call that is awaited, returned or chained? */
export function isImmediate(fn: FunctionNode): boolean {
  const call = fn.parent;
  if (!isCall(call)) return false;
  const name = getLastName(call.callee) ?? '';
  if (IMMEDIATE_METHODS.has(name)) return true;
  if (DEFERRED_METHODS.has(name) || (call.type === 'NewExpression' && name !== 'Promise')) return false;
  const outer = call.parent;
  return (
    name === 'Promise' ||
    outer.type === 'AwaitExpression' ||
    unwrap(call).type === 'AwaitExpression' ||
    outer.type === 'MemberExpression'
  );
}
