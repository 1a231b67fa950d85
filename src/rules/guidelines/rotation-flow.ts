/**
 * Follows the steps of a rotation along every path of a function, calls of functions of the same file and callbacks included, and
 * says which revocations come too early on some path. Loops are taken once; a path on which nothing is known stays silent.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../../analysis/index.ts';
import { getLastName, isCall, isFunction, unwrap, walk, type CallNode, type FunctionNode } from '../../analysis/ast.ts';
import { getDuration, getSleep, type Duration } from './durations.ts';
import { mentionsIncident, type RotationCalls } from './rotation-calls.ts';
import { PathWalker } from './path-walker.ts';
import { getPassingOutcome } from './rotation-conditions.ts';
import { getComposite, isImmediate, RotationEffects } from './rotation-effects.ts';
import { addWait, mergeStates, START, type ReportFault, type RotationState } from './rotation-state.ts';

type States = readonly RotationState[];

const MAX_DEPTH = 4;

export class RotationFlow extends PathWalker<RotationState> {
  readonly #calls: RotationCalls;
  readonly #scope: ReadonlySet<FunctionNode>;
  readonly #effects: RotationEffects;
  readonly #report: ReportFault;
  /** Variables that hold the outcome of a test. */
  readonly #results = new Set<string>();
  #stack: FunctionNode[] = [];

  /** @param scope the functions that have to do with a rotation: calls of others change nothing */
  constructor(calls: RotationCalls, scope: ReadonlySet<FunctionNode>, minGraceHours: number, report: ReportFault) {
    super();
    this.#scope = scope;
    this.#calls = calls;
    this.#effects = new RotationEffects(calls, minGraceHours, report);
    this.#report = report;
  }

  /** Follows a function that others call, or the module itself. */
  run(root: FunctionNode | TSESTree.Program, start: Partial<RotationState>): void {
    this.exits = { returned: [], broken: [], thrown: [] };
    const states: States = [{ ...START, ...start }];
    const ended = isFunction(root) ? this.#body(root, states) : this.block(root.body, states);
    for (const { refreshed, isIncident } of [...ended, ...this.exits.returned]) {
      if (!isIncident) for (const node of refreshed) this.#report(node, { messageId: 'notAdopted' });
    }
  }

  #body(fn: FunctionNode, states: States): States {
    this.#stack.push(fn);
    const ended = fn.body.type === 'BlockStatement' ? this.block(fn.body.body, states) : this.leave(fn.body, states);
    this.#stack.pop();
    return ended;
  }

  /** Follows a called function in place: what it returns goes on behind the call. */
  #inline(fn: FunctionNode, states: States): States {
    if (!this.#scope.has(fn) || this.#stack.length > MAX_DEPTH || this.#stack.includes(fn)) return states;
    const outer = this.exits;
    this.exits = { returned: [], broken: [], thrown: outer.thrown };
    const ended = [...this.#body(fn, states), ...this.exits.returned];
    this.exits = outer;
    return mergeStates(ended);
  }

  /** A refreshed key that is handed to the caller is the caller's to adopt. */
  protected override leave(argument: Node, states: States): States {
    const ended = this.expression(argument, states);
    const isHandedOut = this.#calls.isFresh(argument) || this.#holdsRefresh(argument);
    return isHandedOut && this.#stack.length <= 1 ? ended.map((state) => ({ ...state, refreshed: [] })) : ended;
  }

  #holdsRefresh(node: Node): boolean {
    let found = false;
    walk(node, this.#calls.analysis.sourceCode.visitorKeys, (at) => {
      if (isCall(at) && this.#calls.getStep(at)?.action === 'refresh') found = true;
    });
    return found;
  }

  protected override enter(test: Node, states: States, outcome: boolean): States {
    const passing = getPassingOutcome(this.#calls, this.#results, test);
    const isIncident = outcome && mentionsIncident(this.#calls.analysis, test);
    return states.map((state) => ({
      ...state,
      tested: passing === undefined ? state.tested : passing === outcome ? 'yes' : 'failed',
      isIncident: state.isIncident || isIncident,
    }));
  }

  protected override merge(states: States): States {
    return mergeStates(states);
  }

  /** Evaluates an expression or a statement without branches of its own, in source order. */
  protected override expression(node: Node, states: States): States {
    if (states.length === 0 || isFunction(node)) return states;
    switch (node.type) {
      case 'ConditionalExpression':
        return mergeStates(this.branch(node.test, node.consequent, node.alternate, states));
      case 'LogicalExpression':
        return mergeStates(this.#logical(node, states));
      case 'CallExpression':
      case 'NewExpression':
        return mergeStates(this.#call(node, states));
      case 'AssignmentExpression':
        return this.#assignment(node, this.expression(node.right, states));
      case 'VariableDeclarator':
        if (node.init && node.id.type === 'Identifier' && this.#isTestResult(node.init))
          this.#results.add(node.id.name);
        if (node.init && node.id.type === 'ObjectPattern' && this.#isTestResult(node.init))
          addNames(node.id, this.#results);
        return node.init ? this.expression(node.init, states) : states;
      default:
        return this.#children(node, states);
    }
  }

  #children(node: Node, states: States): States {
    let current = states;
    for (const name of this.#calls.analysis.sourceCode.visitorKeys[node.type] ?? []) {
      // A node's child fields are reached by the parser's own table of names, which TypeScript can't follow.
      const child = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[name];
      for (const element of Array.isArray(child) ? child : [child])
        if (element) current = this.expression(element, current);
    }
    return current;
  }

  #logical(node: TSESTree.LogicalExpression, states: States): States {
    const before = this.expression(node.left, states);
    const passing = node.operator === '??' ? undefined : getPassingOutcome(this.#calls, this.#results, node.left);
    const outcome = node.operator === '&&';
    const enter = (at: boolean): States =>
      passing === undefined ? before : before.map((state) => ({ ...state, tested: passing === at ? 'yes' : 'failed' }));
    return [...this.expression(node.right, enter(outcome)), ...enter(!outcome)];
  }

  #isTestResult(init: Node): boolean {
    const node = unwrap(init);
    if (node.type === 'AwaitExpression') return this.#isTestResult(node.argument);
    return isCall(node) && this.#calls.getStep(node)?.action === 'test';
  }

  /** `process.env.BINOM_API_KEY = newKey`, `this.apiKey = newKey`: in place. */
  #assignment(node: TSESTree.AssignmentExpression, states: States): States {
    if (node.left.type === 'Identifier') {
      if (this.#isTestResult(node.right)) this.#results.add(node.left.name);
      return states;
    }
    return this.#calls.isFresh(node.right) ? this.#effects.place(states, true) : states;
  }

  #call(node: CallNode, states: States): States {
    const { analysis } = this.#calls;
    const step = this.#calls.getStep(node);
    let current = node.callee.type === 'MemberExpression' ? this.expression(node.callee.object, states) : states;
    for (const argument of node.arguments) current = this.expression(argument, current);
    const sleep = getSleep(analysis, node);
    if (sleep !== undefined) return current.map((state) => addWait(state, sleep));
    if (getLastName(node.callee) === 'setTimeout') return this.#timeout(node, current);
    const targets = getComposite(this.#calls, node, step);
    if (targets.length > 0) return targets.flatMap((fn) => this.#inline(fn, current));
    this.exits.thrown.push(
      ...(step?.action === 'test' ? current.map((state) => ({ ...state, tested: 'failed' as const })) : current),
    );
    if (step !== undefined) return this.#effects.apply(step, current);
    const isIncident = mentionsIncident(analysis, node.callee);
    if (isIncident) return current.map((state) => ({ ...state, isIncident }));
    return this.#effects.use(node, this.#callbacks(node, current));
  }

  /** Callbacks that run in place, in order; those of schedulers and routers are functions of their own. */
  #callbacks(node: CallNode, states: States): States {
    let current = states;
    for (const argument of node.arguments) {
      if (!isFunction(argument) || !isImmediate(argument)) continue;
      const after = this.#inline(argument, current);
      // A handler of failures may not run at all.
      current = getLastName(node.callee) === 'catch' ? mergeStates([...current, ...after]) : after;
    }
    return current;
  }

  /** `setTimeout(() => revokeKey(old), ms)`, `setTimeout(revokeKey, ms, old)`, `setTimeout(resolve, ms)`. */
  #timeout(node: CallNode, states: States): States {
    const [callback, delay, ...rest] = node.arguments;
    if (!callback) return states;
    const waited: Duration = delay ? getDuration(this.#calls.analysis, delay, 1) : 0;
    const later = states.map((state) => addWait(state, waited));
    if (isFunction(callback)) {
      const isResolver =
        callback.body.type === 'CallExpression' &&
        this.#calls.getStep(callback.body) === undefined &&
        callback.body.arguments.length === 0;
      const after = this.#inline(callback, later);
      return isResolver ? after : states;
    }
    const step = this.#calls.getNamedStep(node, callback, rest);
    if (step === undefined) return later;
    this.#effects.apply(step, later);
    return states;
  }
}

function addNames(pattern: TSESTree.ObjectPattern, names: Set<string>): void {
  for (const property of pattern.properties) {
    if (property.type === 'Property' && property.value.type === 'Identifier') names.add(property.value.name);
  }
}
