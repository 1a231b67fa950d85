/**
 * What a written text is bound to: the name of the variable, property, parameter, header, field, enum member, JSX attribute or
 * environment variable that gets it, or that it is compared with.
 *
 * Reads upwards from the text, through everything that hands the value on unchanged (`??`, `?:`, `Object.freeze`, `ref(...)`, arrays).
 */
import type { TSESTree } from '@typescript-eslint/utils';
import { getEnclosingFunction, isCall, getKeyName, getLiteralText, getNameOf, type Node } from '../../analysis/ast.ts';
import {
  getArgumentName,
  getFlagName,
  getPairName,
  getSiblingName,
  getTargetNames,
  isWordList,
  isWrapper,
} from './named-places.ts';

/** The names of what gets a text, most specific first: `apiKey`, `binom.apiKey`, `config.binom.apiKey`. */
export type BindingNames = readonly string[];

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
/** Parents that hand the value on as it is. */
const PASSING: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'ChainExpression',
  'AwaitExpression',
  'SpreadElement',
  'SequenceExpression',
  'JSXExpressionContainer',
]);

/** Objects in objects whose names count: those further out say nothing of a value, and generated objects nest without end. */
const OBJECT_LIMIT = 20;

/**
 * The names that an expression is bound to; empty when it is bound to nothing that has a name.
 * @param depth objects that were climbed out of already
 */
export function getBindingNames(expression: Node, depth = 0): BindingNames {
  const names: string[] = [];
  if (depth > OBJECT_LIMIT) return names;
  let node = expression;
  for (let { parent } = node; parent; { parent } = node) {
    const step = climb(parent, node, depth);
    names.push(...step.names);
    if (!step.goesOn) break;
    node = parent;
  }
  return names;
}

/** What one parent says of a value: names of its own, and whether the value goes on through it. */
function climb(parent: Node, node: Node, depth: number): { names: BindingNames; goesOn: boolean } {
  if (PASSING.has(parent.type)) return { names: [], goesOn: true };
  switch (parent.type) {
    case 'TemplateLiteral':
      return { names: [], goesOn: isScheme(parent.quasis.map(({ value }) => value.raw).join('')) };
    case 'BinaryExpression':
      if (parent.operator !== '+') return { names: getNames(parent, node, depth), goesOn: false };
      return { names: [], goesOn: isScheme(getLiteralText(parent.left === node ? parent.right : parent.left) ?? '-') };
    case 'LogicalExpression':
      // The fallback of a key's lookup is a key.
      return { names: parent.right === node ? getTargetNames(parent.left) : [], goesOn: true };
    case 'ConditionalExpression':
      if (parent.test === node) return { names: [], goesOn: false };
      return { names: getTargetNames(parent.consequent === node ? parent.alternate : parent.consequent), goesOn: true };
    case 'ArrayExpression':
      return isWordList(parent)
        ? { names: [], goesOn: false }
        : named(getPairName(parent, node) ?? getFlagName(parent, node) ?? getTakenName(parent, node), true);
    case 'CallExpression':
    case 'NewExpression':
      return named(getArgumentName(parent, node), parent.callee !== node && isWrapper(parent, node));
    default:
      return { names: getNames(parent, node, depth), goesOn: false };
  }
}

/** `'Basic ' + btoa('user:password')` is bound as a whole; `'?tls=' + flag` is a part of a text. */
function isScheme(text: string): boolean {
  return /^(?:(?:Basic|Bearer|Token|ApiKey) )?$/iu.test(text);
}

function named(name: string | undefined, goesOn: boolean): { names: BindingNames; goesOn: boolean } {
  return name === undefined ? { names: [], goesOn } : { names: [name], goesOn: false };
}

