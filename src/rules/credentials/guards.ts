/**
 * Guards: where in a file an environment variable is known to be set.
 *
 * | guard | covers |
 * |---|---|
 * | `if (!key) throw`, `return`, `continue`, `process.exit()` | what follows in the block, and functions inside of it |
 * | `if (key) { … } else { … }`, `key ? … : …`, `key && …` | the branch that runs when the key is there |
 * | `assert(key)`, `invariant(key)`, `ow(key, …)`, `schema.parse(process.env)` | what follows |
 * | a call of a function of the file that has such a guard | what follows the call |
 */
import type { TSESTree } from '@typescript-eslint/utils';
import {
  getEnclosingFunction,
  getKeyName,
  getLastName,
  getLiteralText,
  unwrap,
  walk,
  type FunctionNode,
  type Node,
} from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';
import { compileRows } from '../../analysis/patterns.ts';
import { CHECKING_METHODS, STOPPING_IMPORTS, STOPPING_LOADERS } from '../../models/env-loaders.ts';
import { Exits } from './exits.ts';
import { addNames, EVERY, getPresent, isNothing, type Names } from './facts.ts';
import { contains, getBlock, getEnclosingClass, getStatement, isAnswer } from './guard-places.ts';
import { isEnvironment } from './lookups.ts';

interface Guard {
  readonly names: Names;
  /** Covers what lies inside of `region`, from the offset `from` on. */
  readonly region: Node;
  readonly from: number;
}

const STOPPING = compileRows(STOPPING_LOADERS);

/** Functions that are taken to stop on a missing value by their name. */
export const ASSERTION =
  /^(?:assert|invariant|ok|ow|ensure|must|verify|validate|check|require|guard|expect|strictEqual|notEqual|notStrictEqual|precondition|nonNull|defined|exists)/iu;

