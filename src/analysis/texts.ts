/** A text as its parts, so that a query parameter's value can be found inside a URL. */
import { getLastName, getLiteralText, unwrap, type Node } from './ast.ts';
import type { Tracing } from './steps.ts';
import { getEntries } from './values.ts';

/** A query parameter of a URL and the expression that is its value. */
export interface QueryPart {
  readonly name: string;
  readonly value: Node;
}

const PART_LIMIT = 200;
const DEPTH_LIMIT = 12;
const PARAMETER_END = /[?&]([\w.~[\]-]+)=$/u;

/** The parts of a text in order: strings as they stand, expressions that could not be split. */
export function getParts(tracing: Tracing, expression: Node): readonly (string | Node)[] {
  const known = tracing.parts.get(expression);
  if (known) return known;
  const parts = splitParts(tracing, expression, 0);
  tracing.parts.set(expression, parts);
  return parts;
}

function splitParts(tracing: Tracing, expression: Node, depth: number): (string | Node)[] {
  const node = unwrap(expression);
  const text = getLiteralText(node);
  if (text !== undefined) return [text];
  if (depth > DEPTH_LIMIT) return [node];
  if (node.type === 'TemplateLiteral') {
    return node.quasis
      .flatMap((quasi, i) => {
        const inner = node.expressions[i];
        return [quasi.value.cooked ?? '', ...(inner ? splitParts(tracing, inner, depth + 1) : [])];
      })
      .slice(0, PART_LIMIT);
  }
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    return getOperands(node)
      .flatMap((operand) => splitParts(tracing, operand, depth + 1))
      .slice(0, PART_LIMIT);
  }
  // `path.includes('?') ? '&' : '?'`: either says that a parameter begins.
  const [choice, other] =
    node.type === 'ConditionalExpression' ? [node.consequent, node.alternate].map(getLiteralText) : [];
  if (choice !== undefined && other !== undefined) return [choice];
  if (REFERENCES.has(node.type)) {
    const composed = tracing
      .leaves(node, 'identity')
      .flatMap(({ kind, step }) =>
        step.path.length === 0 && (kind === 'template' || kind === 'clean') ? [step.node] : [],
      );
    const [only] = composed;
    if (
      only &&
      composed.length === 1 &&
      only !== node &&
      (only.type === 'TemplateLiteral' || only.type === 'BinaryExpression')
    )
      return splitParts(tracing, only, depth + 1);
  }
  return [node];
}

/** What may stand for a text that is composed elsewhere: a name, or a call of a function of the file. */
const REFERENCES: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression', 'CallExpression']);

/** The operands of a chain of `+`, however long: generated code adds up thousands. */
function getOperands(sum: Node): Node[] {
  const operands: Node[] = [];
  let at = sum;
  while (at.type === 'BinaryExpression' && at.operator === '+') {
    operands.push(at.right);
    at = at.left;
  }
  operands.push(at);
  return operands.reverse().slice(0, PART_LIMIT);
}

/** The query parameters that a URL expression spells out: `` `${base}?api_key=${key}` `` has `api_key`, whose value is `key`. */
export function getQueryParts(tracing: Tracing, url: Node): QueryPart[] {
  const found: QueryPart[] = [];
  let before = '';
  for (const part of getParts(tracing, url)) {
    if (typeof part === 'string') {
      before += part;
      continue;
    }
    const name = PARAMETER_END.exec(before.slice(-80))?.[1];
    if (name !== undefined) found.push({ name, value: unwrapEncoding(part) });
    before = '';
  }
  return found;
}

/** `encodeURIComponent(key)` puts the key itself into the URL. */
function unwrapEncoding(node: Node): Node {
  const inner = unwrap(node);
  if (inner.type !== 'CallExpression' || inner.callee.type !== 'Identifier') return inner;
  const [argument] = inner.arguments;
  return argument && /^(?:encodeURIComponent|encodeURI|String)$/u.test(inner.callee.name)
    ? unwrapEncoding(argument)
    : inner;
}

/** The parameters in whatever a URL is made of: its text, `URL`, `URLSearchParams`, `querystring.stringify`, an object. */
export function getQueryEntries(tracing: Tracing, url: Node): QueryPart[] {
  const held = getParts(tracing, url).flatMap((part) => {
    if (typeof part === 'string') return [];
    return [...getEntries(tracing, part).entries, ...getEntries(tracing, part, 'searchParams').entries];
  });
  const spelled = [url, ...getAddresses(tracing, url)].flatMap((text) => getQueryParts(tracing, text));
  const found: QueryPart[] = [];
  for (const part of [...spelled, ...held]) {
    if (!found.some(({ value }) => value === part.value)) found.push(part);
  }
  return found;
}

/** The texts that a URL object was made of: `path` of `new URL(path, base)`. */
function getAddresses(tracing: Tracing, url: Node): Node[] {
  return tracing.leaves(url, 'identity').flatMap(({ kind, step: { node, path } }) => {
    const isObject =
      kind === 'call' && path.length === 0 && (node.type === 'NewExpression' || node.type === 'CallExpression');
    return isObject && /^(?:URL|Request)$/u.test(getLastName(node.callee) ?? '') ? node.arguments.slice(0, 1) : [];
  });
}

/** The values of one parameter of a URL. */
export function getQueryValues(tracing: Tracing, url: Node, name: string): Node[] {
  return getQueryEntries(tracing, url).flatMap((part) => (part.name === name ? [part.value] : []));
}