function getNames(parent: Node, node: Node, depth: number): BindingNames {
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.init === node ? getDeclaredNames(parent, node) : [];
    case 'AssignmentExpression':
      return parent.right === node ? getTargetNames(parent.left) : [];
    case 'AssignmentPattern':
      return parent.right === node ? getDefaultNames(parent) : [];
    case 'Property':
      return parent.value === node ? getPropertyNames(parent, depth) : [];
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return parent.value === node ? present(getKeyName(parent)) : [];
    case 'TSEnumMember':
      return parent.initializer === node
        ? [
            ...present(getNameOf(parent.id, false)),
            `${parent.parent.parent.id.name}.${getNameOf(parent.id, false) ?? ''}`,
          ]
        : [];
    case 'JSXAttribute':
      return parent.name.type === 'JSXIdentifier' ? [parent.name.name] : [];
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return getReturnNames(parent, node, depth);
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

/** `const [user, password] = ['app', '…']`: the name at the same place. */
function getTakenName(list: TSESTree.ArrayExpression, node: Node): string | undefined {
  const { parent } = list;
  const pattern =
    parent.type === 'VariableDeclarator' ? parent.id : parent.type === 'AssignmentExpression' ? parent.left : undefined;
  if (pattern?.type !== 'ArrayPattern') return undefined;
  const target = pattern.elements[list.elements.findIndex((element) => element === node)];
  return target ? getTargetNames(target)[0] : undefined;
}

/** `const [apiKey] = useState('…')`: a list that is taken apart gives its first element the value. */
function getDeclaredNames({ id }: TSESTree.VariableDeclarator, node: Node): BindingNames {
  const [first] = id.type === 'ArrayPattern' && isCall(node) ? id.elements : [];
  return getTargetNames(first ?? id);
}

function present(name: string | undefined): string[] {
  return name === undefined ? [] : [name.replace(/^#/u, '')];
}

/** `{ apiKey: key = '…' }` and `function f(apiKey = '…')`: the property as well as the name. */
function getDefaultNames(pattern: TSESTree.AssignmentPattern): BindingNames {
  const { parent } = pattern;
  const own = getTargetNames(pattern.left);
  if (parent.type === 'Property' && parent.value === pattern) return [...present(getKeyName(parent)), ...own];
  return own;
}

function getPropertyNames(property: TSESTree.Property, depth: number): BindingNames {
  const key = getKeyName(property);
  if (key === undefined || property.parent.type !== 'ObjectExpression') return present(key);
  const object = property.parent;
  const outer = getBindingNames(object, depth + 1);
  if (VALUE_KEYS.has(key)) {
    const sibling = getSiblingName(object);
    if (sibling !== undefined) return [sibling, key];
    if (outer.length > 0 && key !== 'data' && key !== 'content')
      return [...outer, key, ...outer.map((name) => `${name}.${key}`)];
  }
  const [near, ...far] = outer;
  return near === undefined ? [key] : [key, `${near}.${key}`, ...far.map((name) => `${name}.${key}`)];
}

/** `getBinomKey() { return '…' }`, `const binomKey = () => '…'`; what `rotateBinomKey` returns is no key. */
function getReturnNames(
  parent: TSESTree.ReturnStatement | TSESTree.ArrowFunctionExpression,
  node: Node,
  depth: number,
): BindingNames {
  const fn = parent.type === 'ReturnStatement' ? getEnclosingFunction(parent) : parent;
  if (!fn || (parent.type === 'ArrowFunctionExpression' && parent.body !== node)) return [];
  const own = fn.type === 'ArrowFunctionExpression' ? undefined : fn.id?.name;
  const names = own === undefined && depth < OBJECT_LIMIT ? getNames(fn.parent, fn, depth + 1) : present(own);
  const method = fn.parent.type === 'MethodDefinition' ? present(getKeyName(fn.parent)) : [];
  return [...names, ...method].map(dropVerb).filter((name) => RETURNED.test(name));
}

/** A function that is called after what it returns. */
const RETURNED = /(?:key|token|secret|password|passwd|passphrase|pwd|credential)s?$/iu;
/** Functions that do something with a credential. */
const DOING =
  /^(?:rotate|revoke|test|check|verify|validate|delete|remove|update|set|save|store|send|use|refresh|has|is|can|assert|mask|redact|hash|on|handle|with|disable|block|log|print|parse|format|encrypt|decrypt)(?=[A-Z_])/u;

function dropVerb(name: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (DOING.test(last)) return '';
  const bare = last.replace(/^(?:get|load|read|fetch|require|resolve|default|make|create|build)_?(?=[A-Z_])/u, '');
  return bare === last ? name : bare.charAt(0).toLowerCase() + bare.slice(1);
}
