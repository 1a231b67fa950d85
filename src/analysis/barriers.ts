/**
 * Calls that end a credential's flow.
 *
 * | call | is a barrier when |
 * |---|---|
 * | a library's redactor, hash, selector (`src/models/redactors.ts`) or one of `settings.binom.redactors` | always |
 * | an imported function | its name says that it cleans (`redact`, `maskKey`, `hashToken`) |
 * | a function of the file with such a name | its body masks something, and not only the `Authorization` header |
 *
 * A function of the file without such a name is no barrier: its returns are followed, and show themselves whether they mask.
 */
import { splitWords } from '../binom/names.ts';
import { MASK_TEXT } from '../models/harmless-parts.ts';
import { ENCRYPTION_ROWS, isRedactorName, REDACTOR_ROWS } from '../models/redactors.ts';
import { getLastName, getLiteralText, walk, type CallNode, type FunctionNode, type Node } from './ast.ts';
import { compileRows, matchRow } from './patterns.ts';
import type { Knowledge, Tracing } from './steps.ts';

const LIBRARY = compileRows([...REDACTOR_ROWS, ...ENCRYPTION_ROWS]);

/** Knowledge of barriers, with the user's own redactors (denotation patterns) added. */
export function createKnowledge(
  redactors: readonly string[],
  visitorKeys: Readonly<Record<string, readonly string[] | undefined>>,
  scope: 'binom' | 'any',
): Knowledge {
  const own = compileRows(redactors.map((callee) => ({ callee })));
  const masks = new WeakMap<FunctionNode, boolean>();
  const isMasking = (fn: FunctionNode): boolean => {
    const known = masks.get(fn);
    if (known !== undefined) return known;
    const found = hasMask(fn, visitorKeys, scope);
    masks.set(fn, found);
    return found;
  };
  return {
    isBarrier: (call: CallNode, tracing: Tracing): boolean => {
      const denotations = tracing.denote(call.callee);
      if (denotations.some((name) => matchRow(name, own) ?? matchRow(name, LIBRARY))) return true;
      const name = getLastName(call.callee);
      if (name === undefined || !isRedactorName(name, true)) return false;
      const functions = tracing.functions(call.callee);
      if (functions.length === 0) return isRedactorName(name);
      return functions.every(isMasking);
    },
  };
}

/** Words of header and property names that a redactor may look for, other than those of a Binom key. */
const OTHER_HEADERS: ReadonlySet<string> = new Set(['authorization', 'cookie', 'password', 'passwd']);
/** With `credentials: "any"`, a password is one of the credentials that are guarded. */
const PASSWORDS: ReadonlySet<string> = new Set(['password', 'passwd']);

/** True when a function writes a mask somewhere, and does not single out names among which no key is. */
function hasMask(
  fn: FunctionNode,
  visitorKeys: Readonly<Record<string, readonly string[] | undefined>>,
  scope: 'binom' | 'any',
): boolean {
  // In an object: a variable that only a callback changes counts as a constant to the type checker.
  const seen = { mask: false };
  const named: string[] = [];
  walk(fn.body, visitorKeys, (node) => {
    const text = node.type === 'Literal' && 'regex' in node ? node.regex.pattern : (getLiteralText(node) ?? undefined);
    const emptied = getEmptied(node);
    if (emptied) {
      seen.mask = true;
      named.push(...splitWords(getLastName(emptied) ?? ''));
    }
    if (text === undefined) {
      if (node.type === 'TemplateElement' && MASK_TEXT.test(node.value.raw)) seen.mask = true;
      if (node.type === 'MemberExpression' && ['digest', 'repeat', 'length'].includes(getLastName(node) ?? ''))
        seen.mask = true;
      return;
    }
    if (MASK_TEXT.test(text)) seen.mask = true;
    else if (/^[\w\s|()?:^$\\-]{3,80}$/u.test(text)) named.push(...splitWords(text));
  });
  const isKeyWord = (word: string): boolean => KEY_WORDS.has(word) || (scope === 'any' && PASSWORDS.has(word));
  const isForOthersOnly = named.some((word) => OTHER_HEADERS.has(word)) && !named.some(isKeyWord);
  return seen.mask && !isForOthersOnly;
}

/** What `delete o.p`, `o.p = ''` and `o.p = '***'` take out. */
function getEmptied(node: Node): Node | undefined {
  if (node.type === 'UnaryExpression' && node.operator === 'delete') return node.argument;
  const text = node.type === 'AssignmentExpression' ? getLiteralText(node.right) : undefined;
  return node.type === 'AssignmentExpression' && text !== undefined && (text === '' || MASK_TEXT.test(text))
    ? node.left
    : undefined;
}

const KEY_WORDS: ReadonlySet<string> = new Set([
  'key',
  'apikey',
  'api',
  'token',
  'secret',
  'credential',
  'credentials',
]);
