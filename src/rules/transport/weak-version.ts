/** Does an option let versions or ciphers of TLS in that are too old? */
import type { Analysis, Node } from '../../analysis/index.ts';
import { getKeyName, getLastName, unwrap } from '../../analysis/ast.ts';
import { splitWords } from '../../binom/names.ts';
import {
  getWeakCipher,
  getWeakCurve,
  getWeakSignature,
  isNegotiatingMethod,
  isOldPolicy,
  NO_TLS_FLAGS,
  readSecureProtocol,
  readTlsVersion,
  VERSION_OPTIONS,
  VERSION_WORDS,
  type TlsVersion,
  type VersionOptionRow,
} from '../../models/tls-versions.ts';
import { getSibling } from './context.ts';
import type { OptionWrite } from './option-writes.ts';

const ROWS = new Map(VERSION_OPTIONS.map((row) => [row.name, row.reads]));

const BOUND = /^(?:min|max|minimum|maximum|lowest)$/;

export interface WeakVersion {
  /** What lets old versions in, as written: `TLSv1`, `RC4-SHA`, `@SECLEVEL=0`. */
  readonly value: string;
  /** `minVersion` and its kin hold a version that a suggestion can raise. */
  readonly reads: VersionOptionRow['reads'];
}

/** How an option says versions: by its exact name, or by its words (`minTlsVersion`, `ssl_protocols`). */
function getReading({
  name: own,
  object,
}: OptionWrite): { reads: VersionOptionRow['reads']; isBare: boolean } | undefined {
  const exact = ROWS.get(own);
  if (exact) return { reads: exact, isBare: false };
  // `tlsVersion: { min: 'tls1.0' }`: the name around says what the bound is of.
  const around = BOUND.test(own) && object?.parent.type === 'Property' ? getKeyName(object.parent) : undefined;
  const name = around === undefined ? own : `${around}_${own}`;
  if (name.length > 40 || !/tls|ssl/i.test(name)) return undefined;
  const words = splitWords(name);
  const isVersion = words.length > 1 && words.every((word) => VERSION_WORDS.test(word));
  return isVersion ? { reads: 'version', isBare: true } : undefined;
}

/**
 * What a write lets in below `min`; undefined when nothing, or when nobody can tell.
 * @param min the lowest version that is allowed
 */
export function findWeakVersion(analysis: Analysis, write: OptionWrite, min: TlsVersion): WeakVersion | undefined {
  const reading = getReading(write);
  if (!reading) return undefined;
  const { reads, isBare } = reading;
  const found =
    reads === 'flags'
      ? findFlags(analysis, write, min)
      : getTexts(analysis, write.value, reads).find((text) => isWeak(text));
  return found === undefined
    ? undefined
    : { value: reads === 'ciphers' ? (getWeakCipher(found) ?? found) : found, reads };

  function isWeak(text: string): boolean {
    switch (reads) {
      case 'ciphers':
        return getWeakCipher(text) !== undefined;
      case 'curve':
        return getWeakCurve(text) !== undefined;
      case 'signatures':
        return getWeakSignature(text) !== undefined;
      case 'policy':
        return isOldPolicy(text);
      case 'method':
        return (readSecureProtocol(text) ?? 13) < min && !(isNegotiatingMethod(text) && isRaised(analysis, write));
      default:
        return (readTlsVersion(text, isBare) ?? 13) < min;
    }
  }
}

/** `minVersion`, or flags that take the first version of TLS out, beside a method that negotiates any. */
function isRaised(analysis: Analysis, { object }: OptionWrite): boolean {
  if (getSibling(object, 'minVersion')) return true;
  const flags = getSibling(object, 'secureOptions');
  if (!flags) return false;
  return readFlags(analysis, flags.value).names.has('SSL_OP_NO_TLSv1');
}

