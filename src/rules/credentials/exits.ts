/** Where control ends: statements that never come out of their end, and functions that throw or stop the program. */
import type { TSESTree } from '@typescript-eslint/utils';
import { getLastName, unwrap, walk, type FunctionNode, type Node } from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';
import { compileRows } from '../../analysis/patterns.ts';
import { ENDING_ROWS } from '../../models/env-loaders.ts';

/** Functions that don't return. */
const NEVER = /^(?:exit|fail|die|abort|bail|panic|quit|kill|notFound|redirect|unreachable|raise|throwError|fatal)$/iu;

const ENDING = compileRows(ENDING_ROWS);

/** What a file's statements and functions end in; each is asked once. */
export class Exits {
  readonly #analysis: Analysis;
  readonly #throwing = new Map<FunctionNode, boolean>();
  readonly #exiting = new Map<Node, boolean>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  /** Does a function of the file throw, or stop the program, under a condition? */
  throws(fn: FunctionNode): boolean {
    const known = this.#throwing.get(fn);
    if (known !== undefined) return known;
    let isThrowing = false;
    walk(fn.body, this.#analysis.sourceCode.visitorKeys, (node) => {
      if (node.type === 'ThrowStatement' || (node.type === 'CallExpression' && isExit(node))) isThrowing = true;
    });
    this.#throwing.set(fn, isThrowing);
    return isThrowing;
  }

  /** Does control never come out of the end of a statement? Asked once each: every link of a chain of `else if` asks for the rest of it. */
  always(statement: Node): boolean {
    const links: Node[] = [];
    let at = statement;
    // A chain without recursion: a generated one has thousands of links.
    while (at.type === 'IfStatement' && at.alternate && !this.#exiting.has(at) && this.always(at.consequent)) {
      links.push(at);
      at = at.alternate;
    }
    const isExiting = this.#exiting.get(at) ?? (at.type !== 'IfStatement' && this.#exitsAlone(at));
    for (const link of [at, ...links]) this.#exiting.set(link, isExiting);
    return isExiting;
  }

  #exitsAlone(statement: Node): boolean {
    switch (statement.type) {
      case 'BlockStatement':
        return statement.body.some((inner) => this.always(inner));
      case 'ThrowStatement':
      case 'ReturnStatement':
      case 'ContinueStatement':
      case 'BreakStatement':
        return true;
      case 'ExpressionStatement': {
        const expression = unwrap(statement.expression);
        const call = expression.type === 'AwaitExpression' ? unwrap(expression.argument) : expression;
        if (call.type !== 'CallExpression') return false;
        return isExit(call) || this.#isNever(call) || this.#analysis.findRow(call.callee, ENDING) !== undefined;
      }
      default:
        return false;
    }
  }

  /** A call of a function of the file that always throws or ends the program. */
  #isNever(call: TSESTree.CallExpression): boolean {
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

function isExit(call: TSESTree.CallExpression): boolean {
  return NEVER.test(getLastName(call.callee) ?? '');
}
