/** What the object is called that a method is called on: by its name, by what made it, by its type or the module it comes from. */
import type { Analysis } from '../../analysis/index.ts';
import { getKeyName, getLastName, unwrap, type Node } from '../../analysis/ast.ts';
import { splitWords } from '../../binom/names.ts';
import type { NamedSinkRow } from '../../models/sink-row.ts';

export function findReceiver(rows: readonly NamedSinkRow[], receiver: string | undefined): NamedSinkRow | undefined {
  if (receiver === undefined) return undefined;
  const last = splitWords(receiver).at(-1) ?? '';
  const whole = receiver.toLowerCase();
  return rows.find((each) => each.receivers.includes(whole) || each.receivers.includes(last));
}

/** The method that made what a variable holds: `const target = tx.objectStore('x')` is an `objectStore`. */
export function getMaker(analysis: Analysis, object: Node): string | undefined {
  if (unwrap(object).type !== 'Identifier') return undefined;
  const made = analysis.leaves(object, 'identity').find(({ kind, step }) => kind === 'call' && step.path.length === 0);
  return made?.step.node.type === 'CallExpression' ? getLastName(made.step.node.callee) : undefined;
}

/** `info` of a default import from './logger.js', `out.info` of `out: AppLogger` from './logging': owner and method. */
const OWNED = /(?:^|[/.])([\w-]+?)(?:\.[cm]?[jt]sx?)?#(?:default\.)?(\w+)$|#(?:\w+\.)*(\w+)\(\)\.(\w+)$/u;

/** The row of a method by the type of its object, or by the module whose default export the object is. */
export function findOwned(
  analysis: Analysis,
  callee: Node,
  named: ReadonlyMap<string, readonly NamedSinkRow[]>,
): NamedSinkRow | undefined {
  for (const denotation of analysis.denote(callee)) {
    const [, module, exported, type, method] = OWNED.exec(denotation.replaceAll('.bind()', '')) ?? [];
    const row = findReceiver(named.get(exported ?? method ?? '') ?? [], module ?? type);
    if (row) return row;
  }
  return undefined;
}

/** Methods that hand back the object they are called on, or one of its kind: `res.status(200).json`, `log.child({}).info`. */
const CHAINED: ReadonlySet<string> = new Set(
  'status code type set header headers child withTag withScope scope extend contentType bind charset vary links getSubLogger'.split(
    ' ',
  ),
);

/** What an object is called: `this.logger` is `logger`, `getLogger('x')` is `getLogger`, `res.status(200)` is `res`. */
export function getReceiverName(node: Node): string | undefined {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'ThisExpression':
      return 'this';
    case 'AwaitExpression':
      return getReceiverName(inner.argument);
    case 'CallExpression': {
      const callee = unwrap(inner.callee);
      if (callee.type === 'MemberExpression' && CHAINED.has(getKeyName(callee) ?? ''))
        return getReceiverName(callee.object);
      return getLastName(callee);
    }
    default:
      return getLastName(inner);
  }
}
