/** Requests to Binom that leave by an address which nobody has listed, and proxies that take more than them. */
import type { TSESTree } from '@typescript-eslint/utils';
import { isLoopbackHost } from '../binom/requests.ts';
import { compileRows, type Analysis, type HttpRequest, type Node } from '../analysis/index.ts';
import { getKeyName } from '../analysis/ast.ts';
import { createRule } from '../create-rule.ts';
import * as proxies from '../models/proxies.ts';
import { findTarget } from './exposure/sinks.ts';

/** Denotation patterns of own agents and dispatchers that leave by a listed address: none but the user's. */
const NO_AGENTS: readonly string[] = [];
const AGENTS = compileRows(proxies.AGENT_ROWS);
type AgentTable = ReturnType<typeof compileRows<proxies.AgentRow>>;
type IsProxy = (node: Node) => boolean | undefined;

const SETTERS = compileRows(proxies.PROCESS_PROXY_ROWS);
const TARGETS = compileRows(proxies.PROCESS_PROXY_TARGETS);

export default createRule({
  name: 'require-static-egress',
  topic: 'request',
  meta: {
    type: 'suggestion',
    docs: { description: 'require Binom requests to leave through a configured proxy or agent', recommended: false },
    messages: {
      direct:
        'This Binom request does not leave through a proxy or VPN agent, so the tracker sees an address that may change and cannot be allow-listed. Hand a proxy agent with a static exit address to this request.',
      processWide:
        'This sets a proxy for everything that the process sends, so other traffic takes the static exit meant for Binom too. Hand the proxy agent to the Binom requests only.',
    },
    schema: [
      {
        type: 'object',
        properties: {
          agents: {
            type: 'array',
            items: { type: 'string', minLength: 1 },
            uniqueItems: true,
            description: 'Functions and classes of your own that make an agent with a static exit, as `module#path`.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ agents: NO_AGENTS }],
  },
  create(context, analysis, [{ agents }]) {
    const own = compileRows(agents.map((callee) => ({ callee, isProxy: true })));
    const isProxy = (node: Node): boolean | undefined => getProxy(analysis, own, node);
    let isProcessWide = false;
    const reportWide = (node: Node): void => {
      isProcessWide = true;
      context.report({ node, messageId: 'processWide' });
    };
    return {
      ImportDeclaration(node) {
        if (analysis.isBinomFile && proxies.PROCESS_PROXY_MODULES.has(node.source.value)) reportWide(node);
      },
      CallExpression(node) {
        if (analysis.isBinomFile && isSetter(analysis, isProxy, node)) reportWide(node);
      },
      AssignmentExpression(node) {
        if (analysis.isBinomFile && setsProxy(analysis, isProxy, node)) reportWide(node);
      },
      'Program:exit'() {
        if (isProcessWide) return;
        for (const request of analysis.requests()) {
          if (request.isBinom && leavesDirectly(analysis, isProxy, request))
            context.report({ node: request.node, messageId: 'direct' });
        }
      },
    };
  },
});

/** Is an agent a proxy? Undefined when the file does not show it. */
function getProxy(analysis: Analysis, own: AgentTable, node: Node): boolean | undefined {
  const value = analysis.getStatic(node);
  if (value.known) return value.value !== false && value.value !== null && value.value !== undefined;
  for (const { node: made, kind } of analysis.origins(node)) {
    if (kind === 'object') return getPairProxy(analysis, own, node);
    const callee = made.type === 'NewExpression' || made.type === 'CallExpression' ? made.callee : made;
    const row = analysis.findRow(callee, own) ?? analysis.findRow(callee, AGENTS);
    if (row) return row.isProxy;
  }
  return undefined;
}

/** got's `agent: { https }` is what it holds; axios' `proxy: { host, port }` is a proxy. */
function getPairProxy(analysis: Analysis, own: AgentTable, node: Node): boolean | undefined {
  const agents = proxies.AGENT_PROTOCOLS.flatMap((name) => {
    const found = analysis.getProperty(node, name);
    return found.state === 'found' ? found.values : [];
  });
  const answers = agents.map((agent) => getProxy(analysis, own, agent));
  if (answers.length === 0 || answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function leavesDirectly(analysis: Analysis, isProxy: IsProxy, request: HttpRequest): boolean {
  const hosts = request.urls.map((url) => /^(?:\w+:)?\/\/([^/?#]+)/.exec(url)?.[1] ?? '');
  if (request.row.callee === '' || hosts.some(isLoopbackHost)) return false;
  const isFromElsewhere = (options: Node): boolean =>
    analysis.origins(options).some(({ kind }) => kind === 'parameter' || kind === 'import');
  if (request.options.some(isFromElsewhere) || isMadeElsewhere(analysis, request)) return false;
  return proxies.EGRESS_OPTIONS.every((name) => {
    const found = request.getOption(name);
    return (
      found.state === 'missing' || (found.state === 'found' && found.values.every((value) => isProxy(value) === false))
    );
  });
}

/** A client that another module made may have its proxy there. */
function isMadeElsewhere(analysis: Analysis, { node }: HttpRequest): boolean {
  const { callee } = node;
  const made = callee.type === 'MemberExpression' ? callee.object : callee;
  return analysis
    .origins(made)
    .some(({ kind, node: from }) => kind === 'parameter' || (kind === 'import' && isOwnModule(from)));
}

function isOwnModule(node: Node): boolean {
  for (let at: Node | undefined = node; at; at = at.parent)
    if (at.type === 'ImportDeclaration') return /^[./@~#]/.test(at.source.value);
  return false;
}

function isSetter(analysis: Analysis, isProxy: IsProxy, node: TSESTree.CallExpression): boolean {
  const row = analysis.findRow(node.callee, SETTERS);
  if (!row) return false;
  const agent = row.agentArgument === undefined ? undefined : node.arguments[row.agentArgument];
  return row.agentArgument === undefined || (agent !== undefined && isProxy(agent) === true);
}

/** `https.globalAgent = proxyAgent`, `process.env.HTTPS_PROXY = '…'`. */
function setsProxy(analysis: Analysis, isProxy: IsProxy, node: TSESTree.AssignmentExpression): boolean {
  if (node.left.type !== 'MemberExpression') return false;
  if (
    proxies.PROXY_VARIABLES.has(getKeyName(node.left) ?? '') &&
    analysis.denote(node.left.object).some((name) => /(?:^|#|\.)env$/.test(name))
  )
    return true;
  return findTarget(analysis, node.left, TARGETS) !== undefined && isProxy(node.right) === true;
}
