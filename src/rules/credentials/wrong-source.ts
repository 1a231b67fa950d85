/** From which wrong place does a key come? Reads origins, and what web frameworks hand to a handler. */
import type { TSESTree } from '@typescript-eslint/utils';
import { getPatternPath, isFunction, getKeyName, unwrap, type FunctionNode, type Node } from '../../analysis/ast.ts';
import { compileRows, type Analysis, type Origin } from '../../analysis/index.ts';
import { HOLE } from '../../binom/requests.ts';
import { REQUEST_DECORATORS, REQUEST_ROWS, REQUEST_TYPES } from '../../models/request-inputs.ts';
import { SECRET_FILE_NAMES, SECRET_MOUNTS } from '../../models/secret-stores.ts';

const DECORATORS = compileRows(REQUEST_DECORATORS.map((callee) => ({ callee })));
const TYPES: ReadonlySet<string> = new Set(REQUEST_TYPES);

/**
 * The wrong place that a key comes from, in words for a message; undefined when all that it can be is right or unknown.
 * A key that can come from the environment as well is still wrong when it can also come from here.
 */
export function findWrongSource(analysis: Analysis, key: Node): string | undefined {
  for (const origin of analysis.origins(key)) {
    const what = judge(analysis, origin);
    if (what !== undefined) return what;
  }
  return undefined;
}

function judge(analysis: Analysis, origin: Origin): string | undefined {
  const { kind, row, leaf } = origin;
  switch (kind) {
    case 'file':
      return isSecretFile(analysis, origin.node) ? undefined : describe(row);
    case 'input':
    case 'storage':
      return describe(row);
    case 'import':
      return /\.json5?$/u.test(leaf.module ?? '') ? 'a JSON file' : undefined;
    case 'parameter':
    case 'unknown':
      return findRequestInput(analysis, leaf.step.node, leaf.step.path);
    default:
      return undefined;
  }
}

function describe(row: Origin['row']): string | undefined {
  return row && 'what' in row ? row.what : undefined;
}

/** Mounted secrets, files that a variable of the environment points at, and `.env` files are how a key should be kept. */
function isSecretFile(analysis: Analysis, call: Node): boolean {
  const path = call.type === 'CallExpression' ? call.arguments[0] : undefined;
  if (!path) return true;
  const texts = analysis.getTexts(path);
  if (
    texts.some(
      (text) => SECRET_MOUNTS.some((mount) => text.startsWith(mount)) || /(?:^|[\\/\uFFFC])\.env[\w.]*$/u.test(text),
    )
  )
    return true;
  const pointed = analysis
    .origins(path)
    .some(
      ({ kind, name }) =>
        kind === 'env' && name !== undefined && SECRET_FILE_NAMES.some((pattern) => pattern.test(name)),
    );
  return pointed || texts.every((text) => text === HOLE);
}

/** `req.query.key`, `c.req.header('x-key')`, `formData.get('key')`, a `@Body()` parameter. */
function findRequestInput(analysis: Analysis, node: Node, path: readonly string[]): string | undefined {
  if (node.type === 'CallExpression') {
    const chain = getChain(node);
    return chain && findInput(analysis, chain.root, chain.names);
  }
  return node.type === 'Identifier' ? findInput(analysis, node, path) : undefined;
}

/** `c.req.header('x')` is the root `c` and the names `req`, `header()`. */
function getChain(node: Node): { root: TSESTree.Identifier; names: string[] } | undefined {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return { root: inner, names: [] };
  if (inner.type === 'AwaitExpression') return getChain(inner.argument);
  if (inner.type === 'CallExpression') {
    const chain = getChain(inner.callee);
    const last = chain?.names.pop();
    return chain && last !== undefined ? { root: chain.root, names: [...chain.names, `${last}()`] } : undefined;
  }
  if (inner.type !== 'MemberExpression') return undefined;
  const chain = getChain(inner.object);
  return chain && { root: chain.root, names: [...chain.names, getKeyName(inner) ?? '*'] };
}

function findInput(analysis: Analysis, root: TSESTree.Identifier, names: readonly string[]): string | undefined {
  const variable = analysis.tracer.variables.get(root);
  const definition = variable?.defs.find(({ type }) => type === 'Parameter');
  const fn = definition?.node;
  if (!definition || !isFunction(fn)) return undefined;
  const parameter = fn.params.find((candidate) => getPatternPath(candidate, definition.name) !== undefined);
  if (!parameter) return undefined;
  if (isDecorated(analysis, parameter)) return 'a request';
  const way = getPatternPath(parameter, definition.name)?.path ?? [];
  const named = way.length > 0 ? getPatternRoots(fn, parameter) : [root.name];
  return matchRequest(analysis, parameter, named, [...way, ...names]);
}

/** A destructured parameter of a handler has no name: `({ query }) => …` may be any of them. */
function getPatternRoots(fn: FunctionNode, parameter: Node): readonly string[] {
  const isHandler =
    fn.parent.type === 'CallExpression' ||
    fn.parent.type === 'ExportNamedDeclaration' ||
    fn.parent.type === 'VariableDeclarator';
  return isHandler && fn.params[0] === parameter ? ['req', 'event'] : [];
}

function matchRequest(
  analysis: Analysis,
  parameter: Node,
  roots: readonly string[],
  names: readonly string[],
): string | undefined {
  const type = getTypeName(parameter);
  for (const { parameters, members, what } of REQUEST_ROWS) {
    const isMeant =
      roots.some((name) => parameters.includes(name)) ||
      (type !== undefined && TYPES.has(type) && what === 'a request');
    if (isMeant && members.some((member) => startsWith(names, member.split('.')))) return what;
  }
  return undefined;
}

function startsWith(names: readonly string[], member: readonly string[]): boolean {
  return names.length >= member.length && member.every((part, i) => part === '*' || part === names[i]);
}

function getTypeName(parameter: Node): string | undefined {
  const annotation = 'typeAnnotation' in parameter ? parameter.typeAnnotation : undefined;
  const type = annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : undefined;
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : undefined;
}

function isDecorated(analysis: Analysis, parameter: Node): boolean {
  const decorators = 'decorators' in parameter ? parameter.decorators : [];
  return decorators.some(({ expression }) => {
    const callee = expression.type === 'CallExpression' ? expression.callee : expression;
    return analysis.findRow(callee, DECORATORS) !== undefined;
  });
}
