/** Names that stand beside a value: of the place that it is compared with, of the argument or property next to it. */
import type { TSESTree } from '@typescript-eslint/utils';
import { getKeyName, getLastName, getLiteralText, isCall, unwrap, type Node } from '../../analysis/ast.ts';
import { isPlaceholder, looksRandom } from '../../binom/values.ts';

/** Functions whose result is the argument, for this question. */
const WRAPPERS = new Set(
  'freeze seal preventExtensions String from ref shallowRef signal useState useRef useMemo computed resolve default of Set Array encode btoa atob catch prefault fallback defaultTo withDefault encodeURIComponent concat'.split(
    ' ',
  ),
);
/** True for the arguments that `Object.freeze`, `ref`, `btoa` and their kind hand on; `'utf-8'` of `Buffer.from(x, 'utf-8')` is none. */
export function isWrapper(call: TSESTree.CallExpression | TSESTree.NewExpression, argument: Node): boolean {
  const name = getLastName(call.callee) ?? '';
  return WRAPPERS.has(name) && (call.arguments[0] === argument || /^(?:of|concat|Array)$/u.test(name));
}

/** Calls that put a value under a name, or look one up with a default. */
const NAMED_WRITERS =
  /^(?:set|append|put|add|get|header|cookie|define|provide|stub|register|option|env|with|store|save|insert|update|param|query|field|value|assign|create|config|secret|constant|bind|attach|inject|const)/iu;

const NAME_KEYS = new Set([
  'name',
  'key',
  'provide',
  'id',
  'field',
  'env',
  'header',
  'parameterName',
  'param',
  'k',
  'property',
]);

/** `a.b.c` gives `c`, `b.c`, `a.b.c`; `req.headers['x-api-key']` and `req.get('x-api-key')` give the header. */
export function getTargetNames(target: Node): readonly string[] {
  const node = unwrap(target);
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'MemberExpression': {
      const name = getKeyName(node)?.replace(/^#/u, '');
      if (name === undefined) return [];
      const field = name === 'value' ? getFieldName(node.object) : undefined;
      if (field !== undefined) return [field];
      const outer = getTargetNames(node.object).at(-1);
      return outer === undefined ? [name] : [name, `${outer.split('.').at(-1) ?? ''}.${name}`, `${outer}.${name}`];
    }
    case 'CallExpression': {
      const name = getLiteralText(node.arguments[0]);
      const method = getLastName(node.callee) ?? '';
      if (name !== undefined && /^(?:get|header|param|query|getItem|getHeader|cookie)$/u.test(method)) return [name];
      const field = method === 'val' && node.callee.type === 'MemberExpression' && getFieldName(node.callee.object);
      if (field) return [field];
      const [inner] = node.arguments;
      if (WRAPPERS.has(method) && inner) return getTargetNames(inner);
      if (/^(?:trim|toString|toLowerCase|digest|slice)$/u.test(method) && node.callee.type === 'MemberExpression')
        return getTargetNames(node.callee.object);
      return [];
    }
    case 'AwaitExpression':
      return getTargetNames(node.argument);
    case 'ThisExpression':
      return ['this'];
    default:
      return [];
  }
}

/** `$('#password')`, `document.getElementById('password')`, `page.getByLabel('Password')`: the field's name. */
function getFieldName(place: Node): string | undefined {
  const call = unwrap(place);
  return call.type === 'CallExpression' ? getSelected(call.arguments[0]) : undefined;
}

