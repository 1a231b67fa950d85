/** The credential's name that a call which looks something up is given: `requireEnv('BINOM_API_KEY')`. */
import { splitWords } from '../binom/names.ts';
import { getLastName, unwrap } from './ast.ts';
import type { Judge } from './credentials.ts';
import type { Leaf, Tracing } from './steps.ts';
import { getStatic } from './values.ts';

/** `requireEnv('BINOM_API_KEY')`, `config.get('binom.apiKey')`: the credential name that a looking-up call is given. */
export function getLookupName(tracing: Tracing, judge: Judge, leaf: Leaf): string | undefined {
  const { node, path } = leaf.step;
  if (node.type !== 'CallExpression' || path.length > 1) return undefined;
  const callee = getLastName(unwrap(node.callee));
  if (callee === undefined || !splitWords(callee).some((word) => LOOKUP_VERBS.has(word))) return undefined;
  if (
    /^(?:has|is|can|should|check|delete|remove|clear|unset|by)/iu.test(callee) ||
    /ById|Element|query_?selector/iu.test(callee)
  )
    return undefined;
  for (const argument of node.arguments.slice(0, 3)) {
    const value = getStatic(tracing, argument);
    // `require('../utils/jwt')` and `fetch('https://host/token')` look up no name.
    if (value.known && typeof value.value === 'string' && /^(?:https?:|\.{0,2}\/)/u.test(value.value)) continue;
    if (value.known && typeof value.value === 'string' && judge.isCredentialName(lastSegment(value.value)))
      return value.value;
  }
  return undefined;
}

/** `op://adops/binom/api-key` and `secret/binom/api_key` are judged by their last two parts. */
function lastSegment(text: string): string {
  const parts = text.split('/').filter((part) => part !== '');
  return parts.length > 1 ? parts.slice(-2).join('.') : text;
}

const LOOKUP_VERBS: ReadonlySet<string> = new Set(
  'get require read load must env fetch resolve ensure need expect mandatory value param header cookie query secret config lookup take pull obtain getenv obj var str string'.split(
    ' ',
  ),
);
