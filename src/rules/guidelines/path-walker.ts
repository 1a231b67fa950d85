/**
 * Walks statements along every path, with a set of states: branches are taken both ways, loops once, handlers of failures from each
 * state in which something can have failed.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../../analysis/index.ts';

type Loop =
  | TSESTree.WhileStatement
  | TSESTree.DoWhileStatement
  | TSESTree.ForStatement
  | TSESTree.ForOfStatement
  | TSESTree.ForInStatement;

/** Where the states of `return`, `break` and failures wait for the end of what they leave. */
export interface Exits<State> {
  returned: State[];
  broken: State[];
  thrown: State[];
}

export abstract class PathWalker<State> {
  protected exits: Exits<State> = { returned: [], broken: [], thrown: [] };

  /** The states after an expression, or after a statement without branches of its own. */
  protected abstract expression(node: Node, states: readonly State[]): readonly State[];
  /** The states with which a condition of this outcome is left. */
  protected abstract enter(test: Node, states: readonly State[], outcome: boolean): readonly State[];
  /** The states with which a function returns an expression. */
  protected abstract leave(argument: Node, states: readonly State[]): readonly State[];
  /** The same states once each. */
  protected abstract merge(states: readonly State[]): readonly State[];

  protected block(statements: readonly Node[], states: readonly State[]): readonly State[] {
    let current = states;
    for (const statement of statements) {
      if (current.length === 0) break;
      current = this.merge(this.statement(statement, current));
    }
    return current;
  }

  protected branch(
    test: Node,
    consequent: Node,
    alternate: Node | null | undefined,
    states: readonly State[],
  ): readonly State[] {
    const before = this.expression(test, states);
    const whenTrue = this.statement(consequent, this.enter(test, before, true));
    const otherwise = this.enter(test, before, false);
    return [...whenTrue, ...(alternate ? this.statement(alternate, otherwise) : otherwise)];
  }

  protected statement(node: Node, states: readonly State[]): readonly State[] {
    switch (node.type) {
      case 'BlockStatement':
        return this.block(node.body, states);
      case 'IfStatement':
        return this.branch(node.test, node.consequent, node.alternate, states);
      case 'TryStatement':
        return this.#try(node, states);
      case 'ReturnStatement':
        this.exits.returned.push(...(node.argument ? this.leave(node.argument, states) : states));
        return [];
      case 'ThrowStatement':
        this.exits.thrown.push(...this.expression(node.argument, states));
        return [];
      case 'BreakStatement':
      case 'ContinueStatement':
        this.exits.broken.push(...states);
        return [];
      case 'SwitchStatement':
        return this.#switch(node, states);
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'ForStatement':
      case 'ForOfStatement':
      case 'ForInStatement':
        return this.#loop(node, states);
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        return states;
      default:
        return this.expression(node, states);
    }
  }

  #switch(node: TSESTree.SwitchStatement, states: readonly State[]): readonly State[] {
    const outer = this.exits.broken;
    this.exits.broken = [];
    const entry = this.expression(node.discriminant, states);
    let falling: readonly State[] = [];
    for (const { consequent } of node.cases) falling = this.block(consequent, this.merge([...falling, ...entry]));
    const hasDefault = node.cases.some(({ test }) => test === null);
    const ended = [...falling, ...this.exits.broken, ...(hasDefault ? [] : entry)];
    this.exits.broken = outer;
    return ended;
  }

  #loop(node: Loop, states: readonly State[]): readonly State[] {
    const outer = this.exits.broken;
    this.exits.broken = [];
    let current = states;
    if (node.type === 'ForStatement' && node.init) current = this.expression(node.init, current);
    if (node.type === 'ForOfStatement' || node.type === 'ForInStatement')
      current = this.expression(node.right, current);
    if (node.type === 'WhileStatement') current = this.expression(node.test, current);
    const ended = [...this.statement(node.body, current), ...this.exits.broken];
    this.exits.broken = outer;
    return this.merge(ended);
  }

  #try(node: TSESTree.TryStatement, states: readonly State[]): readonly State[] {
    const outer = this.exits.thrown;
    this.exits.thrown = [];
    const ended = this.block(node.block.body, states);
    const failed = this.merge(this.exits.thrown);
    this.exits.thrown = outer;
    const caught = node.handler ? this.block(node.handler.body.body, failed) : [];
    if (!node.finalizer) return [...ended, ...caught];
    if (!node.handler) outer.push(...this.block(node.finalizer.body, failed));
    return this.block(node.finalizer.body, this.merge([...ended, ...caught]));
  }
}
