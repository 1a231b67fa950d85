/** Calls and texts that switch the check of the server off: methods, Electron's events, commands, connection strings. */
import type { TSESTree } from '@typescript-eslint/utils';
import { HOLE } from '../../binom/requests.ts';
import type { Analysis, Node } from '../../analysis/index.ts';
import { getLastName, getLiteralText, unwrap } from '../../analysis/ast.ts';
import { TLS_CALLS } from '../../models/tls-clients.ts';
import { getBlindAcceptance } from './callbacks.ts';
import { findCommandSwitch, getCommands, getNamedCommands, getPlace, type CommandText } from './commands.ts';
import { getInsecureFlag } from './connection-strings.ts';
import { isInert, isOnlyRead } from './context.ts';
import { ARGUMENT_LISTS, isBrowserSwitch } from './disabled-option.ts';
import type { OptionWrite } from './option-writes.ts';
import { getSwitch } from './switches.ts';

export interface DisablingCall {
  readonly node: Node;
  readonly messageId: 'disabled' | 'blind' | 'command';
  readonly option: string;
}

/** What a call does to the check; undefined when it leaves it on. */
export function findDisablingCall(
  analysis: Analysis,
  node: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression,
): DisablingCall | undefined {
  const command = findCommand(getCommands(analysis, node), node);
  if (command || node.type !== 'CallExpression') return command;
  return findMethod(analysis, node) ?? findElectron(analysis, node) ?? findSwitch(node) ?? findParsed(analysis, node);
}

function findCommand(commands: readonly CommandText[], node: Node): DisablingCall | undefined {
  for (const command of commands) {
    const option = findCommandSwitch(command.text, 'disabledVerification');
    if (option !== undefined)
      return { node: getPlace(command, option) ?? node, messageId: 'command', option: option.replaceAll(HOLE, '...') };
  }
  return undefined;
}

/** As {@link findDisablingCall}, for a command that stands in an option: a test runner's server, a script. */
export function findDisablingCommand(analysis: Analysis, write: OptionWrite): DisablingCall | undefined {
  return findCommand(getNamedCommands(analysis, write), write.node);
}

function findMethod(analysis: Analysis, node: TSESTree.CallExpression): DisablingCall | undefined {
  const method = unwrap(node.callee).type === 'MemberExpression' ? getLastName(node.callee) : undefined;
  const row = TLS_CALLS.find((it) => it.method === method);
  if (!row) return undefined;
  if (row.argument !== undefined) {
    const argument = node.arguments[row.argument];
    const value = argument && analysis.getStatic(argument);
    if (value?.known !== true || value.value !== row.bad) return undefined;
  }
  const callee = unwrap(node.callee);
  return {
    node: callee.type === 'MemberExpression' ? callee.property : node,
    messageId: 'disabled',
    option: `${row.method}()`,
  };
}

/** `app.on('certificate-error', handler)` and `session.setCertificateVerifyProc(handler)`. */
function findElectron(analysis: Analysis, node: TSESTree.CallExpression): DisablingCall | undefined {
  const method = getLastName(node.callee) ?? '';
  const [first, second] = node.arguments;
  const isEvent =
    /^(?:on|once|addListener|prependListener)$/.test(method) && getLiteralText(first) === 'certificate-error';
  if (!first || (!isEvent && method !== 'setCertificateVerifyProc')) return undefined;
  const acceptance = isEvent
    ? second && getBlindAcceptance(analysis, 'certificate-error', second)
    : getBlindAcceptance(analysis, 'setCertificateVerifyProc', first);
  return acceptance && { node: acceptance, messageId: 'blind', option: isEvent ? 'certificate-error' : method };
}

/** `JSON.parse('{"rejectUnauthorized":false}')`: options that are written as text. */
function findParsed(analysis: Analysis, node: TSESTree.CallExpression): DisablingCall | undefined {
  const [argument] = node.arguments;
  if (!argument || getLastName(node.callee) !== 'parse' || isInert(node)) return undefined;
  const text = analysis.getStatic(argument);
  if (!text.known || typeof text.value !== 'string' || !text.value.includes('{')) return undefined;
  for (const [, name = '', value = ''] of text.value.matchAll(JSON_OPTION)) {
    const row = getSwitch(name);
    if (row?.scope !== 'argument' && row?.bad.some((bad) => JSON.stringify(bad) === value))
      return { node: argument, messageId: 'disabled', option: `${name}: ${value}` };
  }
  return undefined;
}

const JSON_OPTION = /"(\w{2,60})"\s*:\s*(true|false|[01]|"[^"\\]{0,40}")(?=\s*[,}])/g;

const SWITCH_METHOD = /^(?:appendSwitch|appendArgument|addArguments?|addSwitch|browsers)$/;

/** `app.commandLine.appendSwitch('ignore-certificate-errors')`, `options.addArguments('--ignore-certificate-errors')`. */
function findSwitch(node: TSESTree.CallExpression): DisablingCall | undefined {
  const method = getLastName(node.callee) ?? '';
  const callee = unwrap(node.callee);
  const isList = callee.type === 'MemberExpression' && ARGUMENT_LISTS.test(getLastName(callee.object) ?? '');
  if (!SWITCH_METHOD.test(method) && !(method === 'push' && isList)) return undefined;
  for (const argument of node.arguments) {
    for (const element of argument.type === 'ArrayExpression' ? argument.elements : [argument]) {
      const text = element ? getLiteralText(element) : undefined;
      if (text !== undefined && isBrowserSwitch(text)) return { node, messageId: 'disabled', option: text };
    }
  }
  return undefined;
}

/** The flag of a connection string that switches the check off; a text that is only shown or compared has none. */
export function findDisablingText(
  analysis: Analysis,
  node: TSESTree.Literal | TSESTree.TemplateLiteral,
): string | undefined {
  const text = node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.cooked).join(HOLE) : node.value;
  if (typeof text !== 'string' || text.length > 2000 || !/=|\+ssc:/.test(text)) return undefined;
  if (node.parent.type === 'TaggedTemplateExpression' || isPiece(node)) return undefined;
  const flag = getInsecureFlag(text);
  return flag === undefined || isOnlyRead(node) ? undefined : flag;
}

/** A key of an object, a type, an import: no value. */
function isPiece(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'Property') return parent.key === node;
  return parent?.type === 'TSLiteralType' || parent?.type === 'ImportDeclaration';
}
