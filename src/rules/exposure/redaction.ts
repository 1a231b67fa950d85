/**
 * A logger's own redaction: pino's `redact`, bunyan's `serializers`, winston's `format`. It protects a credential only if it
 * covers the property under which the credential is logged; one that knows only `authorization` does not protect `api-key`.
 */
import type { Analysis } from '../../analysis/index.ts';
import {
  getKeyName,
  getLastName,
  getLiteralText,
  isFunction,
  unwrap,
  walk,
  type CallNode,
  type Node,
} from '../../analysis/ast.ts';
import type { Leaf, Step } from '../../analysis/steps.ts';
import { MASK_TEXT } from '../../models/harmless-parts.ts';
import { isRedactorName } from '../../models/redactors.ts';

/** True when the logger that a call writes to takes out every credential of the argument. */
export function isRedactedByLogger(analysis: Analysis, call: CallNode, argument: Node): boolean {
  const options = getLoggerOptions(analysis, call);
  if (!options) return false;
  const covered = getCovered(analysis, options);
  const format = getFormat(analysis, options);
  if (covered.length === 0 && !format) return false;
  const leaves = analysis.leaves(argument, 'deep').filter((leaf) => analysis.getSource(leaf));
  return leaves.every((leaf) => {
    const names = getLoggedNames(analysis, leaf);
    // How deep an object of unknown shape holds it is not known.
    const isSure = analysis.getSource(leaf)?.kind !== 'object';
    return covered.some((path) => covers(path, names, isSure)) || (format !== undefined && format(names));
  });
}

/** The options with which the logger of a call was made, through `child()`. */
function getLoggerOptions(analysis: Analysis, call: CallNode): Node | undefined {
  let callee = unwrap(call.callee);
  for (let depth = 0; depth < 4 && callee.type === 'MemberExpression'; depth += 1) {
    const made: Node | undefined = analysis
      .leaves(callee.object, 'identity')
      .find(({ kind, step }) => kind === 'call' && step.path.length === 0)?.step.node;
    if (made?.type !== 'CallExpression' && made?.type !== 'NewExpression') return undefined;
    callee = unwrap(made.callee);
    if (getLastName(callee) !== 'child') return made.arguments.find((argument) => argument.type !== 'SpreadElement');
  }
  return undefined;
}

/** Does a redacted path cover a value that stands under these names, innermost first? `password` covers no `body.password`. */
function covers(path: readonly string[], names: readonly string[], isSure: boolean): boolean {
  if (!isSure || path[0] === ANYWHERE) return names.includes(path.at(-1) ?? '');
  return path.every((part, i) => part === '*' || part === names.at(-1 - i)) && path.length <= names.length;
}

/** A serializer takes care of a property wherever it stands. */
const ANYWHERE = '**';

/** Paths of properties that `redact` and `serializers` take care of. */
function getCovered(analysis: Analysis, options: Node): readonly (readonly string[])[] {
  const covered: string[][] = [];
  const redact = analysis.getProperty(options, 'redact');
  for (const value of redact.state === 'found' ? redact.values : []) {
    const paths = analysis.getProperty(value, 'paths');
    for (const list of paths.state === 'found' ? paths.values : [value]) {
      for (const leaf of analysis.leaves(list, 'deep')) {
        const text = getLiteralText(leaf.step.node);
        if (text !== undefined) covered.push(text.match(/[^.[\]"']+/gu) ?? []);
      }
    }
  }
  const serializers = analysis.getProperty(options, 'serializers');
  for (const value of serializers.state === 'found' ? serializers.values : []) {
    if (value.type !== 'ObjectExpression') continue;
    for (const property of value.properties)
      if (property.type === 'Property') covered.push([ANYWHERE, getKeyName(property) ?? '']);
  }
  return covered;
}

/** `o.p = value`, `headers.set('p', value)`. */
function isWritten(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'AssignmentExpression') return parent.right === node && parent.left.type === 'MemberExpression';
  return parent?.type === 'CallExpression' && /^(?:set|append)$/u.test(getLastName(parent.callee) ?? '');
}

/** The names under which a leaf's value stands in the logged object, innermost first; empty when it is printed as text. */
function getLoggedNames(analysis: Analysis, leaf: Leaf): string[] {
  const names: string[] = [];
  for (let step: Step | undefined = leaf.step; step; step = step.from) {
    if (step.text) return [];
    if (step.label !== undefined && (step.from?.node.type === 'ObjectExpression' || isWritten(step.node)))
      names.push(step.label);
  }
  const source = analysis.getSource(leaf);
  return source?.kind === 'object' ? [source.name, ...names] : names;
}

/** A question to winston's `format` or pino's `formatters`: does it take out a property of one of these names? */
function getFormat(analysis: Analysis, options: Node): ((names: readonly string[]) => boolean) | undefined {
  for (const name of ['format', 'formatters', 'formatter', 'hooks']) {
    const format = analysis.getProperty(options, name);
    const functions = format.state === 'found' ? format.values.flatMap((value) => getMaskers(analysis, value)) : [];
    if (functions.length > 0) return (names) => functions.some((covers) => covers(names));
  }
  return undefined;
}

type Covers = (names: readonly string[]) => boolean;

/** Every redactor in a format: an imported one covers all, one of the file what its body names. */
function getMaskers(analysis: Analysis, format: Node, depth = 0): Covers[] {
  const { visitorKeys } = analysis.sourceCode;
  const maskers: Covers[] = [];
  walk(format, visitorKeys, (node) => {
    if (isFunction(node)) maskers.push(...getMaskerOfFunction(analysis, node));
    if (node.type !== 'Identifier' || node.parent.type === 'MemberExpression' || depth > 2) return;
    const definition = analysis.tracer.variables.get(node)?.defs[0]?.node;
    if (definition?.type === 'VariableDeclarator' && definition.init)
      maskers.push(...getMaskers(analysis, definition.init, depth + 1));
    else if (isFunction(definition)) maskers.push(...getMaskerOfFunction(analysis, definition));
    else if (isRedactorName(node.name)) maskers.push(() => true);
  });
  return maskers;
}

/** A function that writes a mask or deletes covers the names that its text mentions; all, when it goes by a pattern of names. */
function getMaskerOfFunction(analysis: Analysis, fn: Node): Covers[] {
  const text = analysis.sourceCode.getText(fn);
  if (!MASK_TEXT.test(text) && !/\bdelete\b|\bredact|\bmask/iu.test(text)) return [];
  const isGeneral =
    /key|token|secret/iu.test(text.replaceAll(/\.(?:keys|entries)\b/gu, '')) &&
    /\.test\(|\.match\(|\bnew RegExp/u.test(text);
  // The name of the value itself counts: `delete info.headers.authorization` leaves `headers['api-key']` in.
  return [([name]) => isGeneral || (name !== undefined && text.includes(name))];
}
