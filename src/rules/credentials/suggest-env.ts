/** The suggestion of `no-hardcoded-key`: the environment lookup that fits the file, in place of the literal. */
import type { TSESLint } from '@typescript-eslint/utils';
import { getLastName, getLiteralText, unwrap, type Node } from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';
import { findSelfEvidentKeys } from '../../binom/keys.ts';
import { splitWords } from '../../binom/names.ts';
import type { Hardcoded } from './hardcoded.ts';

interface Runtime {
  readonly hint: RegExp;
  readonly lookup: (name: string) => string;
}

/** How the runtime that a file is written for reads a variable of its environment. */
const RUNTIMES: readonly Runtime[] = [
  {
    hint: /\bDeno\.|(?:from\s+|import\()["'](?:jsr:|https:\/\/deno\.land)/u,
    lookup: (name) => `Deno.env.get('${name}')`,
  },
  { hint: /\bBun\.|from ["']bun["']/u, lookup: (name) => `Bun.env.${name}` },
  { hint: /\bimport\.meta\.env\b/u, lookup: (name) => `import.meta.env.${name}` },
  {
    hint: /\b(?:UrlFetchApp|SpreadsheetApp|PropertiesService|ScriptApp)\./u,
    lookup: (name) => `PropertiesService.getScriptProperties().getProperty('${name}')`,
  },
];

/**
 * The lookup to suggest for a credential.
 * @param name what the literal is bound to; a name without "binom" gets it in front, except under `credentials: "any"`
 */
export function getEnvLookup(analysis: Analysis, name: string | undefined): string {
  const variable = getEnvName(name, analysis.scope);
  const lookup = lookups.get(analysis) ?? findLookup(analysis.sourceCode.text);
  lookups.set(analysis, lookup);
  return lookup(variable);
}

/** A bundle has hundreds of reports: its text is searched once. */
const lookups = new WeakMap<Analysis, Runtime['lookup']>();

function findLookup(text: string): Runtime['lookup'] {
  const runtime = text.includes('process.env') ? undefined : RUNTIMES.find(({ hint }) => hint.test(text));
  return runtime?.lookup ?? ((name) => `process.env.${name}`);
}

function getEnvName(name: string | undefined, scope: Analysis['scope']): string {
  const words =
    name === undefined ? [] : splitWords(name.replace(/^(?:process\.env|this|config|settings|options)\./u, ''));
  const spelled = words
    .filter((word) => /^[a-z0-9]+$/u.test(word))
    .join('_')
    .toUpperCase();
  if (spelled === '' || /^[0-9]/u.test(spelled) || spelled === 'AUTHORIZATION')
    return scope === 'any' ? 'API_KEY' : 'BINOM_API_KEY';
  if (scope === 'any' || /BINOM|TRACKER|UPD/u.test(spelled)) return spelled;
  return `BINOM_${spelled.replace(/^X_(?=API)/u, '')}`;
}

/**
 * Puts the lookup in place of a text: of the key in it when the text says more, of the whole when it is bound to a credential's name.
 * Undefined where that would not be the same program (enum, `as const`, `case`, decorator), or where the key's place isn't plain.
 */
export function suggestEnv(
  analysis: Analysis,
  found: Hardcoded,
  lookup: string,
): TSESLint.ReportFixFunction | undefined {
  const { whole } = found;
  if (!isReplaceable(whole)) return undefined;
  const removed = getFallback(analysis, whole);
  if (removed) return (fixer) => fixer.replaceText(removed.of, analysis.sourceCode.getText(removed.by));
  const value = getReplacement(found, lookup);
  if (value === undefined) return undefined;
  const { parent } = whole;
  if (parent?.type === 'JSXAttribute') return (fixer) => fixer.replaceText(whole, `{${value}}`);
  const needsBrackets = parent?.type === 'BinaryExpression' || parent?.type === 'MemberExpression';
  return (fixer) => fixer.replaceText(whole, needsBrackets && value === lookup ? `(${value})` : value);
}

/** `process.env.X ?? 'key'` and `{ X = 'key' } = process.env`: the fallback goes, and the lookup stays. */
function getFallback(analysis: Analysis, node: Node): { of: Node; by: Node } | undefined {
  const { parent } = node;
  if (parent?.type === 'LogicalExpression' && parent.right === node)
    return isLookup(analysis, parent.left) ? { of: parent, by: parent.left } : undefined;
  if (parent?.type !== 'AssignmentPattern' || parent.right !== node) return undefined;
  const declarator = parent.parent.parent?.parent;
  const isEnvironment =
    declarator?.type === 'VariableDeclarator' && declarator.init !== null && isLookup(analysis, declarator.init);
  return isEnvironment ? { of: parent, by: parent.left } : undefined;
}

function isLookup(analysis: Analysis, node: Node): boolean {
  return analysis.origins(node).some(({ kind }) => kind === 'env' || kind === 'environment');
}

function getReplacement({ whole, name, secret }: Hardcoded, lookup: string): string | undefined {
  const text = getLiteralText(unwrap(whole));
  const [key] = findSelfEvidentKeys(secret);
  const scheme = /^(?:Bearer|Basic|Token) /u.exec(text ?? '')?.[0];
  if (scheme !== undefined) return `\`${scheme}\${${lookup}}\``;
  const isWhole = key ? key.end - key.start === secret.trim().length : name !== undefined || !/[/?&=:]/u.test(secret);
  if (isWhole) return lookup;
  if (!key || text === undefined || /[`\\]|\$\{/u.test(text)) return undefined;
  return `\`${secret.slice(0, key.start)}\${${lookup}}${secret.slice(key.end)}\``;
}

function isReplaceable(node: Node): boolean {
  for (let at: Node = node, { parent } = at; parent; at = parent, { parent } = at) {
    switch (parent.type) {
      case 'TSEnumMember':
      case 'SwitchCase':
      case 'Decorator':
      case 'TSLiteralType':
      case 'ImportDeclaration':
        return false;
      case 'TSAsExpression':
        if (isConst(parent.typeAnnotation)) return false;
        break;
      case 'AssignmentExpression':
        // The environment's own variable: reading it again says nothing.
        if (parent.right === at && parent.left.type === 'MemberExpression' && getLastName(parent.left.object) === 'env')
          return false;
        break;
      case 'Property':
        if (parent.key === at && !parent.computed) return false;
        break;
      default:
        if (/Statement$|Declaration$|^Program$/u.test(parent.type)) return true;
    }
  }
  return true;
}

function isConst(type: Node): boolean {
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const';
}
