/** From where rotations are followed: the module, and every function that nothing in the file runs in place. */
import type { TSESTree } from '@typescript-eslint/utils';
import { splitWords } from '../../binom/words.ts';
import { getKeyName, isFunction, type FunctionNode, type Node } from '../../analysis/ast.ts';
import { INCIDENT_WORDS } from '../../models/rotation-steps.ts';
import { isNewName, type RotationCalls } from './rotation-calls.ts';
import { isImmediate } from './rotation-effects.ts';
import type { RotationState } from './rotation-state.ts';

interface Root {
  readonly root: FunctionNode | TSESTree.Program;
  readonly start: Partial<RotationState>;
}

const isIncidentName = (name: string): boolean => splitWords(name).some((word) => INCIDENT_WORDS.has(word));

/** `incident/revoke-all.ts`, `offboarding.ts`. */
export function isIncidentFile(path: string): boolean {
  return path.split(/[\\/]/).slice(-2).some(isIncidentName);
}

/**
 * Every root with what is known at its start.
 * @param scope the functions with a revocation inside, or behind a call
 */
export function getRoots(calls: RotationCalls, scope: ReadonlySet<FunctionNode>): readonly Root[] {
  const { tracer, sourceCode } = calls.analysis;
  const roots: Root[] = [{ root: sourceCode.ast, start: {} }];
  for (const fn of scope) {
    if (isImmediate(fn) || tracer.callers(fn).length > 0) continue;
    roots.push({ root: fn, start: getStart(calls, fn) });
  }
  return roots;
}

/** A function that is given the new key starts after its creation, and perhaps after its test. */
function getStart(calls: RotationCalls, fn: FunctionNode): Partial<RotationState> {
  const given = calls.analysis.sourceCode.scopeManager?.getDeclaredVariables(fn) ?? [];
  const isGiven = given.some(({ name, defs }) => isNewName(name) && defs.some(({ type }) => type === 'Parameter'));
  return { isIncident: isIncidentFunction(fn), ...(isGiven && { isCreated: true, tested: 'yes' }) };
}

/** Does the name of a function, or of one around it, speak of an incident? */
function isIncidentFunction(node: Node | undefined): boolean {
  if (node === undefined || node.type === 'Program') return false;
  const name = getFunctionName(node);
  return (name !== undefined && isIncidentName(name)) || isIncidentFunction(node.parent);
}

/** The name of a function, of the variable or property that holds it, or of its class. */
function getFunctionName(node: Node): string | undefined {
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') return node.id?.name;
  if (!isFunction(node)) return undefined;
  const { parent } = node;
  if (parent.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? parent.id.name : undefined;
  if (parent.type === 'Property' || parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition')
    return getKeyName(parent);
  return undefined;
}
