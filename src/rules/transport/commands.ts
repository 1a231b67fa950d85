/** The commands that a file runs, put together from strings, argument lists and options. */
import type { Analysis, Node } from '../../analysis/index.ts';
import { compileRows } from '../../analysis/patterns.ts';
import { getKeyName, getLastName, isCall, unwrap } from '../../analysis/ast.ts';
import { detectTls } from '../../binom/detect-tls.ts';
import { remember } from '../../binom/memory.ts';
import type { TextFinding } from '../../binom/text.ts';
import type { OptionWrite } from './option-writes.ts';
import { createGate } from './gate.ts';
import { COMMAND_PROPERTY, COMMANDS, ENV_FILES, ENV_LIST, ENV_TEXTS } from '../../models/shell-commands.ts';

const RUNNERS = compileRows(COMMANDS);
const TEXTS = compileRows(ENV_TEXTS);
const mayRun = createGate([...COMMANDS, ...ENV_TEXTS]);

export interface CommandText {
  /** The command as a shell would read it; unknown parts are `HOLE`. */
  readonly text: string;
  /** The nodes that it is made of, in order, for the place of a report. */
  readonly parts: readonly { readonly node: Node; readonly text: string }[];
}

/** The commands that a call or a tagged template runs, or the environment text that it reads or writes. */
export function getCommands(analysis: Analysis, node: Node): readonly CommandText[] {
  if (!mayRun(analysis.sourceCode.text)) return [];
  if (node.type === 'TaggedTemplateExpression') {
    if (!analysis.findRow(node.tag, RUNNERS)) return [];
    const text = node.quasi.quasis.map(({ value }) => value.cooked).join('\uFFFC');
    return [{ text, parts: [{ node: node.quasi, text }] }];
  }
  if (!isCall(node)) return [];
  if (analysis.findRow(node.callee, RUNNERS)) return getRun(analysis, node.arguments);
  return analysis.findRow(node.callee, TEXTS) ? getWritten(analysis, node.arguments) : [];
}

function getRun(analysis: Analysis, given: readonly Node[]): CommandText[] {
  const commands: CommandText[] = [];
  const parts: { node: Node; text: string }[] = [];
  for (const argument of given) {
    const inner = unwrap(argument);
    if (inner.type === 'ObjectExpression') {
      for (const property of inner.properties) {
        if (property.type !== 'Property' || !/^(?:args|command|cmd)$/.test(getKeyName(property) ?? '')) continue;
        parts.push(...getParts(analysis, property.value));
      }
    } else parts.push(...getParts(analysis, inner));
  }
  // A shell's own script is a command by itself: `sh -c '...'`, `concurrently(['...', '...'])`.
  for (const part of parts) if (/\s/.test(part.text)) commands.push({ text: part.text, parts: [part] });
  commands.push({ text: parts.map((part) => part.text).join(' '), parts });
  return commands;
}

/** The strings of an argument: of a list each element, otherwise what the expression can be. */
function getParts(analysis: Analysis, argument: Node): { node: Node; text: string }[] {
  const node = unwrap(argument);
  if (node.type === 'SpreadElement') return getParts(analysis, node.argument);
  const elements = getElements(analysis, node);
  if (elements)
    return elements.flatMap((element) =>
      element
        ? getParts(analysis, element).map((part) => ({ ...part, node: isInside(element, node) ? element : argument }))
        : [],
    );
  return analysis.getTexts(node).map((text) => ({ node: argument, text }));
}

function isInside(inner: Node, outer: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** The elements of a list, through a constant and `concat`. */
function getElements(analysis: Analysis, node: Node): readonly (Node | null)[] | undefined {
  if (node.type === 'ArrayExpression') return node.elements;
  if (node.type === 'CallExpression') {
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression' || getKeyName(callee) !== 'concat') return undefined;
    const list = getElements(analysis, unwrap(callee.object));
    return list && [...list, ...node.arguments];
  }
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return undefined;
  const array = analysis.leaves(node, 'identity').find((leaf) => leaf.kind === 'array' && leaf.step.path.length === 0)
    ?.step.node;
  return array?.type === 'ArrayExpression' ? array.elements : undefined;
}

/** `dotenv.parse('A=0')` reads a text as environment; `writeFile('.env', 'A=0')` leaves it for the next start. */
function getWritten(analysis: Analysis, given: readonly Node[]): CommandText[] {
  const [first, second] = given;
  if (!first) return [];
  if (!second) return analysis.getTexts(first).map((text) => ({ text, parts: [{ node: first, text }] }));
  if (!analysis.getTexts(getFile(analysis, first)).some((path) => ENV_FILES.test(path))) return [];
  return analysis.getTexts(second).map((text) => ({ text, parts: [{ node: second, text }] }));
}

/** The last piece of `path.join(folder, '.env')`. */
function getFile(analysis: Analysis, path: Node): Node {
  const call = unwrap(path);
  const isJoined = call.type === 'CallExpression' && /^(?:join|resolve)$/.test(getLastName(call.callee) ?? '');
  return isJoined ? (call.arguments.at(-1) ?? path) : path;
}

/** `webServer: { command: '...' }`, `scripts: { start: '...' }`: the commands that a property hands to another program. */
export function getNamedCommands(analysis: Analysis, { name, value, object }: OptionWrite): readonly CommandText[] {
  const list = unwrap(value);
  // Docker: `Env: ['NODE_TLS_REJECT_UNAUTHORIZED=0']`.
  if (ENV_LIST.test(name) && list.type === 'ArrayExpression')
    return getParts(analysis, list).map((part) => ({ text: part.text, parts: [part] }));
  const holder = object?.parent;
  const isScript = holder?.type === 'Property' && getKeyName(holder) === 'scripts';
  if (!object || (!isScript && !COMMAND_PROPERTY.test(name))) return [];
  return analysis.getTexts(value).map((text) => ({ text, parts: [{ node: value, text }] }));
}

/** The node of a command that holds a piece of its text; the last part when it spans several. */
export function getPlace(command: CommandText, piece: string): Node | undefined {
  const first = piece.split(/\s+/)[0] ?? piece;
  return (
    command.parts.find(({ text }) => text.includes(piece)) ??
    command.parts.find(({ text }) => text.includes(first)) ??
    command.parts.at(-1)
  )?.node;
}

/**
 * The switch of a command line, or of a text of environment variables, that takes the check off or lets old versions of TLS
 * in, as written; undefined when there is none. The detector is the one that reads shell scripts.
 */
export function findCommandSwitch(text: string, kind: 'disabledVerification' | 'weakTls'): string | undefined {
  const found = detectSwitches(text).find((finding) => finding.kind === kind && !isPrinted(text, finding.start));
  // What leads to the switch (`curl -u user:password -k`) is nobody's business in a message.
  return found && text.slice(found.start, found.end).trim().split(/\s+/).at(-1);
}

/** The commands of the file at hand: each is asked about by two rules. */
const detected = new Map<string, readonly TextFinding[]>();
const MAX_DETECTED = 50;

function detectSwitches(text: string): readonly TextFinding[] {
  return detected.get(text) ?? remember(detected, MAX_DETECTED, text, detectTls(text, { path: 'command.sh' }));
}

/** `echo "curl -k"` and `grep 'curl -k'` only handle the words. */
function isPrinted(text: string, at: number): boolean {
  const command =
    text
      .slice(0, at)
      .split(/&&|\|\||[;|\n]/)
      .at(-1) ?? '';
  return /^\s*(?:echo|printf|grep|rg)\s/.test(command);
}
