/** From which wrong place does a key come? */
import type { Node } from '../../analysis/ast.ts';
import type { Analysis } from '../../analysis/index.ts';
import { HOLE } from '../../binom/requests.ts';

/**
 * The wrong place that a key comes from, in words for a message; undefined when all that it can be is right or unknown.
 * A key that can come from the environment as well is still wrong when it can also come from here.
 */
export function findWrongSource(analysis: Analysis, key: Node): string | undefined {
  for (const { kind, node, what, leaf } of analysis.origins(key)) {
    if (kind === 'input' || kind === 'storage') return what;
    if (kind === 'file' && !isPrivateFile(analysis, node)) return what;
    // `new URL(request.url).searchParams.get('key')` comes from where the address comes from.
    const isParameter = kind === 'missing' && node.type === 'NewExpression' && leaf.step.path[0] === 'searchParams';
    const address = isParameter ? node.arguments[0] : undefined;
    const found = address && findWrongSource(analysis, address);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `.env` files are where the guidelines keep keys; a path that the file does not show can be a mounted secret. */
function isPrivateFile(analysis: Analysis, call: Node): boolean {
  const path = call.type === 'CallExpression' ? call.arguments[0] : undefined;
  if (!path) return false;
  const texts = analysis.getTexts(path);
  if (texts.some((text) => /(?:^|[\\/\uFFFC])\.env[\w.]*$/u.test(text))) return true;
  // `path.join(__dirname, 'binom.key')` names a file of the project; a parameter names none.
  const isNamed = analysis
    .leaves(path, 'value')
    .some(({ step }) => /["'`]/u.test(analysis.sourceCode.getText(step.node)));
  return !isNamed && texts.every((text) => text === HOLE);
}
