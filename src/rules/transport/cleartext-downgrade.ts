/** The steps that take the encryption off an address: `url.protocol = 'http:'`, `.replace('https:', 'http:')`. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis, Node } from '../../analysis/index.ts';
import { getKeyName, getLastName, getLiteralText, unwrap } from '../../analysis/ast.ts';
import { isBinomUrlName } from '../../binom/names.ts';
import { HOLE } from '../../binom/requests.ts';
import { CLEARTEXT_SCHEMES, WEB_SCHEMES } from '../../models/cleartext.ts';
import { isGuarded } from './cleartext-flow.ts';

/** `url.protocol = 'http:'`: the literal, where the address is a tracker's (or any, with `credentials: "any"`). */
export function getDowngradedProtocol(analysis: Analysis, node: TSESTree.AssignmentExpression): Node | undefined {
  const target = unwrap(node.left);
  if (target.type !== 'MemberExpression' || getKeyName(target) !== 'protocol') return undefined;
  const scheme = /^([a-z]+):?$/i.exec(getLiteralText(unwrap(node.right)) ?? '')?.[1];
  if (scheme === undefined || !WEB_SCHEMES.has(scheme.toLowerCase())) return undefined;
  return isJudged(analysis, target.object) && !isTranslation(node) ? node.right : undefined;
}

/** `if (url.protocol === 'http:') url.protocol = 'ws:'`: another name for what was cleartext before. */
function isTranslation(node: Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    const test =
      at.type === 'IfStatement' || at.type === 'SwitchCase' || at.type === 'ConditionalExpression'
        ? at.test
        : undefined;
    const other =
      test?.type === 'BinaryExpression'
        ? (getLiteralText(test.right) ?? getLiteralText(test.left))
        : getLiteralText(test);
    if (other !== undefined && CLEARTEXT_SCHEMES.has(other.replace(/:$/, ''))) return true;
  }
  return false;
}

/** `address.replace('https:', 'http:')`: the literal that takes the encryption off. */
export function getDowngradingReplacement(analysis: Analysis, node: TSESTree.CallExpression): Node | undefined {
  const callee = unwrap(node.callee);
  const [pattern, replacement] = node.arguments;
  if (
    callee.type !== 'MemberExpression' ||
    !/^replace(?:All)?$/.test(getKeyName(callee) ?? '') ||
    !pattern ||
    !replacement
  )
    return undefined;
  const from = pattern.type === 'Literal' && 'regex' in pattern ? pattern.regex.pattern : getLiteralText(pattern);
  const to = /^(http|ws)(?::|$)/i.exec(getLiteralText(replacement) ?? '')?.[1];
  if (
    from === undefined ||
    to === undefined ||
    !new RegExp(`^\\^?${CLEARTEXT_SCHEMES.get(to.toLowerCase()) ?? HOLE}`, 'i').test(from)
  )
    return undefined;
  return isJudged(analysis, callee.object) ? replacement : undefined;
}

/** Is an address a tracker's, by its name or by the request that takes it? */
function isJudged(analysis: Analysis, address: Node): boolean {
  if (analysis.scope === 'any') return true;
  const names = [
    getLastName(address) ?? '',
    ...analysis.origins(address).flatMap(({ name }) => (name === undefined ? [] : [name])),
  ];
  if (names.some((name) => isBinomUrlName(name))) return true;
  const own = new Set(getOrigins(analysis, address));
  return analysis
    .requests()
    .some(
      (request) =>
        isGuarded(analysis, request) && request.url && getOrigins(analysis, request.url).some((node) => own.has(node)),
    );
}

/** What an address is, and what it is made of. */
function getOrigins(analysis: Analysis, address: Node): Node[] {
  return (['identity', 'value'] as const).flatMap((how) => analysis.leaves(address, how).map((leaf) => leaf.step.node));
}
