/** Connections in cleartext that no URL shows: gRPC without credentials, mail and file transfer, cookies of a session. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis, Node } from '../../analysis/index.ts';
import { compileRows } from '../../analysis/patterns.ts';
import { getKeyName, getLastName, getLiteralText, isCall, type CallNode } from '../../analysis/ast.ts';
import { isAnyCredentialName, splitWords } from '../../binom/names.ts';
import { HOLE, isLoopbackHost } from '../../binom/requests.ts';
import { COOKIE_SESSION_CALLS, INSECURE_CREDENTIALS, PLAIN_FTP, PLAIN_MAIL } from '../../models/cleartext.ts';
import { createGate } from './gate.ts';
import { getCommands, getPlace } from './commands.ts';
import { getReceivingCall, getSiblings } from './context.ts';

const CREDENTIALS = compileRows(INSECURE_CREDENTIALS);
const MAIL = compileRows(PLAIN_MAIL);
const FTP = compileRows(PLAIN_FTP);
const COOKIE_SESSIONS = compileRows(COOKIE_SESSION_CALLS);
const mayCall = createGate([...INSECURE_CREDENTIALS, ...PLAIN_MAIL, ...PLAIN_FTP]);

const FETCHED_BY_COMMAND = /\b(?:curl|wget)\b[^|;&]*?["'\s](?:http|ftp):\/\/(?:[^\s/@"']*@)?([^\s/:"']+)/;

/** The part of a command that fetches over cleartext: `curl http://...`; only with a key, unless every address counts. */
export function findPlainCommand(analysis: Analysis, call: TSESTree.CallExpression): Node | undefined {
  for (const command of getCommands(analysis, call)) {
    if (analysis.scope !== 'any' && !command.parts.some(({ node }) => analysis.carries(node))) continue;
    const host = FETCHED_BY_COMMAND.exec(command.text)?.[1];
    if (host !== undefined && !isLoopbackHost(host)) return getPlace(command, '://') ?? call;
  }
  return undefined;
}

/** What a message calls the connection, or undefined when the call makes none in cleartext. */
export function findPlainCall(analysis: Analysis, call: TSESTree.CallExpression): string | undefined {
  if (!mayCall(analysis.sourceCode.text)) return undefined;
  if (analysis.findRow(call.callee, CREDENTIALS)) return isOffLoopback(analysis, call) ? 'createInsecure()' : undefined;
  if (analysis.scope !== 'any') return undefined;
  const [options] = call.arguments;
  if (!options) return undefined;
  const isMail = analysis.findRow(call.callee, MAIL) !== undefined;
  if (
    isMail
      ? !isPlainMail(analysis, options)
      : !analysis.findRow(call.callee, FTP) || !isFalse(analysis, options, 'secure')
  )
    return undefined;
  if (isLoopback(analysis, options)) return undefined;
  return isMail ? 'smtp' : 'ftp';
}

/** The address stands beside the credentials: `new Service('host:443', credentials.createInsecure())`. */
function isOffLoopback(analysis: Analysis, call: Node): boolean {
  const addresses = getReceivingCall(call)?.arguments.filter((argument) => argument !== call) ?? [];
  const hosts = addresses.flatMap((address) => analysis.getTexts(address)).filter((text) => !text.startsWith(HOLE));
  return !hosts.some(
    (host) => isLoopbackHost(host.replace(/^(?:dns|ipv[46]):(?:\/\/\/)?/, '')) || /^unix(?:-abstract)?:/.test(host),
  );
}

/** `{ host: 'localhost' }` */
function isLoopback(analysis: Analysis, options: Node): boolean {
  const host = analysis.getProperty(options, 'host');
  const hosts = host.state === 'found' ? host.values.flatMap((value) => analysis.getTexts(value)) : [];
  return hosts.length > 0 && hosts.every((text) => isLoopbackHost(text));
}

/** nodemailer turns STARTTLS on by itself at port 587 and speaks TLS at 465; elsewhere, and when told so, it is cleartext. */
function isPlainMail(analysis: Analysis, options: Node): boolean {
  if (isTrue(analysis, options, 'ignoreTLS')) return true;
  if (!isFalse(analysis, options, 'secure')) return false;
  if (isFalse(analysis, options, 'requireTLS')) return true;
  if (analysis.getProperty(options, 'requireTLS').state !== 'missing') return false;
  const port = analysis.getProperty(options, 'port');
  return port.state === 'found' && port.values.some((value) => isStatic(analysis, value, 25));
}

function isFalse(analysis: Analysis, options: Node, name: string): boolean {
  const found = analysis.getProperty(options, name);
  return found.state === 'found' && found.values.some((value) => isStatic(analysis, value, false));
}

function isTrue(analysis: Analysis, options: Node, name: string): boolean {
  const found = analysis.getProperty(options, name);
  return found.state === 'found' && found.values.some((value) => isStatic(analysis, value, true));
}

function isStatic(analysis: Analysis, value: Node, wanted: unknown): boolean {
  const constant = analysis.getStatic(value);
  return constant.known && constant.value === wanted;
}

/** `secure: false` of a cookie that a session or a credential travels in. */
export function isPlainSessionCookie(analysis: Analysis, property: TSESTree.Property): boolean {
  if (getKeyName(property) !== 'secure' || !isStatic(analysis, property.value, false)) return false;
  const object = property.parent;
  const holder = object.parent;
  if (holder.type === 'Property') {
    if (getKeyName(holder) !== 'cookie' && getKeyName(holder) !== 'cookieOptions') return false;
    const siblings = getSiblings(holder.parent);
    return siblings.some((name) =>
      /^(?:secret|password|saveUninitialized|resave|cookieName|sessionName|store)$/.test(name),
    );
  }
  if (isCall(holder)) return isSessionCookie(analysis, holder, object);
  if (holder.type !== 'VariableDeclarator') return false;
  const references = analysis.tracer.variables.get(holder.id)?.references ?? [];
  return references.some(({ identifier }) => {
    const { parent: call } = identifier;
    return isCall(call) && call.callee !== identifier && isSessionCookie(analysis, call, identifier);
  });
}

/** Does a call set a cookie of a session or a credential, with these options? */
function isSessionCookie(analysis: Analysis, call: CallNode, options: Node): boolean {
  if (analysis.findRow(call.callee, COOKIE_SESSIONS)) return true;
  if (!/^(?:cookie|setCookie|set|setSignedCookie)$/.test(getLastName(call.callee) ?? '')) return false;
  return call.arguments.some((argument) => {
    const text = getLiteralText(argument);
    if (text === undefined) return argument !== options && analysis.carries(argument) !== undefined;
    return (
      isAnyCredentialName(text) ||
      splitWords(text).some((word) => /^(?:session|sess|sid|auth|jwt|token|login)$/.test(word))
    );
  });
}
