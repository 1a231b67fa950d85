/**
 * What a written text is bound to: the name of the variable, property, parameter, header, field, enum member, JSX attribute or
 * environment variable that gets it, or that it is compared with.
 *
 * Reads upwards from the text, through everything that hands the value on unchanged (`??`, `?:`, `Object.freeze`, `ref(...)`, arrays).
 */
import type { TSESTree } from '@typescript-eslint/utils';
import {
  getEnclosingFunction,
  getKeyName,
  getLastName,
  getLiteralText,
  getNameOf,
  unwrap,
  type Node,
} from '../../analysis/ast.ts';

/** Calls that put a value under a name, or look one up with a default. */
const NAMED_WRITERS =
  /^(?:set|append|put|add|get|header|cookie|define|provide|stub|register|option|env|with|store|save|insert|update|param|query|field|value|assign|create|config|secret|constant|bind|attach|inject|const)/iu;

/** The names of what gets a text, most specific first: `apiKey`, `binom.apiKey`, `config.binom.apiKey`. */
export type BindingNames = readonly string[];

/** Functions whose result is the argument, for this question. */
const WRAPPERS = new Set(
  'freeze seal preventExtensions String from ref shallowRef signal useState useRef useMemo computed resolve default of Set Array encode btoa atob catch prefault fallback defaultTo withDefault encodeURIComponent concat'.split(
    ' ',
  ),
);
/** Keys beside a name that hold its value: `{ name: 'BINOM_API_KEY', value: '…' }`. */
const VALUE_KEYS = new Set([
  'value',
  'useValue',
  'default',
  'defaultValue',
  'const',
  'content',
  'data',
  'stringValue',
  'initialValue',
  'val',
  'secret',
]);
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

/** The names that an expression is bound to; empty when it is bound to nothing that has a name. */
export function getBindingNames(expression: Node): BindingNames {
  const beside: string[] = [];
  let node = expression;
  for (let { parent } = node; parent; { parent } = node) {
    switch (parent.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ChainExpression':
      case 'AwaitExpression':
      case 'SpreadElement':
      case 'JSXExpressionContainer':
      case 'TemplateLiteral':
        node = parent;
        continue;
      case 'BinaryExpression':
        if (parent.operator !== '+') return [...beside, ...getNames(parent, node)];
        node = parent;
        continue;
      case 'LogicalExpression':
        // The fallback of a key's lookup is a key.
        if (parent.right === node) beside.push(...getTargetNames(parent.left));
        node = parent;
        continue;
      case 'ConditionalExpression':
        if (parent.test === node) return beside;
        beside.push(...getTargetNames(parent.consequent === node ? parent.alternate : parent.consequent));
        node = parent;
        continue;
      case 'SequenceExpression':
        node = parent;
        continue;
      case 'ArrayExpression': {
        const paired = getPairName(parent, node);
        if (paired !== undefined) return [...beside, paired];
        node = parent;
        continue;
      }
      case 'CallExpression':
      case 'NewExpression': {
        const named = getArgumentName(parent, node);
        if (named !== undefined) return [...beside, named];
        if (parent.callee === node || !WRAPPERS.has(getLastName(parent.callee) ?? '')) return beside;
        node = parent;
        continue;
      }
      default:
        return [...beside, ...getNames(parent, node)];
    }
  }
  return beside;
}

function getNames(parent: Node, node: Node): BindingNames {
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.init === node ? getTargetNames(parent.id) : [];
    case 'AssignmentExpression':
      return parent.right === node ? getTargetNames(parent.left) : [];
    case 'AssignmentPattern':
      return parent.right === node ? getDefaultNames(parent) : [];
    case 'Property':
      return parent.value === node ? getPropertyNames(parent) : [];
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return parent.value === node ? present(getKeyName(parent)) : [];
    case 'TSEnumMember':
      return parent.initializer === node
        ? [
            ...present(getNameOf(parent.id, parent.computed)),
            `${parent.parent.parent.id.name}.${getNameOf(parent.id, false) ?? ''}`,
          ]
        : [];
    case 'JSXAttribute':
      return parent.name.type === 'JSXIdentifier' ? [parent.name.name] : [];
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return getReturnNames(parent, node);
    case 'BinaryExpression':
      return /^[!=]==?$/u.test(parent.operator)
        ? getTargetNames(parent.left === node ? parent.right : parent.left)
        : [];
    case 'SwitchCase':
      return parent.test === node ? getTargetNames(parent.parent.discriminant) : [];
    default:
      return [];
  }
}

