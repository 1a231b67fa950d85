/** The keys that a file looks up, and what the key register says about them. */
import { getLastName, getLiteralText, unwrap, type Node } from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';
import { isBinomCredentialName } from '../../binom/names.ts';
import { getRegister, getRegisterPath, type KeyRegister, type RegisterResult } from '../../register/index.ts';
import { getEnvLookups } from '../credentials/lookups.ts';

/** An environment lookup of a Binom key. */
export interface KeyLookup {
  readonly env: string;
  readonly node: Node;
}

/** The register that counts for a linted file, and the file's path as its globs see it. */
export interface RegisteredFile {
  readonly result: RegisterResult;
  /** Undefined unless the register was found. */
  readonly register: KeyRegister | undefined;
  readonly path: string;
}

/** Reads the register of a file. Never throws. */
export function getRegisteredFile(
  analysis: Analysis,
  { filename, cwd }: { readonly filename: string; readonly cwd: string },
): RegisteredFile {
  const result = getRegister(analysis.settings.register, filename, cwd);
  if (result.state !== 'found') return { result, register: undefined, path: filename };
  return { result, register: result.register, path: getRegisterPath(result.directory, filename, cwd) };
}

const LOADER = /^(?:get|require|must|load|read|env|ensure|need|config|secret|fetch|resolve|expect|str|string|assert)/iu;
const VARIABLE = /^[A-Z][A-Z0-9_]*$/u;

/** Every environment lookup of a Binom key, in source order. */
export function getKeyLookups(analysis: Analysis): readonly KeyLookup[] {
  const found = new Map<Node, KeyLookup>();
  const add = (env: string, node: Node): void => {
    if (isBinomVariable(analysis, env)) found.set(node, { env, node });
  };
  for (const node of getCandidates(analysis)) {
    for (const lookup of getEnvLookups(analysis, node)) add(lookup.name, lookup.node);
    if (node.type !== 'CallExpression' || !LOADER.test(getLastName(node.callee) ?? '')) continue;
    for (const argument of node.arguments.slice(0, 2)) {
      const name = getLiteralText(unwrap(argument));
      if (name !== undefined && VARIABLE.test(name)) add(name, node);
    }
  }
  return [...found.values()].sort((a, b) => a.node.range[0] - b.node.range[0]);
}

/** The register is of Binom keys, also where every credential is guarded. */
function isBinomVariable(analysis: Analysis, name: string): boolean {
  return analysis.scope === 'any' ? isBinomCredentialName(name) : analysis.isCredentialName(name);
}

/** The nodes that can be lookups: calls, and what is read of a global or an import. */
function getCandidates(analysis: Analysis): readonly Node[] {
  const nodes = new Set<Node>(analysis.tracer.program.calls);
  for (const scope of analysis.sourceCode.scopeManager?.scopes ?? []) {
    for (const { identifier } of scope.references) addAccesses(identifier, nodes);
  }
  return [...nodes];
}

/** `process.env.KEY`, `import.meta.env.KEY`: every access above an expression, and the declaration that takes it apart. */
function addAccesses(node: Node, nodes: Set<Node>): void {
  const { parent } = node;
  if (parent?.type === 'VariableDeclarator') nodes.add(parent);
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return;
  nodes.add(parent);
  addAccesses(parent, nodes);
}
