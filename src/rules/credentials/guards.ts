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
import { getEnclosingFunction, getLastName, unwrap, walk, type FunctionNode, type Node } from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';
import { compileRows } from '../../analysis/patterns.ts';
import { CHECKING_METHODS, ENDING_ROWS } from '../../models/env-loaders.ts';
import { addNames, EVERY, getPresent, type Names } from './facts.ts';
import { contains, getBlock, getEnclosingClass, getStatement, isAnswer } from './guard-places.ts';

interface Guard {
  readonly names: Names;
  /** Covers what lies inside of `region`, from the offset `from` on. */
  readonly region: Node;
  readonly from: number;
}

/** Functions that are taken to stop on a missing value by their name. */
export const ASSERTION =
  /^(?:assert|invariant|ok|ow|ensure|must|verify|validate|check|require|guard|expect|strictEqual|notEqual|notStrictEqual|precondition|nonNull|defined|exists)/iu;
/** Functions that don't return. */
const NEVER = /^(?:exit|fail|die|abort|bail|panic|quit|kill|notFound|redirect|unreachable|raise|throwError|fatal)$/iu;

const ENDING = compileRows(ENDING_ROWS);

/** Every guard of a file, ready to be asked. */
export class Guards {
  readonly #analysis: Analysis;
  readonly #guards: Guard[] = [];
  /** What a function is sure of when it returns. */
  readonly #byFunction = new Map<FunctionNode, Set<string>>();
  readonly #throwing = new Map<FunctionNode, boolean>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
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
      default:
    }
  }

  #readIf(node: TSESTree.IfStatement): void {
    const whenTrue = getPresent(this.#analysis, node.test, true);
    const whenFalse = getPresent(this.#analysis, node.test, false);
    this.#add(whenTrue, node.consequent, node.consequent.range[0]);
    if (node.alternate) this.#add(whenFalse, node.alternate, node.alternate.range[0]);
    if (this.#exits(node.consequent)) this.#addAfter(whenFalse, node);
    if (node.alternate && this.#exits(node.alternate)) this.#addAfter(whenTrue, node);
  }

  /** What is sure after a statement is so in the rest of its block, after a loop or callback that ran it, and for its function's callers. */
  #addAfter(names: Names, statement: Node): void {
    const block = getBlock(statement);
    this.#add(names, block, statement.range[1]);
    const outer = block?.parent;
    if (outer && /^For|^While/u.test(outer.type)) this.#addAfter(names, outer);
    const fn = getEnclosingFunction(statement);
    if (!fn || names.size === 0) return;
    const known = this.#byFunction.get(fn) ?? new Set<string>();
    for (const name of names) known.add(name);
    this.#byFunction.set(fn, known);
    // `NAMES.forEach((name) => { if (!process.env[name]) throw … })`; a handler that returns is over for its own request only.
    if (fn.parent.type === 'CallExpression' && fn.parent.callee !== fn && !isAnswer(statement, fn.parent))
      this.#addAfter(names, getStatement(fn.parent));
  }

  #readCall(call: TSESTree.CallExpression | TSESTree.NewExpression): void {
    const name = getLastName(call.callee) ?? '';
    const targets = this.#analysis.tracer.functions(call.callee);
    const statement = getStatement(call);
    for (const target of targets) {
      const names = this.#byFunction.get(target);
      if (names) this.#addAfter(names, statement);
    }
    const checked = new Set<string>();
    if (ASSERTION.test(name) || CHECKING_METHODS.has(name)) {
      // A function of the file shows whether it stops.
      const isShown = targets.length > 0 && !targets.some((target) => this.#throws(target));
      for (const argument of isShown ? [] : call.arguments) {
        for (const found of getPresent(this.#analysis, argument, true)) checked.add(found);
        if (CHECKING_METHODS.has(name)) addNames(this.#analysis, argument, checked);
      }
    } else if (targets.some((target) => this.#throws(target))) {
      for (const argument of call.arguments) addNames(this.#analysis, argument, checked);
    }
    if (call.parent.type === 'ExpressionStatement' || checked.has(EVERY)) this.#addAfter(checked, statement);
  }

  /** Does a function of the file throw, or stop the program, under a condition? */
  #throws(fn: FunctionNode): boolean {
    const known = this.#throwing.get(fn);
    if (known !== undefined) return known;
    let isThrowing = false;
    walk(fn.body, this.#analysis.sourceCode.visitorKeys, (node) => {
      if (node.type === 'ThrowStatement' || (node.type === 'CallExpression' && isExit(node))) isThrowing = true;
    });
    this.#throwing.set(fn, isThrowing);
    return isThrowing;
  }

  /** Does control never come out of the end of a statement? */
  #exits(statement: Node): boolean {
    switch (statement.type) {
      case 'BlockStatement':
        return statement.body.some((inner) => this.#exits(inner));
      case 'ThrowStatement':
      case 'ReturnStatement':
      case 'ContinueStatement':
      case 'BreakStatement':
        return true;
      case 'IfStatement':
        return this.#exits(statement.consequent) && statement.alternate !== null && this.#exits(statement.alternate);
      case 'ExpressionStatement': {
        const expression = unwrap(statement.expression);
        const call = expression.type === 'AwaitExpression' ? unwrap(expression.argument) : expression;
        if (call.type !== 'CallExpression') return false;
        return isExit(call) || this.isNever(call) || this.#analysis.findRow(call.callee, ENDING) !== undefined;
      }
      default:
        return false;
    }
  }

  /** A call of a function of the file that always throws or ends the program. */
  isNever(call: TSESTree.CallExpression): boolean {
    return this.#analysis.tracer
      .functions(call.callee)
      .some((fn) => fn.body.type === 'BlockStatement' && this.#endsInThrow(fn.body));
  }

  #endsInThrow(body: TSESTree.BlockStatement): boolean {
    const last = body.body.at(-1);
    if (last?.type === 'ThrowStatement') return true;
    return last?.type === 'ExpressionStatement' && last.expression.type === 'CallExpression' && isExit(last.expression);
  }
}

function isNamed(guard: Guard, name: string): boolean {
  return guard.names.has(name) || guard.names.has(EVERY);
}

function isExit(call: TSESTree.CallExpression): boolean {
  return NEVER.test(getLastName(call.callee) ?? '');
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
