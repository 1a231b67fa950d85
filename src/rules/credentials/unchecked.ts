/**
 * Is the value of an environment lookup used before anybody checked that it is there?
 *
 * The value is followed forward, from the lookup to the places where it matters: through assertions, conversions, constants, and the
 * names bound to it. A place counts when it hides that the value may be missing (`!`, `as string`, `?? ''`, a template) or sends it
 * (header, client, request), and no guard covers it.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { getKeyName, unwrap, type Node } from '../../analysis/ast.ts';
import { getTargets } from '../../analysis/targets.ts';
import type { Analysis, Step } from '../../analysis/index.ts';
import { isBinomCredentialName } from '../../binom/names.ts';
import { isBinomHeader } from '../../binom/requests.ts';
import { getBindingNames } from './bindings.ts';
import type { Guards } from './guards.ts';
import type { EnvLookup } from './lookups.ts';
import {
  isEmptyFallback,
  isHandedToCheck,
  isSaidMissing,
  isTold,
  mayBeMissing,
  stepCall,
  TEXT_METHODS,
} from './missing-values.ts';

/** One place where a lookup's value arrives. */
interface Use {
  readonly node: Node;
  /** The code hides that the value may be missing. */
  readonly isHidden: boolean;
  /** The places where the value is sent as a key after it came through here. */
  readonly sinks: readonly Node[];
}

const DEPTH_LIMIT = 8;

/** Everything that is asked about a file's lookups, with the file's guards and the keys that it sends. */
export class UncheckedLookups {
  readonly #analysis: Analysis;
  readonly #guards: Guards;
  readonly #sinks: ReadonlyMap<Node, readonly Node[]>;

  constructor(analysis: Analysis, guards: Guards) {
    this.#analysis = analysis;
    this.#guards = guards;
    this.#sinks = findSinks(analysis);
  }

