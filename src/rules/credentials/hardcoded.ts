/**
 * Finds the credentials that a file writes down.
 *
 * | finder | finds |
 * |---|---|
 * | `findPlainKeys` | self-evident keys in the raw text: code, comments, JSX, property names |
 * | `findWritten` | texts (concatenated and decoded ones too) that are a key, are bound to a credential's name, or hold one in a URL |
 * | `findSent` | literals that a Binom request or client takes as its key, or a library as a credential (`any`) |
 */
import { getLiteralText, isCall, type Node } from '../../analysis/ast.ts';
import type { Analysis, Leaf } from '../../analysis/index.ts';
import { isInTest } from '../../analysis/test-code.ts';
import { findEncodedKeys, findSelfEvidentKeys, type FoundKey } from '../../binom/keys.ts';
import { isBinomCredentialName, isHarmlessName, splitWords } from '../../binom/names.ts';
import { isRealSecret, looksRandom } from '../../binom/values.ts';
import { OTHER_VENDORS } from '../../binom/other-vendors.ts';
import { getBindingNames } from './bindings.ts';
import { hasSecretInside } from './inside-text.ts';
import { findPositions, isPublic } from './positions.ts';
import { isDigest, isLabel, isParserToken, isRule, isSecretUnder, isTaken } from './secret-texts.ts';
import { getParameterNames } from './parameters.ts';
import { getWrittenTexts, type Piece, type WrittenText } from './texts.ts';

/** A credential in the source. */
export interface Hardcoded {
  /** Where it is reported. */
  readonly node: Node;
  /** The whole expression that makes the text. */
  readonly whole: Node;
  /** The text, for its fingerprint only. */
  readonly secret: string;
  /** What it is bound to. */
  readonly name: string | undefined;
}

/** Self-evident keys as they stand in the raw text, comments included. */
export function findPlainKeys(analysis: Analysis): readonly FoundKey[] {
  const { text } = analysis.sourceCode;
  // Kegbot's documentation has a key of the same shape as a v1 key.
  return /kegbot/iu.test(text) && !analysis.isBinomFile ? [] : findSelfEvidentKeys(text);
}

const known = new WeakMap<Analysis, readonly WrittenText[]>();

/** Every text of the file, once; two rules ask. */
export function readTexts(analysis: Analysis): readonly WrittenText[] {
  const texts = known.get(analysis) ?? collectTexts(analysis);
  known.set(analysis, texts);
  return texts;
}

function collectTexts(analysis: Analysis): WrittenText[] {
  const { texts, calls, sums } = analysis.tracer.program;
  const pieces = new Set<Piece>();
  for (const text of texts) {
    const piece = text.type === 'TemplateElement' ? text.parent : text;
    if (piece.type === 'TemplateLiteral' || piece.type === 'Literal') if (isValue(piece)) pieces.add(piece);
  }
  for (const call of calls) {
    if (call.type === 'CallExpression' && /fromC(?:harCode|odePoint)$|^from$/u.test(lastWord(call.callee)))
      pieces.add(call);
  }
  // `const BINOM_API_KEY = start + end;`
  for (const sum of sums) if (getBindingNames(sum).some((name) => analysis.isCredentialName(name))) pieces.add(sum);
  return getWrittenTexts(analysis, [...pieces]);
}

function lastWord(callee: Node): string {
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';
}

/** Import paths, types, directives and property names hold no credential. */
function isValue(piece: Node): boolean {
  const { parent } = piece;
  switch (parent?.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportAttribute':
    case 'ImportExpression':
    case 'TSLiteralType':
    case 'TSImportType':
    case 'TSExternalModuleReference':
    case 'TSModuleDeclaration':
    case 'TSTypeReference':
      return false;
    case 'ExpressionStatement':
      return parent.directive === undefined;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'TSPropertySignature':
      return parent.key !== piece || parent.computed;
    case 'TSEnumMember':
      return parent.id !== piece;
    default:
      return true;
  }
}

/**
 * Credentials among the written texts. What names a constant comes last: the constant's own text may be the credential.
 * @param sent what {@link findSent} found: a text that is put together of one of these is no other credential
 */
export function findAllWritten(
  analysis: Analysis,
  texts: readonly WrittenText[],
  sent: readonly Hardcoded[] = [],
): Hardcoded[] {
  const found: Hardcoded[] = [];
  for (const written of texts.toSorted((a, b) => Number(a.isComposed) - Number(b.isComposed))) {
    const isMadeOf = ({ secret }: Hardcoded): boolean => written.text.includes(secret);
    if (written.isComposed && (found.some(isMadeOf) || sent.some((one) => one.whole !== written.node && isMadeOf(one))))
      continue;
    const hit = findWritten(analysis, written);
    if (hit) found.push(hit);
  }
  return found;
}

