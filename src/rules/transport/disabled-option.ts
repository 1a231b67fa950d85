/** Does the write of an option switch the check of the server off? */
import { HOLE, isLoopbackHost } from '../../binom/requests.ts';
import { compileRows } from '../../analysis/patterns.ts';
import type { Analysis, Node } from '../../analysis/index.ts';
import { getLastName, getLiteralText, unwrap } from '../../analysis/ast.ts';
import { BROWSER_SWITCHES, TLS_CLIENTS } from '../../models/tls-clients.ts';
import { CONNECTION_SIBLINGS, TLS_CALLBACKS, type TlsOptionRow } from '../../models/tls-options.ts';
import { judgeCallback } from './callbacks.ts';
import { getReceivingCall, getSibling, getSiblings, isInert, isServerOptions } from './context.ts';
import type { OptionWrite } from './option-writes.ts';
import { getSwitch } from './switches.ts';
import { judge, nameTest, type Constant, type Verdict } from './verdict.ts';

export interface DisabledOption {
  readonly messageId: 'disabled' | 'switchable' | 'blind';
  /** The option as a message shows it. */
  readonly option: string;
  readonly flag?: string;
}

const ONLY_HERE = compileRows(TLS_CLIENTS.filter((row) => row.only === true));
const CALLBACKS = new Set(TLS_CALLBACKS);
/** Properties that hold the command line of a browser. */
export const ARGUMENT_LISTS =
  /^(?:args|argv|arguments|chromeFlags|flags|launchArgs|browserArgs|chromiumFlags|additionalArguments|browsers)$/;

/** What a write of an option does to the check; undefined when it leaves it on, or nobody can tell. */
export function findDisabledOption(analysis: Analysis, write: OptionWrite): DisabledOption | undefined {
  const { name, value, object } = write;
  if (CALLBACKS.has(name)) {
    const verdict = judgeCallback(analysis, value);
    // A row may know the name as a plain switch too.
    if (verdict !== undefined && !isShown(write) && !isSameName(write)) {
      return verdict === 'blind'
        ? { messageId: 'blind', option: name }
        : { messageId: 'switchable', option: name, flag: nameTest(analysis, verdict.test) };
    }
  }
  if (ARGUMENT_LISTS.test(name)) return findBrowserSwitch(analysis, write);
  const row = name === 'secure' ? undefined : getSwitch(name);
  const verdict = row ? judgeRow(analysis, write, row) : judgeSecure(analysis, write);
  if (!verdict || isShown(write)) return undefined;
  if (object && name === 'rejectUnauthorized' && isServerOptions(analysis, object)) return undefined;
  if (verdict.kind === 'flag') return { messageId: 'switchable', option: name, flag: verdict.by };
  return { messageId: 'disabled', option: `${name}: ${show(verdict.value)}` };
}

function show(value: Constant): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** Only shown, compared or declared. */
function isShown({ node, object }: OptionWrite): boolean {
  return object ? isInert(object) : node.type === 'CallExpression' && isInert(node);
}

function judgeRow(analysis: Analysis, write: OptionWrite, row: TlsOptionRow): Verdict | undefined {
  if (row.scope === 'argument' && !isConnection(analysis, write)) return undefined;
  if (isForwarded(analysis, write, row)) return undefined;
  return (
    judge(analysis, write.value, (value) => row.bad.some((bad) => Object.is(bad, value))) ?? judgeList(row, write.value)
  );
}

/** Deno takes a list of hosts whose certificates are not checked; an empty one is harmless. */
function judgeList(row: TlsOptionRow, value: Node): Verdict | undefined {
  const list = unwrap(value);
  if (row.name !== 'unsafelyIgnoreCertificateErrors' || list.type !== 'ArrayExpression' || list.elements.length === 0)
    return undefined;
  return { kind: 'bad', value: '[...]' };
}

/** `checkServerIdentity: this.checkServerIdentity`: the fault is where that property is set. */
function isSameName({ name, value }: OptionWrite): boolean {
  const node = unwrap(value);
  return node.type === 'MemberExpression' && getLastName(node) === name;
}

/** `NODE_TLS_REJECT_UNAUTHORIZED: process.env.NODE_TLS_REJECT_UNAUTHORIZED` hands on what somebody else has set. */
function isForwarded(analysis: Analysis, write: OptionWrite, row: TlsOptionRow): boolean {
  if (isSameName(write)) return true;
  const origins = analysis.origins(write.value);
  return origins.length > 0 && origins.every((origin) => origin.kind === 'env' && origin.name === row.name);
}

/** A plain word such as `insecure` counts among options that say where to connect, or for a client whose row has it. */
function isConnection(analysis: Analysis, { object, name }: OptionWrite): boolean {
  if (!object) return false;
  const call = getReceivingCall(object);
  if (call && analysis.findRow(call.callee, ONLY_HERE)) return true;
  const siblings = getSiblings(object).filter((sibling) => sibling !== name);
  return (
    (call !== undefined || object.parent.type !== 'Property') &&
    siblings.some((sibling) => CONNECTION_SIBLINGS.has(sibling))
  );
}

/** `secure: false` of a development proxy whose target speaks TLS, or may: that is the one place where it is about certificates. */
function judgeSecure(analysis: Analysis, { name, value, object }: OptionWrite): Verdict | undefined {
  if (name !== 'secure') return undefined;
  const target = getSibling(object, 'target') ?? getSibling(object, 'forward');
  const call = object && getReceivingCall(object);
  if (!target && !(call && analysis.findRow(call.callee, ONLY_HERE))) return undefined;
  const targets = target ? analysis.getTexts(target.value) : [HOLE];
  return targets.some(speaksTls) ? judge(analysis, value, (it) => it === false || it === 0) : undefined;
}

function speaksTls(target: string): boolean {
  if (target.startsWith(HOLE) || target === 'undefined') return true;
  const url = /^(?:https|wss):\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(target);
  return url !== null && !isLoopbackHost(url[1] ?? '');
}

/** `args: ['--ignore-certificate-errors']` of a browser. */
function findBrowserSwitch(analysis: Analysis, { value }: OptionWrite): DisabledOption | undefined {
  const list = analysis.leaves(value, 'identity').find((leaf) => leaf.kind === 'array')?.step.node;
  if (list?.type !== 'ArrayExpression') return undefined;
  for (const element of list.elements) {
    const text = element ? getLiteralText(element) : undefined;
    if (text !== undefined && isBrowserSwitch(text)) return { messageId: 'disabled', option: text };
  }
  return undefined;
}

/** True for a command line with a switch that makes every certificate good, with or without dashes and value. */
export function isBrowserSwitch(text: string): boolean {
  return text.split(/\s+/).some((part) => {
    const name = part.replace(/^--/, '').split('=')[0] ?? '';
    return BROWSER_SWITCHES.includes(name) && !part.endsWith('=false');
  });
}
