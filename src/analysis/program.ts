/** One walk over a file: the lists of nodes that the analysis starts from. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  getEnclosingFunction,
  getKeyName,
  getThisFunction,
  getThisOwner,
  isFunction,
  walk,
  type CallNode,
  type ClassNode,
  type FunctionNode,
  type Node,
} from './ast.ts';
import { addTo } from './groups.ts';

type Owner = ClassNode | TSESTree.ObjectExpression;

export interface Program {
  readonly calls: readonly CallNode[];
  readonly tags: readonly TSESTree.TaggedTemplateExpression[];
  /** What is assigned to properties, by the property's name. */
  readonly written: ReadonlyMap<string, readonly Node[]>;
  /** Sums of two names, of which no literal tells. */
  readonly sums: readonly TSESTree.BinaryExpression[];
  readonly classes: readonly ClassNode[];
  readonly functions: readonly FunctionNode[];
  readonly texts: readonly (TSESTree.StringLiteral | TSESTree.TemplateElement)[];
  readonly names: ReadonlySet<string>;
  readonly tries: readonly TSESTree.TryStatement[];
  readonly size: number;
  /** The expressions that a function returns or yields. */
  getReturned(fn: FunctionNode): readonly { readonly node: Node; readonly yielded: boolean }[];
  /** Interfaces, type aliases and classes by name: what a value of that type holds. */
  readonly types: ReadonlyMap<string, Node>;
  /** Every `this` by the class or object that it means, or else by the function that it stands in. */
  readonly thisNodes: ReadonlyMap<Owner | FunctionNode, readonly Node[]>;
}

/** Indexes a file. Linear in its size. */
export function indexProgram(sourceCode: Readonly<TSESLint.SourceCode>): Program {
  const calls: CallNode[] = [];
  const tags: TSESTree.TaggedTemplateExpression[] = [];
  const written = new Map<string, Node[]>();
  const sums: TSESTree.BinaryExpression[] = [];
  const classes: ClassNode[] = [];
  const functions: FunctionNode[] = [];
  const texts: (TSESTree.StringLiteral | TSESTree.TemplateElement)[] = [];
  const names = new Set<string>();
  const tries: TSESTree.TryStatement[] = [];
  const types = new Map<string, Node>();
  const returned = new Map<FunctionNode, { node: Node; yielded: boolean }[]>();
  const thisNodes = new Map<Owner | FunctionNode, Node[]>();
  let size = 0;
  const addReturned = (at: Node, node: Node, yielded: boolean): void => {
    const fn = getEnclosingFunction(at);
    if (!fn) return;
    addTo(returned, fn, { node, yielded });
  };
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    size += 1;
    if (isFunction(node)) functions.push(node);
    switch (node.type) {
      case 'CallExpression':
      case 'NewExpression':
        calls.push(node);
        break;
      case 'TaggedTemplateExpression':
        tags.push(node);
        break;
      case 'AssignmentExpression': {
        const name = node.left.type === 'MemberExpression' ? getKeyName(node.left) : undefined;
        if (name !== undefined) addTo(written, name, node.right);
        break;
      }
      case 'BinaryExpression':
        if (node.operator === '+' && node.left.type === 'Identifier' && node.right.type === 'Identifier')
          sums.push(node);
        break;
      case 'ClassDeclaration':
      case 'ClassExpression':
        classes.push(node);
        if (node.id) types.set(node.id.name, node.body);
        break;
      case 'Literal':
        if (isText(node)) texts.push(node);
        break;
      case 'TemplateElement':
        texts.push(node);
        break;
      case 'Identifier':
      case 'JSXIdentifier':
        names.add(node.name);
        break;
      case 'ThisExpression': {
        const owner = getThisOwner(node) ?? getThisFunction(node);
        if (owner) addTo(thisNodes, owner, node);
        break;
      }
      case 'TryStatement':
        tries.push(node);
        break;
      case 'ReturnStatement':
        if (node.argument) addReturned(node, node.argument, false);
        break;
      case 'YieldExpression':
        if (node.argument) addReturned(node, node.argument, !node.delegate);
        break;
      case 'ArrowFunctionExpression':
        if (node.body.type !== 'BlockStatement') returned.set(node, [{ node: node.body, yielded: false }]);
        break;
      case 'TSInterfaceDeclaration':
        types.set(node.id.name, node.body);
        break;
      case 'TSTypeAliasDeclaration':
        types.set(node.id.name, node.typeAnnotation);
        break;
      default:
    }
  });
  return {
    calls,
    tags,
    written,
    sums,
    classes,
    functions,
    texts,
    names,
    tries,
    size,
    types,
    thisNodes,
    getReturned: (fn) => returned.get(fn) ?? [],
  };
}

function isText(node: TSESTree.Literal): node is TSESTree.StringLiteral {
  return typeof node.value === 'string';
}