function findWritten(analysis: Analysis, written: WrittenText): Hardcoded | undefined {
  const { node, pieces, text } = written;
  const found = (secret: string, name?: string, at: Node = node): Hardcoded => ({
    node: at,
    whole: node,
    secret,
    name,
  });
  const names = [...getBindingNames(node), ...getParameterNames(analysis, node)];
  if (findSelfEvidentKeys(text).length > 0) return found(text, findName(analysis, names, text), getPlace(written));
  for (const piece of pieces) {
    const raw = getLiteralText(piece);
    if (raw !== undefined && raw.length >= MIN_ENCODED && findEncodedKeys(raw).length > 0)
      return found(raw, findName(analysis, names, text), piece);
  }
  if (!looksRandom(text) && (isRule(node) || isFixture(analysis, node))) return undefined;
  let name = findName(analysis, names, text);
  if (name !== undefined && analysis.scope === 'binom' && isOtherVendors(node, names))
    name = findName(analysis, names.filter(isBinomCredentialName), text);
  if (name !== undefined && !isParserToken(name, text, node)) return found(text, name, getPlace(written));
  return hasSecretInside(analysis, text, names) && !isDigest(analysis, written)
    ? found(text, undefined, getPlace(written))
    : undefined;
}

/** `signIn({ password: 'hunter2' })` in a test: what opens nothing but the double that the test made. */
function isFixture(analysis: Analysis, node: Node): boolean {
  return analysis.scope === 'any' && isInTest(node);
}

/** A self-evident key takes at least so many characters of base64 or percent-encoding. */
const MIN_ENCODED = 40;

/** A decoded or wrapped literal is reported itself; a text of several pieces as a whole. */
function getPlace({ node, pieces }: WrittenText): Node {
  const [only] = pieces;
  return only && pieces.length === 1 && only.type === 'Literal' ? only : node;
}

/** `stripe: { token: '…' }`, or a header of a request to a vendor's host: in a Binom file too it is not Binom's. */
function isOtherVendors(node: Node, names: readonly string[]): boolean {
  const isVendor = (name: string): boolean => splitWords(name).some((word) => OTHER_VENDORS.has(word));
  return names.some(isVendor) || getHostsAround(node).some(isVendor);
}

/** The hosts of addresses that are written in the same call or object. */
function getHostsAround(node: Node): string[] {
  for (let at = node.parent; at && !/Statement$|Function/u.test(at.type); at = at.parent) {
    const beside =
      at.type === 'ObjectExpression'
        ? at.properties.flatMap((property) => (property.type === 'Property' ? [property.value] : []))
        : isCall(at)
          ? at.arguments
          : [];
    const hosts = beside.flatMap((part) => {
      const text = part.type === 'TemplateLiteral' ? part.quasis[0]?.value.raw : getLiteralText(part);
      return /^https?:\/\/([^/?#]+)/u.exec(text ?? '')?.[1] ?? [];
    });
    if (hosts.length > 0) return hosts;
  }
  return [];
}

/** The first name that makes the text a credential. */
function findName(analysis: Analysis, names: readonly string[], text: string): string | undefined {
  const found =
    getTableEntry(analysis, names, text) ??
    names.find((name) => analysis.isCredentialName(name) && isSecretUnder(analysis, name, text));
  return found === undefined || isLabel(names, text) ? undefined : found;
}

/** The name of a random text in a table of credentials, under "any". */
function getTableEntry(analysis: Analysis, names: readonly string[], text: string): string | undefined {
  const [own = ''] = names;
  if (analysis.scope !== 'any' || !looksRandom(text) || UUID.test(text)) return undefined;
  return names.some(isTableEntry) && !isHarmlessName(own) ? own : undefined;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** `secrets.signing`, `API_KEYS.openai`: a table of credentials by what they are for. */
function isTableEntry(name: string): boolean {
  const owner = name.split('.').at(-2);
  return (
    owner !== undefined &&
    /(?:^| )(?:(?:secrets|passwords|(?:api|access|secret|private|auth|signing) keys|(?:api|access|auth) tokens))$/u.test(
      splitWords(owner).join(' '),
    )
  );
}

/** Literals that a Binom request or client, or under "any" a library, takes as a credential. */
export function findSent(analysis: Analysis, texts: readonly WrittenText[]): Hardcoded[] {
  const byPiece = new Map<Node, WrittenText>();
  for (const written of texts) for (const piece of [written.node, ...written.pieces]) byPiece.set(piece, written);
  const found: Hardcoded[] = [];
  const look = (sink: Node, isSecret: (text: string) => boolean, isHarmless?: (node: Node) => boolean): void => {
    for (const { kind, step } of analysis.leaves(sink, 'value')) {
      if (kind !== 'literal' && kind !== 'template' && kind !== 'clean' && kind !== 'array') continue;
      // `Buffer.from([0x3a, 0x91, …])` is a text of bytes.
      const written = byPiece.get(kind === 'array' ? (step.node.parent ?? step.node) : step.node);
      if (!written || !isSecret(written.text) || isHarmless?.(written.node) === true) continue;
      if (looksRandom(written.text) || !isFixture(analysis, written.node))
        found.push({
          node: getPlace(written),
          whole: written.node,
          secret: written.text,
          name: getSinkName(analysis, { kind, step }),
        });
    }
  };
  const isKey = (text: string): boolean => isRealSecret(text, 'binom');
  for (const request of analysis.requests())
    if (request.isBinom) for (const { node } of request.keys) look(node, isKey);
  for (const client of analysis.clients()) for (const node of client.keys) look(node, isKey);
  if (analysis.scope === 'any')
    for (const { node, row } of findPositions(analysis)) look(node, (text) => isTaken(text, row), isPublic);
  return found;
}

/** A variable that is a key only because it is sent as one lends its name to no environment variable. */
function getSinkName(analysis: Analysis, leaf: Leaf): string | undefined {
  const name = analysis.findName(leaf);
  return name !== undefined && analysis.isCredentialName(name) ? name : undefined;
}