function present(name: string | undefined): string[] {
  return name === undefined ? [] : [name.replace(/^#/u, '')];
}

/** `a.b.c` gives `c`, `b.c`, `a.b.c`; `req.headers['x-api-key']` and `req.get('x-api-key')` give the header. */
export function getTargetNames(target: Node): BindingNames {
  const node = unwrap(target);
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'MemberExpression': {
      const name = getKeyName(node)?.replace(/^#/u, '');
      if (name === undefined) return [];
      const outer = getTargetNames(node.object).at(-1);
      return outer === undefined ? [name] : [name, `${outer.split('.').at(-1) ?? ''}.${name}`, `${outer}.${name}`];
    }
    case 'CallExpression': {
      const name = getLiteralText(node.arguments[0]);
      const method = getLastName(node.callee) ?? '';
      if (name !== undefined && /^(?:get|header|param|query|getItem|getHeader|cookie)$/u.test(method)) return [name];
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

/** `{ apiKey: key = '…' }` and `function f(apiKey = '…')`: the property as well as the name. */
function getDefaultNames(pattern: TSESTree.AssignmentPattern): BindingNames {
  const { parent } = pattern;
  const own = getTargetNames(pattern.left);
  if (parent.type === 'Property' && parent.value === pattern) return [...present(getKeyName(parent)), ...own];
  return own;
}

function getPropertyNames(property: TSESTree.Property): BindingNames {
  const key = getKeyName(property);
  if (key === undefined || property.parent.type !== 'ObjectExpression') return present(key);
  const object = property.parent;
  const outer = getBindingNames(object);
  if (VALUE_KEYS.has(key)) {
    const sibling = getSiblingName(object);
    if (sibling !== undefined) return [sibling, key];
    if (outer.length > 0 && key !== 'data' && key !== 'content') return [...outer, key];
  }
  const [near, ...far] = outer;
  return near === undefined ? [key] : [key, `${near}.${key}`, ...far.map((name) => `${name}.${key}`)];
}

/** The text under `name`, `key`, `provide` ... of the same object. */
function getSiblingName(object: TSESTree.ObjectExpression): string | undefined {
  for (const property of object.properties) {
    if (property.type !== 'Property' || !NAME_KEYS.has(getKeyName(property) ?? '')) continue;
    const name = getLiteralText(unwrap(property.value));
    // `{ name: 'API Token', value: 'apiToken' }` is a choice in a form.
    if (name !== undefined && !/\s/u.test(name)) return name;
  }
  return undefined;
}

/** `['api-key', '…']` */
function getPairName(list: TSESTree.ArrayExpression, value: Node): string | undefined {
  const [first, second] = list.elements;
  return list.elements.length === 2 && second === value && first ? getLiteralText(unwrap(first)) : undefined;
}

/** `headers.set('api-key', '…')`, `config.get('binom.apiKey', '…')`, `timingSafeEqual(apiKey, Buffer.from('…'))`. */
function getArgumentName(call: TSESTree.CallExpression | TSESTree.NewExpression, argument: Node): string | undefined {
  const index = call.arguments.findIndex((candidate) => candidate === argument);
  if (index < 0) return undefined;
  const method = getLastName(call.callee) ?? '';
  const before = call.arguments[index - 1];
  if (before && NAMED_WRITERS.test(method)) {
    const name = getLiteralText(unwrap(before));
    if (name !== undefined && !/\s/u.test(name)) return name;
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

/** `getBinomKey() { return '…' }`, `const binomKey = () => '…'`. */
function getReturnNames(parent: TSESTree.ReturnStatement | TSESTree.ArrowFunctionExpression, node: Node): BindingNames {
  const fn = parent.type === 'ReturnStatement' ? getEnclosingFunction(parent) : parent;
  if (!fn || (parent.type === 'ArrowFunctionExpression' && parent.body !== node)) return [];
  const own = fn.type === 'ArrowFunctionExpression' ? undefined : fn.id?.name;
  const names = own === undefined ? getNames(fn.parent, fn) : [own];
  const method = fn.parent.type === 'MethodDefinition' ? present(getKeyName(fn.parent)) : [];
  return [...names, ...method].map(dropVerb);
}

function dropVerb(name: string): string {
  const bare = name.replace(
    /^(?:.*\.)?(?:get|load|read|fetch|require|resolve|default|make|create|build)_?(?=[A-Z_])/u,
    '',
  );
  return bare === '' ? name : bare.charAt(0).toLowerCase() + bare.slice(1);
}