  /** Is the value used unchecked anywhere? */
  isUnchecked(lookup: EnvLookup): boolean {
    const { name, node, value, fallback } = lookup;
    if (fallback && !isEmptyFallback(this.#analysis, fallback)) return false;
    if (this.#guards.covers(name, node)) return false;
    if (lookup.isDeclared && !isSaidMissing(this.#analysis, node)) return false;
    const uses =
      value === node ? this.#follow(name, node, 0) : this.#followName(name, value, fallback !== undefined, 0);
    return uses.some((use) => this.#isOpen(name, use, node));
  }

  /** Under "any", another vendor's variable is judged by what the code decides about it only. */
  #isBinom(name: string): boolean {
    return this.#analysis.scope === 'binom' || isBinomCredentialName(name);
  }

  /** Does nobody check the value before, or where, it is used? */
  #isOpen(name: string, use: Use, lookup: Node): boolean {
    if (this.#guards.covers(name, use.node)) return false;
    // What is put into an object or a field, or returned, may be checked by whoever takes it from there.
    const isHeld = HOLDERS.has(use.node.parent?.type ?? '') && !use.sinks.includes(unwrap(use.node));
    if (use.isHidden) return !(isHeld && this.#guards.follows(name, lookup));
    if (isHeld && this.#guards.isGuarded(name)) return false;
    return use.sinks.some((sink) => !this.#guards.covers(name, sink) && !this.#isReplaced(sink));
  }

  /** `new BinomClient(url, key ?? fail())`: a missing key doesn't get that far. */
  #isReplaced(sink: Node): boolean {
    const node = unwrap(sink);
    if (node.type !== 'LogicalExpression' || node.operator === '&&') return false;
    return !isEmptyFallback(this.#analysis, node.right);
  }

  /** Where the value of an expression arrives. */
  #follow(name: string, start: Node, depth: number, wasHidden = false): Use[] {
    let isHidden = wasHidden;
    let node = start;
    for (let { parent } = node; parent; { parent } = node) {
      const step = this.#step(node, parent);
      if (step === 'stop') return [];
      if (step === 'end') break;
      if (step === 'hide' || (step === 'print' && this.#isBinom(name))) isHidden = true;
      node = parent;
    }
    return this.#arrive(name, node, isHidden, depth);
  }

  /** What a parent does to the value. */
  #step(node: Node, parent: Node): 'pass' | 'hide' | 'print' | 'end' | 'stop' {
    switch (parent.type) {
      case 'TSNonNullExpression':
        return 'hide';
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TSSatisfiesExpression':
        return parent.type !== 'TSSatisfiesExpression' && mayBeMissing(parent.typeAnnotation) ? 'pass' : 'hide';
      case 'ChainExpression':
      case 'AwaitExpression':
      case 'JSXExpressionContainer':
        return 'pass';
      case 'TemplateLiteral':
        return 'print';
      case 'BinaryExpression':
        return parent.operator === '+' ? 'print' : 'stop';
      case 'LogicalExpression':
        return this.#stepLogical(node, parent);
      case 'ConditionalExpression':
        return parent.test === node ? 'stop' : 'pass';
      case 'UnaryExpression':
      case 'IfStatement':
      case 'WhileStatement':
      case 'SwitchStatement':
        return 'stop';
      case 'MemberExpression':
        if (parent.object !== node) return 'stop';
        return TEXT_METHODS.test(getKeyName(parent) ?? '') ? 'pass' : 'stop';
      case 'CallExpression':
      case 'NewExpression':
        return stepCall(node, parent);
      default:
        return 'end';
    }
  }

  /** `x ?? ''` and `x || undefined` hide; `x ?? fail()` and `x || other` don't; `x && …` is a test. */
  #stepLogical(node: Node, parent: TSESTree.LogicalExpression): 'pass' | 'hide' | 'stop' {
    if (parent.right === node) return 'pass';
    if (parent.operator === '&&') return 'stop';
    return isEmptyFallback(this.#analysis, parent.right) ? 'hide' : 'stop';
  }

  /** The expression is not changed any more: is it bound to a name, or sent? */
  #arrive(name: string, node: Node, isHidden: boolean, depth: number): Use[] {
    const { parent } = node;
    if (!parent || isTold(node) || isHandedToCheck(node)) return [];
    if (this.#isCheckedArgument(name, parent)) return [];
    const here: Use = { node, isHidden, sinks: this.#getSinks(name, node) };
    if (depth > DEPTH_LIMIT) return [here];
    if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
      return this.#orSelf(here, this.#followName(name, parent.id, isHidden, depth + 1));
    }
    if (parent.type === 'AssignmentExpression' && parent.left.type === 'Identifier') {
      return this.#orSelf(here, this.#followName(name, parent.left, isHidden, depth + 1));
    }
    if (parent.type === 'AssignmentPattern' && parent.left.type === 'Identifier') {
      return this.#orSelf(here, this.#followName(name, parent.left, isHidden, depth + 1));
    }
    return [here];
  }

  /** A name that nothing reads in this file is used elsewhere. */
  #orSelf(here: Use, uses: readonly Use[] | undefined): Use[] {
    return uses && uses.length > 0 ? [...uses] : [here];
  }

  /** Where the value of a variable arrives. Places that only test it are none. */
  #followName(name: string, id: Node, isHidden: boolean, depth: number): Use[] {
    const variable = this.#analysis.tracer.variables.get(id);
    if (!variable) return [];
    const reads = variable.references.filter((reference) => reference.isRead());
    return reads.flatMap(({ identifier }) => this.#follow(name, identifier, depth, isHidden));
  }

  #getSinks(variable: string, node: Node): readonly Node[] {
    const [name] = getBindingNames(node);
    const isHeader =
      name !== undefined && this.#isBinom(variable) && (isBinomHeader(name) || /^authorization$/iu.test(name));
    return this.#sinks.get(unwrap(node)) ?? (isHeader ? [node] : []);
  }

  /** A parameter of a function of the file, which checks it itself. */
  #isCheckedArgument(name: string, parent: Node): boolean {
    if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') return false;
    return getTargets(this.#analysis.tracer, parent).some((fn) => this.#guards.isSureAfter(name, fn));
  }
}

/** Parents from which somebody else takes the value. */
const HOLDERS: ReadonlySet<string> = new Set([
  'Property',
  'PropertyDefinition',
  'AssignmentExpression',
  'VariableDeclarator',
  'ReturnStatement',
  'ArrowFunctionExpression',
]);

/** For each expression on the way of a key into a Binom request or client: where it arrives. */
function findSinks(analysis: Analysis): ReadonlyMap<Node, readonly Node[]> {
  const found = new Map<Node, Node[]>();
  const requests = analysis.requests().flatMap(({ isBinom, keys }) => (isBinom ? keys.map(({ node }) => node) : []));
  const clients = analysis.clients().flatMap(({ keys }) => keys);
  for (const sink of [...requests, ...clients]) {
    for (const leaf of analysis.leaves(sink, 'value')) {
      for (let step: Step | undefined = leaf.step; step; step = step.from) {
        const list = found.get(step.node);
        if (!list) found.set(step.node, [sink]);
        else if (!list.includes(sink)) list.push(sink);
      }
    }
  }
  return found;
}
