/** Which export of which module an import binds. */
import type { TSESLint } from '@typescript-eslint/utils';

/** The module and the name that it exports, `''` for default and namespace; undefined for an alias of something in the file. */
export function getImported({
  node,
  parent,
}: TSESLint.Scope.Definition): { readonly module: string; readonly imported: string } | undefined {
  if (node.type === 'TSImportEqualsDeclaration') {
    const reference = node.moduleReference;
    return reference.type === 'TSExternalModuleReference'
      ? { module: reference.expression.value, imported: '' }
      : undefined;
  }
  const module = parent?.type === 'ImportDeclaration' ? parent.source.value : '';
  const imported =
    node.type === 'ImportSpecifier'
      ? node.imported.type === 'Identifier'
        ? node.imported.name
        : node.imported.value
      : '';
  return { module, imported: imported === 'default' ? '' : imported };
}
