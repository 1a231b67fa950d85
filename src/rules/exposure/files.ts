/** Files that may hold a key, and stores that encrypt what they hold. */
import type { Analysis } from '../../analysis/index.ts';
import { isCall, unwrap, type CallNode, type Node } from '../../analysis/ast.ts';
import { ENCRYPTION_OPTIONS, SECRET_FILE } from '../../models/storage.ts';

/** True when a call writes to an environment file, or to one that the user allows by the end of its path. */
export function isSecretFile(analysis: Analysis, call: CallNode, allowed: readonly string[]): boolean {
  const [first] = call.arguments;
  const made = getMaker(analysis, call);
  const names = [first, made?.arguments[0]].flatMap((node) => (node ? getFileNames(analysis, node) : []));
  return names.some((name) => SECRET_FILE.test(name) || allowed.some((end) => name.endsWith(end)));
}

/** True when the object that a call is made on was created with a key of its own to encrypt with. */
export function isEncryptedStore(analysis: Analysis, call: CallNode): boolean {
  const made = getMaker(analysis, call);
  return (made?.arguments ?? []).some((options) =>
    [...ENCRYPTION_OPTIONS].some((name) => analysis.getProperty(options, name).state === 'found'),
  );
}

/** The call or construction that made the receiver of a method. */
function getMaker(analysis: Analysis, call: CallNode): CallNode | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  for (const { kind, step } of analysis.leaves(callee.object, 'identity')) {
    if (kind === 'call' && isCall(step.node) && step.path.length === 0) return step.node;
  }
  return undefined;
}

/** What a path can be; of `path.join(dir, name)` the last part. */
function getFileNames(analysis: Analysis, node: Node, depth = 0): readonly string[] {
  const inner = unwrap(node);
  const texts = analysis.getTexts(inner);
  if (depth > 3) return texts;
  const parts = analysis
    .leaves(inner, 'identity')
    .flatMap(({ kind, step }) => (kind === 'call' && step.path.length === 0 && isCall(step.node) ? [step.node] : []));
  return [
    ...texts,
    ...parts.flatMap((call) => {
      const last = call.arguments.at(-1);
      return last && /(?:join|resolve|URL|fileURLToPath|path|file)$/iu.test(analysis.sourceCode.getText(call.callee))
        ? getFileNames(analysis, call.type === 'NewExpression' ? (call.arguments[0] ?? last) : last, depth + 1)
        : [];
    }),
  ];
}