/** Every guard of a file, ready to be asked. */
export class Guards {
  readonly #analysis: Analysis;
  readonly #exits: Exits;
  readonly #guards: Guard[] = [];
  /** What a function is sure of when it returns. */
  readonly #byFunction = new Map<FunctionNode, Set<string>>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#exits = new Exits(analysis);
    const { ast, visitorKeys } = analysis.sourceCode;
    walk(ast, visitorKeys, (node) => {
      this.#read(node);
    });
    for (const call of analysis.tracer.program.calls) this.#readCall(call);
  }

  /** Is the variable known to be set where a node stands? */
  covers(name: string, node: Node): boolean {
    return this.#guards.some((guard) => isNamed(guard, name) && isInside(guard, node));
  }

  /** Does a guard of the variable stand after a node, in its function or its class? */
  follows(name: string, node: Node): boolean {
    const around = getEnclosingClass(node) ?? getEnclosingFunction(node) ?? this.#analysis.sourceCode.ast;
    return this.#guards.some(
      (guard) =>
        isNamed(guard, name) && guard.from > node.range[1] && contains(around, guard.region) && isLasting(guard),
    );
  }

  /** Does anything in the file stop when the variable is missing? */
  isGuarded(name: string): boolean {
    return this.#guards.some((guard) => isNamed(guard, name) && isLasting(guard));
  }

  /** Is the variable surely set once a function has returned? */
  isSureAfter(name: string, fn: FunctionNode): boolean {
    return this.#byFunction.get(fn)?.has(name) ?? false;
  }

  #add(names: Names, region: Node | undefined, from: number): void {
    if (names.size > 0 && region) this.#guards.push({ names, region, from });
  }

  #read(node: Node): void {
    const present = (condition: Node, outcome: boolean): Set<string> => getPresent(this.#analysis, condition, outcome);
    switch (node.type) {
      case 'IfStatement':
        this.#readIf(node);
        break;
      case 'ConditionalExpression':
        this.#add(present(node.test, true), node.consequent, node.consequent.range[0]);
        this.#add(present(node.test, false), node.alternate, node.alternate.range[0]);
        break;
      case 'LogicalExpression':
        if (node.operator !== '??')
          this.#add(present(node.left, node.operator === '&&'), node.right, node.right.range[0]);
        break;
      case 'ImportDeclaration':
        if (STOPPING_IMPORTS.has(node.source.value)) this.#addAfter(new Set([EVERY]), node);
        break;
      case 'AssignmentExpression':
        this.#readWrite(node);
        break;
      default:
    }
  }

  /** `process.env.KEY = 'x'`, as tests do. */
  #readWrite({ left, right, parent }: TSESTree.AssignmentExpression): void {
    const name = left.type === 'MemberExpression' ? getKeyName(left) : undefined;
    if (left.type !== 'MemberExpression' || name === undefined || parent.type !== 'ExpressionStatement') return;
    const isSet = unwrap(right).type !== 'LogicalExpression' && !isNothing(unwrap(right));
    if (isSet && isEnvironment(this.#analysis, left.object)) this.#addAfter(new Set([name]), parent);
  }

  #readIf(node: TSESTree.IfStatement): void {
    const whenTrue = getPresent(this.#analysis, node.test, true);
    const whenFalse = getPresent(this.#analysis, node.test, false);
    this.#add(whenTrue, node.consequent, node.consequent.range[0]);
    if (node.alternate) this.#add(whenFalse, node.alternate, node.alternate.range[0]);
    if (this.#exits.always(node.consequent)) this.#addAfter(whenFalse, node);
    if (node.alternate && this.#exits.always(node.alternate)) this.#addAfter(whenTrue, node);
  }

  /** What is sure after a statement is so in the rest of its block, after a loop or callback that ran it, and for its function's callers. */
  #addAfter(names: Names, statement: Node): void {
    if (names.size === 0) return;
    const block = getBlock(statement);
    this.#add(names, block, statement.range[1]);
    const outer = block?.parent;
    if (outer && /^For|^While/u.test(outer.type)) this.#addAfter(names, outer);
    const fn = getEnclosingFunction(statement);
    if (!fn) return;
    const known = this.#byFunction.get(fn) ?? new Set<string>();
    for (const name of names) known.add(name);
    this.#byFunction.set(fn, known);
    // `NAMES.forEach((name) => { if (!process.env[name]) throw … })`; a handler that returns is over for its own request only.
    if (fn.parent.type === 'CallExpression' && fn.parent.callee !== fn && !isAnswer(statement, fn.parent))
      this.#addAfter(names, getStatement(fn.parent));
  }

  #readCall(call: TSESTree.CallExpression | TSESTree.NewExpression): void {
    const name = getLastName(call.callee) ?? '';
    if (this.#analysis.findRow(call.callee, STOPPING)) this.#addAfter(new Set([EVERY]), getStatement(call));
    // Vitest's `vi.stubEnv('KEY', 'x')`.
    const stubbed = name === 'stubEnv' ? getLiteralText(call.arguments[0]) : undefined;
    if (stubbed !== undefined) this.#addAfter(new Set([stubbed]), getStatement(call));
    const targets = this.#analysis.tracer.functions(call.callee);
    for (const target of targets) {
      const names = this.#byFunction.get(target);
      if (names) this.#addAfter(names, getStatement(call));
    }
    const checked = new Set<string>();
    if (ASSERTION.test(name) || CHECKING_METHODS.has(name)) {
      // A function of the file shows whether it stops.
      const isShown = targets.length > 0 && !targets.some((target) => this.#exits.throws(target));
      for (const argument of isShown ? [] : call.arguments) {
        for (const found of getPresent(this.#analysis, argument, true)) checked.add(found);
        if (CHECKING_METHODS.has(name)) addNames(this.#analysis, argument, checked);
      }
    } else if (targets.some((target) => this.#exits.throws(target))) {
      for (const argument of call.arguments) addNames(this.#analysis, argument, checked);
    }
    // Asked for last: a chain of thousands of calls has one statement.
    if (checked.size > 0 && (call.parent.type === 'ExpressionStatement' || checked.has(EVERY)))
      this.#addAfter(checked, getStatement(call));
  }
}

function isNamed(guard: Guard, name: string): boolean {
  return guard.names.has(name) || guard.names.has(EVERY);
}

function isInside(guard: Guard, node: Node): boolean {
  if (!contains(guard.region, node)) return false;
  if (node.range[0] >= guard.from) return true;
  // A function that is written above a guard of the module runs after it.
  const fn = getEnclosingFunction(node);
  return (
    fn !== undefined &&
    isLasting(guard) &&
    contains(guard.region, fn) &&
    fn !== getEnclosingFunction(guard.region) &&
    guard.region.type === 'Program'
  );
}

/** Holds for the rest of a block, not only inside of a branch. */
function isLasting(guard: Guard): boolean {
  return guard.from > guard.region.range[0];
}