/** The texts of a value: of a list its elements, of a member of an enum or of `constants` its name. */
function getTexts(analysis: Analysis, value: Node, reads: VersionOptionRow['reads']): readonly string[] {
  const node = unwrap(value);
  if (node.type === 'ArrayExpression') {
    const parts = node.elements.flatMap((element) => (element ? getTexts(analysis, element, reads) : []));
    return reads === 'ciphers' ? [parts.join(':')] : parts;
  }
  if (node.type === 'ConditionalExpression') {
    return [...getTexts(analysis, node.consequent, reads), ...getTexts(analysis, node.alternate, reads)];
  }
  const names = analysis.denote(node).map((name) => name.slice(name.lastIndexOf('.') + 1));
  const last = node.type === 'MemberExpression' ? getLastName(node) : undefined;
  return [...analysis.getTexts(node), ...names, ...(last === undefined ? [] : [last])];
}

/** `SSL_OP_NO_TLSv1_2 | SSL_OP_NO_TLSv1_3`: all that is modern switched off; or a list of what is kept out that ends before TLS 1.1. */
function findFlags(analysis: Analysis, { value, object }: OptionWrite, min: TlsVersion): string | undefined {
  const { names, isWhole } = readFlags(analysis, value);
  const wanted = min >= 13 ? ['SSL_OP_NO_TLSv1_3'] : Object.keys(NO_TLS_FLAGS);
  if (wanted.every((name) => names.has(name))) return wanted.join(' | ');
  const isShort = isWhole && names.has('SSL_OP_NO_TLSv1') && !names.has('SSL_OP_NO_TLSv1_1');
  return isShort && !getSibling(object, 'minVersion') ? 'TLSv1.1' : undefined;
}

const DEPTH_LIMIT = 20;

/** The flags of a mask; `isWhole` when every part of it is known. */
function readFlags(analysis: Analysis, value: Node): { names: Set<string>; isWhole: boolean } {
  const names = new Set<string>();
  return { names, isWhole: addFlags(analysis, value, names, 0) };
}

function addFlags(analysis: Analysis, value: Node, names: Set<string>, depth: number): boolean {
  const node = unwrap(value);
  if (depth > DEPTH_LIMIT) return false;
  if (node.type === 'BinaryExpression' && (node.operator === '|' || node.operator === '+')) {
    const isLeftWhole = addFlags(analysis, node.left, names, depth + 1);
    return addFlags(analysis, node.right, names, depth + 1) && isLeftWhole;
  }
  const constant = analysis.getStatic(node);
  if (constant.known && typeof constant.value === 'number') {
    for (const [name, bit] of Object.entries(NO_TLS_FLAGS)) if ((constant.value & bit) !== 0) names.add(name);
    return false;
  }
  const last = getLastName(node);
  if (last !== undefined) names.add(last);
  for (const name of analysis.denote(node)) names.add(name.slice(name.lastIndexOf('.') + 1).replace(/^.*#/, ''));
  const parts = analysis.origins(node).filter(({ node: leaf, kind }) => leaf !== node && kind === 'clean');
  const areWhole = parts.map(({ node: leaf }) => addFlags(analysis, leaf, names, depth + 1));
  return last?.startsWith('SSL_OP_') === true || (areWhole.length > 0 && !areWhole.includes(false));
}

/** The text that a suggestion writes in place of an old version, in the spelling of the old one; undefined when unsure. */
export function getModernSpelling(text: string, reads: VersionOptionRow['reads'], min: TlsVersion): string | undefined {
  const minor = min - 10;
  if (reads === 'method') return min === 12 ? 'TLSv1_2_method' : undefined;
  if (reads !== 'version') return undefined;
  if (/^TLSv1(?:\.\d)?$/.test(text)) return `TLSv1.${minor}`;
  if (/^1\.\d$/.test(text)) return `1.${minor}`;
  const spelled = /^(TLS_?v?)1[._]\d$/i.exec(text);
  return spelled ? `${spelled[1] ?? ''}1${text.includes('.') ? '.' : '_'}${minor}` : undefined;
}
