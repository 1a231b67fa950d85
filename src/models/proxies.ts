/** Proxies: agents that send requests through one, options of HTTP clients that take one, and ways to set one for the whole process. */
import type { Row } from './row.ts';

/** An agent or dispatcher; `isProxy` when what it makes goes through a proxy. */
export interface AgentRow extends Row {
  readonly isProxy: boolean;
}

export const AGENT_ROWS: readonly AgentRow[] = [
  {
    callee:
      '{https-proxy-agent,http-proxy-agent,socks-proxy-agent,proxy-agent,pac-proxy-agent,hpagent,tunnel-agent,fetch-socks,undici-socks}#{,*}',
    isProxy: true,
  },
  { callee: 'undici#{ProxyAgent,EnvHttpProxyAgent,Socks5ProxyAgent,Socks5Agent}', isProxy: true },
  { callee: 'tunnel#{httpOverHttp,httpsOverHttp,httpOverHttps,httpsOverHttps}', isProxy: true },
  { callee: 'Deno.createHttpClient', isProxy: true },
  { callee: '{http,https}#Agent', isProxy: false },
  { callee: 'undici#{Agent,Client,Pool,BalancedPool,RetryAgent}', isProxy: false },
  { callee: 'agentkeepalive#{,HttpAgent,HttpsAgent}', isProxy: false },
];

/** Options under which HTTP clients take an agent, dispatcher or proxy. */
export const EGRESS_OPTIONS: readonly string[] = [
  'agent',
  'httpsAgent',
  'httpAgent',
  'dispatcher',
  'proxy',
  'client',
  'tunnel',
  'localAddress',
];

/** Names under which such an option holds one agent for each protocol (got). */
export const AGENT_PROTOCOLS: readonly string[] = ['https', 'http', 'http2'];

/** Calls that set a proxy for everything that the process sends. */
export interface ProcessProxyRow extends Row {
  /** The argument has to be a proxy agent; otherwise the call alone does it. */
  readonly agentArgument?: number;
}

export const PROCESS_PROXY_ROWS: readonly ProcessProxyRow[] = [
  { callee: 'undici#setGlobalDispatcher', agentArgument: 0 },
  { callee: 'global-agent#{bootstrap,createGlobalProxyAgent}' },
  { callee: 'global-tunnel{,-ng}#initialize' },
  { callee: 'http#setGlobalProxyFromEnv' },
  { callee: 'global-tunnel-ng#initialize' },
];

/** Places whose assignment sets a proxy for the whole process. */
export const PROCESS_PROXY_TARGETS: readonly Row[] = [
  { callee: '{http,https}#{,.}globalAgent' },
  { callee: 'axios#defaults.{proxy,httpsAgent,httpAgent}' },
];

/** Modules whose import alone sets a proxy. */
export const PROCESS_PROXY_MODULES: ReadonlySet<string> = new Set([
  'global-agent/bootstrap',
  'global-agent/bootstrap.js',
  'node-global-proxy',
]);

/** Environment variables that make the whole process use a proxy. */
export const PROXY_VARIABLES: ReadonlySet<string> = new Set([
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'GLOBAL_AGENT_HTTP_PROXY',
  'GLOBAL_AGENT_HTTPS_PROXY',
  'NODE_USE_ENV_PROXY',
]);
