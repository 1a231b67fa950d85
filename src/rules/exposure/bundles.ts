/** Tables of bundlers' and frameworks' configurations that are written into the bundle. Told by what the file exports. */
import { basename } from 'node:path';
import { compileRows, type Analysis } from '../../analysis/index.ts';
import {
  getAnnotation,
  getKeyName,
  getLastName,
  getLiteralText,
  isFunction,
  unwrap,
  type CallNode,
  type Node,
} from '../../analysis/ast.ts';
import { BUNDLER_PLUGIN_ROWS, BUNDLER_ROWS, PLUGIN_CLASSES, type BundlerRow } from '../../models/public-env.ts';
import { createGate } from '../transport/gate.ts';
import { findLeak } from './leaks.ts';
import { getPublicCredential } from './public-env.ts';
import { getMethods, mayMatch } from './sinks.ts';

const PLUGINS = compileRows(BUNDLER_PLUGIN_ROWS);
const FUNCTION_ROWS = BUNDLER_ROWS.flatMap((bundler) => bundler.functions.map((callee) => ({ callee, bundler })));
const FUNCTIONS = compileRows(FUNCTION_ROWS);
const getCallNames = getMethods([...BUNDLER_PLUGIN_ROWS, ...FUNCTION_ROWS], ['DotenvPlugin']);
/** Does a text name any of these? The classes' own names are looked for too, as their module may be another file. */
const isNamed = createGate([...BUNDLER_PLUGIN_ROWS, ...FUNCTION_ROWS, ...PLUGIN_CLASSES.map((callee) => ({ callee }))]);
/** Types of a configuration, as denotations of their instances. */
const TYPES = compileRows(
  BUNDLER_ROWS.flatMap((bundler) => bundler.functions.map((callee) => ({ callee: `${callee}()`, bundler }))),
);

/** Plugins that look their names up in the environment: the value is only a default. */
const NAMES_ONLY: ReadonlySet<string> = new Set(['EnvironmentPlugin', 'environment plugin']);

/** An entry of a table: a property with its value, or a whole expression. */
export interface BundleEntry {
  /** Where to report. */
  readonly node: Node;
  readonly value: Node | undefined;
  /** The property's name, or the name in a list of variables. */
  readonly name: string | undefined;
  readonly tool: string;
}

/** What a call writes into a bundle: `new DefinePlugin({ … })`, `defineConfig({ define: { … } })`. */
export function getCallEntries(analysis: Analysis, call: CallNode): readonly BundleEntry[] {
  const [argument] = call.arguments;
  if (!argument || !isNamed(analysis.sourceCode.text)) return [];
  if (!mayMatch(analysis, unwrap(call.callee), getCallNames())) return [];
  const plugin = analysis.findRow(call.callee, PLUGINS) ?? getPluginByName(call);
  if (plugin) {
    const tables = ['values', 'define'].flatMap((name) => getTable(analysis, argument, name));
    return [argument, ...tables].flatMap((table) => getEntries(analysis, table, plugin.name));
  }
  const row = analysis.findRow(call.callee, FUNCTIONS);
  return row ? getConfigEntries(analysis, call.arguments, row.bundler) : [];
}

/** What a plugin's options hold under a name; a table that is filled with computed names has no such option. */
function getTable(analysis: Analysis, options: Node, name: string): readonly Node[] {
  return getValues(analysis, options, [name]).filter(({ parent }) => {
    const key = parent?.type === 'AssignmentExpression' ? parent.left : parent;
    return key?.type !== 'MemberExpression' || getKeyName(key) === name;
  });
}

function getPluginByName(call: CallNode): { readonly name: string } | undefined {
  const name = call.type === 'NewExpression' ? getLastName(call.callee) : undefined;
  return name !== undefined && PLUGIN_CLASSES.includes(name) ? { name } : undefined;
}

/** What a file exports as a bundler's configuration, without a call that says so. */
export function getExportEntries(analysis: Analysis, filename: string): readonly BundleEntry[] {
  const exported = getExported(analysis);
  return exported.flatMap((node) =>
    getBundlers(analysis, node, filename).flatMap((bundler) => getConfigEntries(analysis, [node], bundler)),
  );
}

/** `export default x`, `module.exports = x`, `export const config: NextConfig = x`. */
function getExported(analysis: Analysis): Node[] {
  return analysis.sourceCode.ast.body.flatMap((statement): Node[] => {
    if (statement.type === 'ExportDefaultDeclaration') return [statement.declaration];
    if (statement.type === 'TSExportAssignment') return [statement.expression];
    const expression = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (expression?.type !== 'AssignmentExpression' || expression.operator !== '=') return [];
    const target = analysis.sourceCode.getText(expression.left);
    return target === 'module.exports' || target === 'exports.default' ? [expression.right] : [];
  });
}

