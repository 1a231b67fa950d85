/** Markup that writes a value into the page. */
import type { TSESTree } from '@typescript-eslint/utils';

/** `data-…`, `content`, `dangerouslySetInnerHTML` of an HTML element: components may do with a property what they like. */
export function isExposingAttribute({ name, parent }: TSESTree.JSXAttribute): boolean {
  const element = parent.name;
  if (element.type !== 'JSXIdentifier' || !/^(?:[a-z]|Script$)/u.test(element.name)) return false;
  const attribute = name.type === 'JSXIdentifier' ? name.name : '';
  return /^data-|^(?:content|dangerouslySetInnerHTML|srcDoc|href|src|title|alt)$/u.test(attribute);
}
