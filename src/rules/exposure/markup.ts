/** Markup that writes a value into the page. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../../analysis/index.ts';
import { getQueryParts } from '../../analysis/texts.ts';
import { getUrlFacts } from '../../binom/requests.ts';
import { isKeyParameter } from './queries.ts';

/** `data-…`, `content`, `dangerouslySetInnerHTML` of an HTML element: components may do with a property what they like. */
export function isExposingAttribute({ name, parent }: TSESTree.JSXAttribute): boolean {
  const element = parent.name;
  if (element.type !== 'JSXIdentifier' || !/^(?:[a-z]|Script$)/u.test(element.name)) return false;
  const attribute = name.type === 'JSXIdentifier' ? name.name : '';
  if (/^(?:value|defaultValue)$/u.test(attribute)) return isHidden(parent);
  return /^data-|^(?:content|dangerouslySetInnerHTML|srcDoc|href|src|title|alt)$/u.test(attribute);
}

/** `<input type="hidden">`, which shows nothing to the one who fills in the form. */
function isHidden({ attributes }: TSESTree.JSXOpeningElement): boolean {
  return attributes.some(
    (each) =>
      each.type === 'JSXAttribute' &&
      each.name.name === 'type' &&
      each.value?.type === 'Literal' &&
      each.value.value === 'hidden',
  );
}

/** `src={`/pixel?token=${token}`}`: what `no-key-in-url` reports is not said twice. */
export function isKeyUrl(analysis: Analysis, value: TSESTree.JSXAttribute['value']): boolean {
  const url = value?.type === 'JSXExpressionContainer' ? value.expression : undefined;
  if (!url || !getQueryParts(analysis.tracer, url).some((part) => isKeyParameter(analysis, part.name, part.value)))
    return false;
  return analysis.scope === 'any' || analysis.getTexts(url).some((text) => getUrlFacts(text)?.generation === 'v2');
}
