/**
 * The vocabulary of value flow: steps backwards from a use to where the value can come from, and the leaves where they end.
 *
 * A trace starts at an expression and asks, step by step, "where does this come from?". A *step* is a node together with the
 * properties that are still to be read from it (`cfg.url` is the node `cfg` with the path `url`).
 */
import type { TSESTree } from '@typescript-eslint/utils';
import type { CallNode, ClassNode, FunctionNode, Node } from './ast.ts';
import type { Program } from './program.ts';
import type { Variables } from './variables.ts';

/**
 * | mode | follows |
 * |---|---|
 * | `identity` | only what keeps the very value: names, aliases, properties, returns. Answers "what does this name?" |
 * | `value` | also what makes a text or copy of it. Answers "where does this come from?" |
 * | `deep` | also everything that the value holds. Answers "does it carry a credential?" |
 */
export type Mode = 'identity' | 'value' | 'deep';

/** Properties that a path may hold. */
export const PATH_LIMIT = 8;

/** A call that the trace went into: parameters of `fn` are then the arguments of this call only, not of all callers. */
export interface Frame {
  /** The same for the same calls, so that steps can be told apart quickly. */
  readonly id: number;
  readonly call: CallNode;
  readonly fn: FunctionNode;
  readonly parent: Frame | undefined;
  readonly depth: number;
}

export interface Step {
  readonly node: Node;
  readonly path: readonly string[];
  readonly mode: Mode;
  /** The value is on its way into a text, where plain objects print as `[object Object]`. */
  readonly text: boolean;
  /** Properties that were left out on the way (`const { apiKey, ...rest } = cfg`) or written over later. */
  readonly except: readonly string[];
  readonly frame: Frame | undefined;
  readonly from: Step | undefined;
  /** The name under which the value was put where the step came from: a property, header or parameter. */
  readonly label: string | undefined;
}

/** Where a trace can end. */
export type LeafKind =
  | 'literal'
  | 'template'
  | 'object'
  | 'array'
  | 'function'
  | 'class'
  | 'global'
  | 'import'
  | 'call'
  | 'parameter'
  | 'caught'
  | 'field'
  | 'missing'
  | 'clean'
  | 'unknown';

export interface Leaf {
  readonly kind: LeafKind;
  readonly step: Step;
  /** Import: the module and the imported name (`''` for default, namespace and CommonJS). */
  readonly module?: string;
  readonly imported?: string;
}

/** What a step's expansion may do. */
export interface Expander {
  /** Goes on at another node; what isn't said stays as it is. */
  next(node: Node, change?: StepChange): void;
  leaf(kind: LeafKind, detail?: { readonly module: string; readonly imported: string }): void;
  /** False once the trace could not take any more steps: a name with thousands of meanings need not be read to its end. */
  hasRoom(): boolean;
}

export interface StepChange {
  readonly path?: readonly string[];
  readonly mode?: Mode;
  readonly text?: boolean;
  readonly except?: readonly string[];
  readonly frame?: Frame | undefined;
  readonly label?: string | undefined;
}

/** The step after another. Written out, as it runs for every step of every question: spreading costs three times as much. */
export function advance(from: Step, node: Node, path: readonly string[], change: StepChange): Step {
  return {
    node,
    path,
    mode: change.mode ?? from.mode,
    text: change.text ?? from.text,
    except: change.except ?? from.except,
    frame: 'frame' in change ? change.frame : from.frame,
    from,
    label: change.label,
  };
}

/** A member of a class or object as `this` reaches it. */
export type Owner = ClassNode | TSESTree.ObjectExpression;

/** What the models and the user's settings say about a call; the tracer itself knows no redactor. */
export interface Knowledge {
  /** True when the result of a call holds nothing of its arguments: a redactor, a hash. */
  isBarrier(call: CallNode, tracing: Tracing): boolean;
}

export type Constant = string | number | boolean | bigint | null | undefined;
/** The constant that an expression must be, if the file says so. */
export type Static = { readonly known: true; readonly value: Constant } | { readonly known: false };

/** The expressions that a property can be. */
export type Found =
  | { readonly state: 'found'; readonly values: readonly Node[] }
  | { readonly state: 'missing' }
  | { readonly state: 'unknown' };
/** A call that is handed a function, and as which argument. */
export interface CallbackUse {
  readonly call: CallNode;
  readonly argument: number;
}

/** What the tracer offers to the parts that expand one step. */
export interface Tracing {
  readonly program: Program;
  readonly variables: Variables;
  readonly knowledge: Knowledge;
  walk(start: Step, visit: (leaf: Leaf) => boolean, isEnd?: (step: Step) => boolean): Leaf | undefined;
  leaves(node: Node, mode: Mode, change?: StepChange): readonly Leaf[];
  start(node: Node, mode: Mode, change?: StepChange): Step;
  /** The functions of the file that a callee can be. */
  functions(callee: Node): readonly FunctionNode[];
  /** The classes and functions of the file that a constructor's name can be. */
  constructors(callee: Node): readonly Node[];
  /** The one text that a computed property's name must be, where the call that the trace came by tells. */
  computedName(property: Node, frame: Frame | undefined): string | undefined;
  /** The calls of the file that can reach a function by its name, method or alias. */
  callers(fn: FunctionNode): readonly CallNode[];
  /** The frame of a call, or undefined when the trace is too deep in calls, or in this very one already. */
  enter(parent: Frame | undefined, call: CallNode, fn: FunctionNode, mode: Mode): Frame | undefined;
  /** What an expression names, as denotations (see `src/models/row.ts`); empty when nothing is known. */
  denote(node: Node): readonly string[];
  /** Answers a question about a node once; one that leads back to itself has the fallback as its answer. */
  guard<T>(answers: Map<Node, T>, node: Node, fallback: T, compute: () => T): T;
  /** What `getStatic` and `getTexts` found. */
  readonly statics: Map<Node, Static>;
  readonly texts: Map<Node, readonly string[]>;
  /** What `getParts` found. */
  readonly parts: Map<Node, readonly (string | Node)[]>;
  /** What `getProperty` found, by path. */
  readonly properties: Map<Node, Map<string, Found>>;
  /** What `getCallbackUses` found. */
  readonly callbackUses: Map<FunctionNode, readonly CallbackUse[]>;
}
