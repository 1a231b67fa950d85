/**
 * The engine of value flow: walks backwards from an expression to the leaves where its value can come from.
 *
 * Flow-insensitive within a function, with two exceptions where order matters to users: a property that is written over or
 * deleted before the use, and the names a rest pattern leaves out. Calls into functions of the file are followed with a call
 * string of a few calls, so that a helper's parameter means the argument of the call the trace came through.
 *
 * Bounds: some hundred steps a question (fewer once a file has asked for much, see `budget.ts`), {@link FRAME_LIMITS} calls and {@link PATH_LIMIT} properties deep. What lies beyond is an `unknown` leaf.
 */
import type { TSESLint } from '@typescript-eslint/utils';
import { getLiteralText, isClass, isFunction, unwrap, type CallNode, type FunctionNode, type Node } from './ast.ts';
import { Budget } from './budget.ts';
import { findCallers, type Callers } from './callers.ts';
import { expandCall } from './flow-calls.ts';
import { expandIdentifier } from './flow-names.ts';
import { expandNode } from './flow-nodes.ts';
import { indexProgram, type Program } from './program.ts';
import { computeDenotations } from './names.ts';
import { advance } from './steps.ts';
import type { Frame, Knowledge, Leaf, LeafKind, Mode, Step, StepChange, Tracing } from './steps.ts';
import { isSeen, type Seen } from './seen.ts';
import { Variables } from './variables.ts';

/** Calls that a trace may be inside of at once, by mode; deeper ones are leaves. */
const FRAME_LIMITS: Readonly<Record<Mode, number>> = { identity: 3, value: 5, deep: 5 };
/** Properties that a path may hold. */
export const PATH_LIMIT = 8;
/** Questions that may be asked to answer a question. */
const DEPTH_LIMIT = 40;

