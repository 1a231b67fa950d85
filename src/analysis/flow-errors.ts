/** What an error of the file shows: `class E extends Error { constructor(m) { super(m) } }` shows `m` when it is printed. */
import { PASS_ROWS } from '../models/pass-through.ts';
import { ANY, isClass, type CallNode, type ClassNode, type Node } from './ast.ts';
import { compileRows, matchRow } from './patterns.ts';
import type { Step, Tracing } from './steps.ts';

const ERRORS = compileRows(PASS_ROWS.filter(({ keep }) => keep === 'error'));

/** Does a step ask for what an error's message shows: the message, the stack, or the error printed? */
export function asksForMessage({ path, mode, text }: Step): boolean {
  const [part] = path;
  if (part === undefined) return mode === 'deep' || (mode === 'value' && text);
  return part === 'message' || part === 'stack' || part === ANY;
}

/** Classes between an error of the file and `Error`. */
const INHERITANCE_LIMIT = 5;

/** The expression that becomes the message of an instance, or undefined when the class is no error. */
export function getErrorMessage(tracing: Tracing, owner: ClassNode, construction: CallNode): Node | undefined {
  let [message]: readonly (Node | undefined)[] = construction.arguments;
  let at: Node | undefined = owner;
  for (let i = 0; i < INHERITANCE_LIMIT && isClass(at) && at.superClass; i += 1) {
    const call = findSuperCall(tracing, at);
    if (call) [message] = call.arguments;
    if (tracing.denote(at.superClass).some((name) => matchRow(name, ERRORS))) return message;
    at = tracing.constructors(at.superClass).find(isClass);
  }
  return undefined;
}

function findSuperCall(tracing: Tracing, { range: [start, end] }: ClassNode): CallNode | undefined {
  return tracing.program.calls.find(
    ({ callee, range }) => callee.type === 'Super' && range[0] > start && range[1] < end,
  );
}