/** The tools by the file's name (`app.config` is one of several), by the type written beside the value, or by the type in a comment. */
function getBundlers(analysis: Analysis, node: Node, filename: string): readonly BundlerRow[] {
  const inner = unwrap(node);
  const wrapped = inner.type === 'CallExpression' && !analysis.findRow(inner.callee, FUNCTIONS);
  if (inner.type === 'CallExpression' && !wrapped) return [];
  const base = basename(filename).replace(/\.[cm]?[jt]sx?$/u, '');
  const named = BUNDLER_ROWS.filter(({ file }) => file.test(base));
  if (named.length > 0) return named;
  const typed = getTyped(analysis, node);
  if (typed) return [typed];
  return BUNDLER_ROWS.filter(({ comment }) => comment !== undefined && analysis.sourceCode.text.includes(comment));
}

function getTyped(analysis: Analysis, node: Node): BundlerRow | undefined {
  const types: Node[] = [];
  for (let at: Node = node; at.type === 'TSSatisfiesExpression' || at.type === 'TSAsExpression'; at = at.expression)
    types.push(at.typeAnnotation);
  if (isFunction(node) && node.returnType) types.push(node.returnType.typeAnnotation);
  if (node.type === 'Identifier') {
    const declarator = analysis.tracer.variables.get(node)?.defs[0]?.node;
    const type = declarator?.type === 'VariableDeclarator' ? getAnnotation(declarator.id) : undefined;
    if (type) types.push(type);
  }
  for (const type of types) {
    if (type.type !== 'TSTypeReference') continue;
    const row = analysis.denote(type.typeName).map((name) => TYPES.exact.get(`${name}()`))[0];
    if (row) return row.bundler;
  }
  return undefined;
}

function getConfigEntries(analysis: Analysis, configs: readonly Node[], bundler: BundlerRow): BundleEntry[] {
  const objects = configs.flatMap((config) => getConfigObjects(analysis, config));
  return objects.flatMap((object) => [
    ...bundler.tables.flatMap((path) =>
      getValues(analysis, object, path.split('.')).flatMap((table) => getEntries(analysis, table, bundler.name)),
    ),
    ...(bundler.prefixes ?? []).flatMap((path) => getOpenPrefixes(analysis, object, path.split('.'), bundler.name)),
  ]);
}

/** A configuration is an object, or a function that returns one; wrappers such as `withBundleAnalyzer(config)` hand it on. */
function getConfigObjects(analysis: Analysis, config: Node, depth = 0): Node[] {
  const inner = unwrap(config);
  if (depth > 3) return [];
  if (isFunction(inner)) {
    return analysis.tracer.program
      .getReturned(inner)
      .flatMap(({ node }) => getConfigObjects(analysis, node, depth + 1));
  }
  if (inner.type === 'Identifier') {
    const [fn] = analysis.tracer.functions(inner);
    if (fn) return getConfigObjects(analysis, fn, depth + 1);
  }
  if (inner.type === 'CallExpression')
    return inner.arguments.flatMap((argument) => getConfigObjects(analysis, argument, depth + 1));
  return [inner];
}

function getValues(analysis: Analysis, object: Node, path: readonly string[]): readonly Node[] {
  const found = analysis.getProperty(object, ...path);
  return found.state === 'found' ? found.values : [];
}

/** The entries of a table. Of a list of names (`EnvironmentPlugin`) its elements. */
function getEntries(analysis: Analysis, table: Node, tool: string): BundleEntry[] {
  const inner = unwrap(table);
  if (inner.type === 'ArrayExpression') {
    return inner.elements.flatMap((element) => {
      const name = getLiteralText(element);
      return element && name !== undefined ? [{ node: element, value: undefined, name, tool }] : [];
    });
  }
  if (inner.type !== 'ObjectExpression') return [{ node: inner, value: inner, name: undefined, tool }];
  return inner.properties.flatMap((property): BundleEntry[] => {
    if (property.type === 'SpreadElement') return [{ node: property, value: property.argument, name: undefined, tool }];
    const value = unwrap(property.value);
    if (value.type === 'ObjectExpression') return getEntries(analysis, value, tool);
    return [{ node: property, value: NAMES_ONLY.has(tool) ? undefined : value, name: getKeyName(property), tool }];
  });
}

/** `envPrefix: ''`: every variable of the environment is public. */
function getOpenPrefixes(analysis: Analysis, object: Node, path: readonly string[], tool: string): BundleEntry[] {
  return getValues(analysis, object, path).flatMap((value) => {
    const inner = unwrap(value);
    const prefixes = inner.type === 'ArrayExpression' ? inner.elements : [inner];
    return prefixes.some((prefix) => prefix && getLiteralText(prefix) === '')
      ? [{ node: value, value: undefined, name: '', tool }]
      : [];
  });
}

/** What a bundler's entry is called, if a credential is in it. */
export function getBundledName(
  analysis: Analysis,
  name: string | undefined,
  value: Node | undefined,
): string | undefined {
  const last = name?.split('.').at(-1);
  // Names with a public prefix are reported as such, at the property.
  if (getPublicCredential(analysis, last) !== undefined) return undefined;
  if (!value) return last !== undefined && analysis.isCredentialName(last) ? last : undefined;
  const leak = findLeak(analysis, value);
  if (leak) return leak.name;
  const isNamed = last !== undefined && analysis.isCredentialName(last);
  return isNamed && analysis.leaves(value, 'deep').some(({ kind }) => kind !== 'clean' && kind !== 'literal')
    ? last
    : undefined;
}
