/** The suggestion of `no-hardcoded-key`: the environment lookup that fits the file, in place of the literal. */
import type { TSESLint } from '@typescript-eslint/utils';
import { unwrap, type Node } from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';
import { splitWords } from '../../binom/names.ts';

/** How the runtime that a file is written for reads a variable of its environment. */
const RUNTIMES: readonly { readonly hint: RegExp; readonly lookup: (name: string) => string }[] = [
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
  const text = analysis.sourceCode.getText();
  const runtime = text.includes('process.env') ? undefined : RUNTIMES.find(({ hint }) => hint.test(text));
  return runtime?.lookup(variable) ?? `process.env.${variable}`;
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

/** Puts the lookup in place of a literal; undefined where that would not be the same program (enum, `as const`, `case`, decorator). */
export function suggestEnv(analysis: Analysis, node: Node, lookup: string): TSESLint.ReportFixFunction | undefined {
  if (!isReplaceable(node)) return undefined;
  const inner = unwrap(node);
  const scheme =
    inner.type === 'Literal' && typeof inner.value === 'string'
      ? /^(?:Bearer|Basic|Token) /u.exec(inner.value)?.[0]
      : undefined;
  const value = scheme === undefined ? lookup : `\`${scheme}\${${lookup}}\``;
  if (node.parent?.type === 'JSXAttribute') return (fixer) => fixer.replaceText(node, `{${value}}`);
  const needsBrackets = node.parent?.type === 'BinaryExpression' || node.parent?.type === 'MemberExpression';
  return (fixer) => fixer.replaceText(node, needsBrackets ? `(${value})` : value);
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
        return parent.typeAnnotation.type !== 'TSTypeReference' || !isConst(parent.typeAnnotation);
      case 'LogicalExpression':
        // `process.env.X ?? 'key'`: another lookup as the fallback would say nothing.
        return false;
      case 'Property':
        if (parent.key === at && !parent.computed) return false;
        break;
      default:
        if (/Statement$|Declaration$|^Program$/u.test(parent.type)) return true;
    }
  }
  return true;
}

function isConst(type: { readonly typeName: Node }): boolean {
  return type.typeName.type === 'Identifier' && type.typeName.name === 'const';
}
