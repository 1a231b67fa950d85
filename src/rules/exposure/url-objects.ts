/** URLs that are handed over as an object of their parts: `router.push({ path, query: { token } })`, `url.format({ query })`. */
import { compileRows, type Analysis } from '../../analysis/index.ts';
import { getKeyName, getLastName, unwrap, type Node } from '../../analysis/ast.ts';
import { splitWords } from '../../binom/names.ts';
import { ROUTE_FUNCTIONS, ROUTER_METHODS, ROUTERS, URL_BUILDER_ROWS } from '../../models/url-objects.ts';
import { getCredentialProperties, getFactsOf, type AddedPart } from './queries.ts';
import { getReceiverName } from './receivers.ts';

const BUILDERS = compileRows(URL_BUILDER_ROWS);

/** The credentials in the `query` of a URL object that a call is handed. */
export function getRouted(analysis: Analysis, call: Extract<Node, { type: 'CallExpression' }>): AddedPart[] {
  const objects = call.arguments.filter((argument) => argument.type === 'ObjectExpression');
  return objects.flatMap((object) => {
    const query = findProperty(object, 'query');
    const place = ['url', 'pathname', 'path', 'name', 'href'].flatMap((name) => findProperty(object, name) ?? [])[0];
    if (!query || !place || !takesUrl(analysis, unwrap(call.callee))) return [];
    const facts = getFactsOf(analysis, place);
    return getCredentialProperties(analysis, query).map(({ node, name }) => ({ name, value: node, facts }));
  });
}

function findProperty(object: Extract<Node, { type: 'ObjectExpression' }>, name: string): Node | undefined {
  const property = object.properties.find((each) => each.type === 'Property' && getKeyName(each) === name);
  return property?.type === 'Property' ? property.value : undefined;
}

function takesUrl(analysis: Analysis, callee: Node): boolean {
  if (analysis.findRow(callee, BUILDERS)) return true;
  const name = getLastName(callee) ?? '';
  if (callee.type !== 'MemberExpression') return ROUTE_FUNCTIONS.has(name);
  const receiver = splitWords(getReceiverName(callee.object) ?? '').at(-1) ?? '';
  return ROUTER_METHODS.has(name) && ROUTERS.has(receiver);
}