/** The name of the field that a selector leads to: `password` of `form input[name="password"]`. */
function getSelected(selector: Node | undefined): string | undefined {
  return /(?<![\w-])([A-Za-z][\w-]*)["']?\]?$/u.exec(getLiteralText(selector) ?? '')?.[1];
}

/** The text under `name`, `key`, `provide` ... of the same object. */
export function getSiblingName(object: TSESTree.ObjectExpression): string | undefined {
  for (const property of object.properties) {
    if (property.type !== 'Property' || !NAME_KEYS.has(getKeyName(property) ?? '')) continue;
    const name = getLiteralText(unwrap(property.value));
    // `{ name: 'API Token', value: 'apiToken' }` is a choice in a form.
    if (name !== undefined && !/\s/u.test(name)) return name;
  }
  return undefined;
}

/** `[['api-key', '…']]`, `headers.push(['api-key', '…'])`; the two words of `new Set(['jwt', 'attestation'])` are a list. */
export function getPairName(list: TSESTree.ArrayExpression, value: Node): string | undefined {
  const [first, second] = list.elements;
  if (list.elements.length !== 2 || second !== value || !first) return undefined;
  const isPair =
    list.parent.type === 'ArrayExpression' ||
    (isCall(list.parent) && /^(?:push|unshift|concat)$/u.test(getLastName(list.parent.callee) ?? '')) ||
    looksRandom(getLiteralText(unwrap(second)) ?? '');
  return isPair ? getLiteralText(unwrap(first)) : undefined;
}

/** `['--user', 'ci', '--password', '…']`: the option before a value of a command line. */
export function getFlagName(list: TSESTree.ArrayExpression, value: Node): string | undefined {
  const before = list.elements[list.elements.findIndex((element) => element === value) - 1];
  return /^--([a-z][\w-]*)$/u.exec(getLiteralText(before ?? undefined) ?? '')?.[1];
}

/** `AUTH_KEYS = ['type', 'user', 'pass', 'expires']`: among names of fields, a plain word is one more. */
export function isWordList(list: TSESTree.ArrayExpression): boolean {
  let known = wordLists.get(list);
  if (known === undefined) {
    known = findWordList(list);
    wordLists.set(list, known);
  }
  return known;
}

/** Each text of a list asks about the whole list, and a vocabulary has thousands. */
const wordLists = new WeakMap<TSESTree.ArrayExpression, boolean>();

function findWordList(list: TSESTree.ArrayExpression): boolean {
  const texts = list.elements.map((element) => getLiteralText(element) ?? '');
  const named = texts.filter((text) => text !== '' && isPlaceholder(text));
  return texts.length > 2 && named.length * 2 > texts.length && texts.every((text) => /^[A-Za-z_-]+$/u.test(text));
}

/** What fills in a field of a page: `page.type('#password', '…')`, `page.getByLabel('Password').fill('…')`. */
const TYPING = /^(?:type|fill|setValue|addValue|sendKeys|typeText|pressSequentially|val)$/u;

/** `headers.set('api-key', '…')`, `config.get('binom.apiKey', '…')`, `timingSafeEqual(apiKey, Buffer.from('…'))`. */
export function getArgumentName(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  argument: Node,
): string | undefined {
  const index = call.arguments.findIndex((candidate) => candidate === argument);
  if (index < 0) return undefined;
  const method = getLastName(call.callee) ?? '';
  const before = call.arguments[index - 1];
  if (before && NAMED_WRITERS.test(method)) {
    const name = getLiteralText(unwrap(before));
    if (name !== undefined && !/\s/u.test(name)) return name;
  }
  // `client.setApiKey('…')`
  const set =
    /^(?:set|with)_?([A-Z]\w*(?:[Kk]ey|[Tt]oken|[Ss]ecret|[Pp]ass(?:word|phrase)?)|Password|Passphrase|Secret|Token)$/u.exec(
      method,
    )?.[1];
  if (set !== undefined && index === 0) return set.charAt(0).toLowerCase() + set.slice(1);
  if (TYPING.test(method)) {
    const callee = unwrap(call.callee);
    const field = before ? getSelected(before) : callee.type === 'MemberExpression' && getFieldName(callee.object);
    if (field) return field;
  }
  const option = /^--?([\w-]+)/u.exec(getLiteralText(call.arguments[0]) ?? '')?.[1];
  if (option !== undefined && index > 1) return option;
  if (
    /^(?:timingSafeEqual|safeCompare|compare|equals|localeCompare|isEqual|tsscmp|constantTimeEqual|safeEqual)$/iu.test(
      method,
    )
  ) {
    const other = call.arguments.find((candidate) => candidate !== argument);
    const callee = unwrap(call.callee);
    const compared = other ?? (callee.type === 'MemberExpression' ? callee.object : undefined);
    return compared && getTargetNames(compared)[0];
  }
  return undefined;
}