/** Traces values through one file. */
export class Tracer implements Tracing {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly program: Program;
  readonly variables: Variables;
  readonly knowledge: Knowledge;
  readonly #denotations = new Map<Node, readonly string[]>();
  readonly #functions = new Map<Node, readonly FunctionNode[]>();
  readonly #constructors = new Map<Node, readonly Node[]>();
  readonly statics: Tracing['statics'] = new Map();
  readonly texts: Tracing['texts'] = new Map();
  readonly callbackUses: Tracing['callbackUses'] = new Map();
  readonly #leaves = { identity: new Map<Node, readonly Leaf[]>(), value: new Map<Node, readonly Leaf[]>() };
  readonly #frames = new Map<string, Frame>();
  readonly #naming = new Set<Node>();
  #depth = 0;
  #callers: Callers | undefined;
  readonly #budget: Budget;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>, knowledge: Knowledge) {
    this.sourceCode = sourceCode;
    this.knowledge = knowledge;
    this.program = indexProgram(sourceCode);
    this.variables = new Variables(sourceCode);
    this.#budget = new Budget(this.program.size);
  }

  /**
   * Walks backwards from a step and hands each leaf to `visit`, in source order as far as the bounds allow.
   * @param isEnd steps at which the trace ends though it could go on; they are `unknown` leaves
   * @returns the leaf at which `visit` said true, or undefined
   */
  walk(start: Step, visit: (leaf: Leaf) => boolean, isEnd?: (step: Step) => boolean): Leaf | undefined {
    const stack: Step[] = [start];
    const seen: Seen = new Map();
    const budget = this.#budget;
    const limit = budget.getLimit(start.mode);
    let steps = 0;
    for (let step = stack.pop(); step; step = stack.pop()) {
      if (isSeen(seen, step)) continue;
      steps += 1;
      budget.spend(1);
      if (steps > limit) {
        const leaf: Leaf = { kind: 'unknown', step };
        return visit(leaf) ? leaf : undefined;
      }
      if (isEnd?.(step)) {
        const leaf: Leaf = { kind: 'unknown', step };
        if (visit(leaf)) return leaf;
        continue;
      }
      const { steps: next, leaves } = this.#expand(step, limit - steps);
      budget.spend(next.length);
      for (const leaf of leaves) if (visit(leaf)) return leaf;
      for (let i = next.length - 1; i >= 0; i -= 1) {
        const candidate = next[i];
        if (candidate) stack.push(candidate);
      }
    }
    return undefined;
  }

  /** Every leaf of an expression, in a mode. */
  leaves(node: Node, mode: Mode, change?: StepChange): readonly Leaf[] {
    const known = change || mode === 'deep' ? undefined : this.#leaves[mode];
    const key = this.#keyOf(node);
    const found = known?.get(key);
    if (found) return found;
    const leaves: Leaf[] = [];
    this.walk(this.start(node, mode, change), (leaf) => {
      leaves.push(leaf);
      return false;
    });
    known?.set(key, leaves);
    return leaves;
  }

  /** What is asked about one use of a variable holds for all of them, as the flow does not ask for their order. */
  #keyOf(node: Node): Node {
    return node.type === 'Identifier' ? (this.variables.get(node)?.identifiers[0] ?? node) : node;
  }

  /** The first step of a trace. */
  start(node: Node, mode: Mode, change: StepChange = {}): Step {
    return {
      path: [],
      text: false,
      except: [],
      frame: undefined,
      label: undefined,
      ...change,
      mode,
      node: unwrap(node),
      from: undefined,
    };
  }

  /** The functions of the file that a callee can be. */
  functions(callee: Node): readonly FunctionNode[] {
    return this.guard(this.#functions, callee, [], () =>
      this.leaves(callee, 'identity').flatMap(({ kind, step }) =>
        kind === 'function' && step.path.length === 0 && isFunction(step.node) ? [step.node] : [],
      ),
    );
  }

  /**
   * Answers a question about a node once. A question that leads back to itself, or {@link DEPTH_LIMIT} questions deep, has the
   * fallback as its answer: a name that is defined by itself names nothing.
   */
  guard<T>(answers: Map<Node, T>, node: Node, fallback: T, compute: () => T): T {
    const key = this.#keyOf(node);
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (this.#depth >= DEPTH_LIMIT) return fallback;
    answers.set(key, fallback);
    this.#depth += 1;
    const found = compute();
    this.#depth -= 1;
    answers.set(key, found);
    return found;
  }

  /** The classes and functions of the file that a constructor's name can be. */
  constructors(callee: Node): readonly Node[] {
    return this.guard(this.#constructors, callee, [], () =>
      this.leaves(callee, 'identity').flatMap(({ step }) =>
        step.path.length === 0 && (isClass(step.node) || isFunction(step.node)) ? [step.node] : [],
      ),
    );
  }

  /** The one text that a computed property's name must be, where the call that the trace came by tells. */
  computedName(property: Node, frame: Frame | undefined): string | undefined {
    if (this.#naming.has(property) || this.#depth >= DEPTH_LIMIT) return undefined;
    this.#naming.add(property);
    this.#depth += 1;
    let found: string | undefined;
    const differs = this.walk(this.start(property, 'identity', { frame }), ({ kind, step }) => {
      const text = kind === 'literal' && step.path.length === 0 ? getLiteralText(step.node) : undefined;
      if (text === undefined || (found !== undefined && found !== text)) return true;
      found = text;
      return false;
    });
    this.#depth -= 1;
    this.#naming.delete(property);
    return differs ? undefined : found;
  }

  /** The calls of the file that can reach a function by its name, method or alias. */
  callers(fn: FunctionNode): readonly CallNode[] {
    if (!this.#callers)
      findCallers(this, (callers) => {
        this.#callers = callers;
        this.#forget();
      });
    return this.#callers?.get(fn) ?? [];
  }

  /** What was answered before the callers were known did not know them. */
  #forget(): void {
    this.#denotations.clear();
    this.#functions.clear();
    this.#constructors.clear();
    this.statics.clear();
    this.texts.clear();
    this.callbackUses.clear();
    this.#leaves.identity.clear();
    this.#leaves.value.clear();
  }

  /** The frame of a call, or undefined when the trace is too deep in calls, or in this very one already. */
  enter(parent: Frame | undefined, call: CallNode, fn: FunctionNode, mode: Mode): Frame | undefined {
    const depth = (parent?.depth ?? 0) + 1;
    if (depth > FRAME_LIMITS[mode]) return undefined;
    for (let at = parent; at; at = at.parent) if (at.call === call && at.fn === fn) return undefined;
    const key = `${parent?.id ?? 0}:${call.range[0]}:${call.range[1]}:${fn.range[0]}`;
    const known = this.#frames.get(key);
    if (known) return known;
    const frame: Frame = { id: this.#frames.size + 1, call, fn, parent, depth };
    this.#frames.set(key, frame);
    return frame;
  }

  /** What an expression names, as denotations (see `src/models/row.ts`); empty when nothing is known. */
  denote(node: Node): readonly string[] {
    return this.guard(this.#denotations, node, [], () => computeDenotations(this, node));
  }

  /** @param room steps that the trace may still take: what lies beyond is one unknown leaf */
  #expand(step: Step, room: number): { steps: Step[]; leaves: Leaf[] } {
    const steps: Step[] = [];
    const leaves: Leaf[] = [];
    const hasRoom = (): boolean => steps.length <= room;
    const next = (node: Node, change: StepChange = {}): void => {
      const path = change.path ?? step.path;
      if (path.length > PATH_LIMIT || !hasRoom()) {
        leaves.push({ kind: 'unknown', step });
        return;
      }
      steps.push(advance(step, unwrap(node), path, change));
    };
    const leaf = (kind: LeafKind, detail?: { module: string; imported: string }): void => {
      leaves.push({ kind, step, ...detail });
    };
    const out = { next, leaf, hasRoom };
    if (step.node.type === 'Identifier' || step.node.type === 'JSXIdentifier')
      expandIdentifier(this, step, step.node, out);
    else if (step.node.type === 'CallExpression' || step.node.type === 'NewExpression')
      expandCall(this, step, step.node, out);
    else expandNode(this, step, out);
    return { steps, leaves };
  }
}
