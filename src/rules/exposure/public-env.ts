/** Environment variables that end in the browser: by a public prefix, or because their module is for the browser. */
import type { Analysis } from '../../analysis/index.ts';
import { getKeyName, getLastName, getLiteralText, unwrap, type Node } from '../../analysis/ast.ts';
import { getPublicPrefix, splitWords } from '../../binom/names.ts';
import { PUBLIC_KEY_WORDS } from '../../models/public-env.ts';

/** The name, if it is a credential's under a public prefix: `NEXT_PUBLIC_BINOM_API_KEY`. */
export function getPublicCredential(analysis: Analysis, name: string | undefined): string | undefined {
  const prefix = name === undefined ? undefined : getPublicPrefix(name);
  if (name === undefined || prefix === undefined || !/^[A-Z][A-Z0-9_]+$/u.test(name)) return undefined;
  const rest = name.slice(prefix.length);
  if (!analysis.isCredentialName(rest) && !analysis.isCredentialName(name)) return undefined;
  // Vendors' keys that are meant for the browser.
  const words = splitWords(rest);
  const isMeantToBePublic =
    analysis.scope === 'any' &&
    words.some((word) => PUBLIC_KEY_WORDS.has(word)) &&
    !words.some((word) => NEVER_PUBLIC.test(word));
  return isMeantToBePublic ? undefined : name;
}

/** `CLIENT_SECRET`, `SENTRY_PASSWORD`: whatever stands before them, no browser is meant to have these. */
const NEVER_PUBLIC = /^(?:secrets?|passwords?|passwd|private)$/u;

/** A lookup of a public credential: `process.env.NEXT_PUBLIC_X`, `const { VITE_X } = import.meta.env`, `env('VITE_X')`, an import. */
export function getPublicLookup(analysis: Analysis, node: Node): string | undefined {
  switch (node.type) {
    case 'MemberExpression':
      return isWritten(node)
        ? undefined
        : (getPublicCredential(analysis, getKeyName(node)) ?? getPublicConfig(analysis, node));
    case 'Property':
      return node.parent.type === 'ObjectPattern'
        ? getPublicCredential(analysis, getKeyName(node))
        : getDeclared(analysis, node);
    case 'ImportSpecifier':
      return node.imported.type === 'Identifier' ? getPublicCredential(analysis, node.imported.name) : undefined;
    case 'CallExpression':
      return getCalled(analysis, node);
    default:
      return undefined;
  }
}

/** `useRuntimeConfig().public.binomApiKey`, `publicRuntimeConfig.binomApiKey`. */
function getPublicConfig(analysis: Analysis, node: Extract<Node, { type: 'MemberExpression' }>): string | undefined {
  const name = getKeyName(node);
  const table = getLastName(node.object);
  const isPublic =
    table === 'publicRuntimeConfig' ||
    (table === 'public' && /config/iu.test(analysis.sourceCode.getText(node.object)));
  return isPublic && name !== undefined && analysis.isCredentialName(name) ? name : undefined;
}

function isWritten(node: Node): boolean {
  return node.parent?.type === 'UnaryExpression' && node.parent.operator === 'delete';
}

/** `requireEnv('VITE_BINOM_TOKEN')`. */
function getCalled(analysis: Analysis, node: Extract<Node, { type: 'CallExpression' }>): string | undefined {
  if (!/env|get|require|var|config|str/iu.test(getLastName(node.callee) ?? '')) return undefined;
  return getPublicCredential(analysis, getLiteralText(node.arguments[0]));
}

/** `{ NEXT_PUBLIC_BINOM_API_KEY: value }` in a schema or an environment table, unless the value is the lookup itself. */
function getDeclared(analysis: Analysis, node: Extract<Node, { type: 'Property' }>): string | undefined {
  const name = getPublicCredential(analysis, getKeyName(node));
  if (name === undefined) return undefined;
  const value = unwrap(node.value);
  const isLookup =
    (value.type === 'MemberExpression' && getPublicCredential(analysis, getKeyName(value)) !== undefined) ||
    (value.type === 'Identifier' && isPublicBinding(analysis, value));
  const isEmpty = getLiteralText(value)?.trim() === '';
  return isLookup || isEmpty ? undefined : name;
}

/** A name that destructuring or an import bound: it is judged there. */
function isPublicBinding(analysis: Analysis, id: Extract<Node, { type: 'Identifier' }>): boolean {
  if (getPublicCredential(analysis, id.name) === undefined) return false;
  const definitions = analysis.tracer.variables.get(id)?.defs ?? [];
  return definitions.some(
    ({ type, node }) =>
      type === 'ImportBinding' || (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern'),
  );
}

/**
 * In a module for the browser: a credential that is read from the environment or imported, at its use.
 * @returns what the credential is called
 */
export function getClientUse(analysis: Analysis, node: Node): string | undefined {
  const { parent } = node;
  if (parent?.type === 'MemberExpression' && (parent.object === node || !parent.computed)) return undefined;
  if (node.type === 'Identifier') {
    const variable = analysis.tracer.variables.get(node);
    const isImported = variable?.defs.some(({ type }) => type === 'ImportBinding') === true;
    const isReference = variable?.references.some(({ identifier }) => identifier === node) === true;
    return isImported && isReference && analysis.isCredentialName(node.name) ? node.name : undefined;
  }
  if (node.type !== 'MemberExpression' || !analysis.isCredentialName(getKeyName(node) ?? '')) return undefined;
  const origin = analysis.origins(node).find(({ kind }) => kind === 'env' || kind === 'import');
  if (!origin) return undefined;
  const name = origin.kind === 'env' ? origin.name : getKeyName(node);
  return name !== undefined && analysis.isCredentialName(name) ? name : undefined;
}
