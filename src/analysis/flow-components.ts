/** Where a field of a component or store comes from whose methods stand in a section of an object, as in Vue and Pinia. */
import type { TSESTree } from '@typescript-eslint/utils';
import { getKeyName, isFunction } from './ast.ts';
import { getThisWrites, matchRest } from './flow-classes.ts';
import type { Expander, Step, Tracing } from './steps.ts';

const SECTION = /^(?:methods|computed|watch|actions|getters)$/u;

/**
 * Expands `this.field` in a method of a section: what `data()` or `state()` starts it with, and what is written to it.
 * @returns false when the object is no section, or has the member itself
 */
export function expandComponent(
  tracing: Tracing,
  step: Step,
  section: TSESTree.ObjectExpression,
  out: Expander,
): boolean {
  const [wanted, ...rest] = step.path;
  const component = getComponent(section);
  if (!component || wanted === undefined || getMember(section, wanted)) return false;
  // Plugins, mixins and templates write to it too.
  out.leaf('field');
  for (const name of ['data', 'state']) {
    const maker = getMember(component, name);
    if (isFunction(maker)) for (const { node } of tracing.program.getReturned(maker)) out.next(node);
  }
  for (const owner of [component, ...component.properties.flatMap(getSection)]) {
    for (const write of getThisWrites(tracing, owner).byName.get(wanted) ?? []) {
      const path = matchRest(write.path, rest, false);
      if (path) out.next(write.value, { path: [...write.taken, ...path], label: write.path.at(-1) ?? write.name });
    }
  }
  return true;
}

function getComponent({ parent }: TSESTree.ObjectExpression): TSESTree.ObjectExpression | undefined {
  const isSection = parent.type === 'Property' && SECTION.test(getKeyName(parent) ?? '');
  return isSection && parent.parent.type === 'ObjectExpression' ? parent.parent : undefined;
}

function getSection(property: TSESTree.ObjectLiteralElement): TSESTree.ObjectExpression[] {
  const isSection = property.type === 'Property' && SECTION.test(getKeyName(property) ?? '');
  return isSection && property.value.type === 'ObjectExpression' ? [property.value] : [];
}

function getMember(object: TSESTree.ObjectExpression, name: string): TSESTree.Node | undefined {
  return object.properties.find(
    (property): property is TSESTree.Property => property.type === 'Property' && getKeyName(property) === name,
  )?.value;
}
