/** Options that leave the encryption off where no URL shows it: `sslEnabled: false`, `protocol: ApplicationProtocol.HTTP`. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis, Node } from '../../analysis/index.ts';
import { getKeyName, getLastName, unwrap } from '../../analysis/ast.ts';
import { isLoopbackHost } from '../../binom/requests.ts';
import { HOST_OPTIONS, PLAIN_OPTIONS, REDIRECT_OPTIONS } from '../../models/plain-options.ts';
import { getSibling, getSiblings, isInert } from './context.ts';

/** What a message calls the option, or undefined when it encrypts, nobody can tell, or nothing leaves the machine. */
export function findPlainOption(analysis: Analysis, property: TSESTree.Property): string | undefined {
  const { parent: object, value } = property;
  const name = getKeyName(property);
  const rows = PLAIN_OPTIONS.filter((row) => row.name === name);
  if (name === undefined || rows.length === 0 || object.type !== 'ObjectExpression' || isInert(object))
    return undefined;
  const row = rows.find(({ plain }) => isPlain(analysis, value, plain));
  if (!row || getSiblings(object).some((sibling) => REDIRECT_OPTIONS.has(sibling))) return undefined;
  return isLocal(analysis, object) ? undefined : `${name}: ${row.plain === false ? 'false' : row.plain}`;
}

function isPlain(analysis: Analysis, value: Node, plain: false | string): boolean {
  const constant = analysis.getStatic(value);
  if (constant.known) return constant.value === plain;
  const member = unwrap(value);
  return (
    member.type === 'MemberExpression' && `${getLastName(member.object) ?? ''}.${getLastName(member) ?? ''}` === plain
  );
}

/** `{ endPoint: 'localhost', useSSL: false }` */
function isLocal(analysis: Analysis, object: TSESTree.ObjectExpression): boolean {
  const texts = HOST_OPTIONS.flatMap((name) => {
    const host = getSibling(object, name);
    return host ? analysis.getTexts(host.value) : [];
  });
  return texts.some((text) => isLoopbackHost(text.replace(/^[a-z]+:\/\//i, '').replace(/:\d[^]*$/, '')));
}
