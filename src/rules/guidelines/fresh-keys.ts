/** The variables of a file that hold a new key, or something of it: its id, its secret, the answer that brought it. */
import type { Analysis, Node } from '../../analysis/index.ts';
import { getKeyName, isCall, isFunction, unwrap, walk, type CallNode, type FunctionNode } from '../../analysis/ast.ts';
import type { Variable } from '../../analysis/variables.ts';

interface Binding {
  readonly variable: Variable;
  readonly source: Node;
}

/** Methods whose result is the value itself: `await response.json()`. */
const UNPACKING = /^(?:json|text|then|toString|trim|catch|finally)$/;

/** Grows from the calls that make a key along assignments, parsing, functions of the file and callbacks. */
export class FreshKeys {
  readonly #analysis: Analysis;
  readonly #isMaking: (call: CallNode) => boolean | undefined;
  readonly #isNewName: (name: string) => boolean;
  readonly #variables = new Set<Variable>();

  /**
   * @param isMaking whether a call makes a key; undefined when it is no step of a rotation
   * @param isNewName whether a name alone says so
   */
  constructor(
    analysis: Analysis,
    isMaking: (call: CallNode) => boolean | undefined,
    isNewName: (name: string) => boolean,
  ) {
    this.#analysis = analysis;
    this.#isMaking = isMaking;
    this.#isNewName = isNewName;
  }

  /** Call once, when `isMaking` can be asked. */
  grow(): void {
    if (!this.#analysis.tracer.program.calls.some((call) => this.#isMaking(call) === true)) return;
    const bindings = this.#getBindings();
    for (let isGrowing = true; isGrowing;) {
      isGrowing = false;
      for (const { variable, source } of bindings) {
        if (this.#variables.has(variable) || !this.#isSource(source, 0)) continue;
        this.#variables.add(variable);
        isGrowing = true;
      }
    }
  }

  /** Does an expression mention a new key? Names of properties that it sets do not count. */
  isIn(node: Node): boolean {
    let found = false;
    walk(node, this.#analysis.sourceCode.visitorKeys, (at) => {
      if (at.type !== 'Identifier' || isPropertyKey(at)) return;
      const variable = this.#analysis.tracer.variables.get(at);
      if (this.#isNewName(at.name) || (variable && this.#variables.has(variable))) found = true;
    });
    return found;
  }

  #getBindings(): readonly Binding[] {
    const bindings: Binding[] = [];
    for (const scope of this.#analysis.sourceCode.scopeManager?.scopes ?? []) {
      for (const variable of scope.variables) {
        for (const source of getSources(variable)) bindings.push({ variable, source });
        const parameter = variable.defs.find(({ type }) => type === 'Parameter');
        if (parameter && isFunction(parameter.node)) {
          for (const source of this.#getPassed(parameter.node, variable)) bindings.push({ variable, source });
        }
      }
    }
    return bindings;
  }

  /** What a function's parameter is given: by its callers, or, for a callback, by the promise that it stands behind. */
  #getPassed(fn: FunctionNode, variable: Variable): readonly Node[] {
    const index = fn.params.findIndex((parameter) =>
      variable.identifiers.some((id) => id.range[0] >= parameter.range[0] && id.range[1] <= parameter.range[1]),
    );
    const { parent } = fn;
    if (isCall(parent) && parent.callee.type === 'MemberExpression' && getKeyName(parent.callee) === 'then') {
      return index === 0 ? [parent.callee.object] : [];
    }
    return this.#analysis.tracer.callers(fn).flatMap((call) => call.arguments[index] ?? []);
  }

  #isSource(source: Node, depth: number): boolean {
    const node = unwrap(source);
    if (depth > 6) return false;
    if (node.type === 'AwaitExpression') return this.#isSource(node.argument, depth);
    if (node.type === 'MemberExpression') return this.#isSource(node.object, depth + 1);
    if (node.type === 'Identifier') {
      const variable = this.#analysis.tracer.variables.get(node);
      return this.#isNewName(node.name) || (variable !== undefined && this.#variables.has(variable));
    }
    return node.type === 'CallExpression' && this.#isMadeBy(node, depth);
  }

  #isMadeBy(call: CallNode, depth: number): boolean {
    const isMaking = this.#isMaking(call);
    if (isMaking !== undefined) return isMaking;
    const callee = unwrap(call.callee);
    const name = callee.type === 'MemberExpression' ? getKeyName(callee) : undefined;
    const [first] = call.arguments;
    if (name === 'parse' && first) return this.#isSource(first, depth + 1);
    const returned = [
      ...this.#analysis.tracer.functions(callee),
      ...call.arguments.flatMap((argument) => (isFunction(argument) ? [argument] : [])),
    ].flatMap((fn) => this.#analysis.tracer.program.getReturned(fn));
    if (returned.some(({ node }) => this.#isSource(node, depth + 1))) return true;
    return UNPACKING.test(name ?? '') && callee.type === 'MemberExpression' && this.#isSource(callee.object, depth + 1);
  }
}

function getSources(variable: Variable): readonly Node[] {
  const declared = variable.defs.flatMap(({ node }) =>
    node.type === 'VariableDeclarator' && node.init ? [node.init] : [],
  );
  const written = variable.references.flatMap(({ writeExpr, init }) => (writeExpr && init !== true ? [writeExpr] : []));
  return [...declared, ...written];
}

function isPropertyKey(node: Node): boolean {
  const { parent } = node;
  return parent?.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand;
}
