/** What of an expression identifies a person, by the names on the way of its value. */
import type { Analysis, Node } from '../../analysis/index.ts';
import { getLastName, unwrap } from '../../analysis/ast.ts';
import { findName, type Judge } from '../../analysis/credentials.ts';
import { getLookupName } from '../../analysis/lookup-names.ts';
import { findKeyProperty } from '../../analysis/shapes.ts';
import type { Leaf, Step } from '../../analysis/steps.ts';
import { isHarmlessName, isPersonalName } from '../../models/personal-data.ts';
import { isRedactorName } from '../../models/redactors.ts';

const SILENT: ReadonlySet<Leaf['kind']> = new Set([
  'clean',
  'missing',
  'function',
  'class',
  'literal',
  'template',
  'object',
  'array',
  'caught',
]);

/** The name of the personal data that an expression writes; undefined when none is seen. */
export function findPersonal(analysis: Analysis, node: Node): string | undefined {
  for (const leaf of analysis.leaves(unwrap(node), 'deep')) {
    if (SILENT.has(leaf.kind) || isEnvironment(analysis, leaf) || isMadeHarmless(leaf)) continue;
    const judge = createJudge();
    const name =
      findName(judge, leaf.step) ?? getLookupName(analysis.tracer, judge, leaf) ?? findInObject(analysis, judge, leaf);
    if (name !== undefined) return name.split('.').at(-1);
  }
  return undefined;
}

/** The analysis' questions about credential names, asked about personal data. `{ ip: config.serverIp }` is a server's: what is called so first, stays so. */
function createJudge(): Judge {
  let isHarmless = false;
  return {
    isCredentialName: (name) => {
      isHarmless ||= isHarmlessName(name);
      return !isHarmless && isPersonalName(name);
    },
    isRequestKey: () => false,
    scope: 'any',
  };
}

function isEnvironment(analysis: Analysis, { step }: Leaf): boolean {
  return analysis.denote(step.node).some((name) => /(?:^|#|\.)env(?:\.|$)/.test([name, ...step.path].join('.')));
}

/** `mask(click.ip)`: a function that says so is believed, as what it leaves of an address depends on its form. */
function isMadeHarmless(leaf: Leaf): boolean {
  for (let step: Step | undefined = leaf.step; step; step = step.from) {
    const name = step.node.type === 'CallExpression' ? getLastName(step.node.callee) : undefined;
    if (name !== undefined && isRedactorName(name)) return true;
  }
  return false;
}

/** An object of which the file reads or declares such a property. */
function findInObject(analysis: Analysis, judge: Judge, leaf: Leaf): string | undefined {
  for (let step: Step | undefined = leaf.step; step; step = step.from) {
    if (step.mode !== 'deep' || step.text) return undefined;
    const name = findKeyProperty(analysis.tracer, judge, step);
    if (name !== undefined) return name;
  }
  return undefined;
}
