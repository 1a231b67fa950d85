/** Protocols that send everything readable, what replaces them, and who takes them without saying so in a URL. */
import { wordSet } from '../binom/words.ts';

/** Cleartext scheme (lower case, without colon) to its encrypted sibling. */
export const CLEARTEXT_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['http', 'https'],
  ['ws', 'wss'],
  ['ftp', 'ftps'],
  ['telnet', 'ssh'],
  ['tftp', 'sftp'],
  ['gopher', 'https'],
  ['ldap', 'ldaps'],
  ['smtp', 'smtps'],
  ['imap', 'imaps'],
  ['pop3', 'pop3s'],
  ['mqtt', 'mqtts'],
  ['amqp', 'amqps'],
  ['redis', 'rediss'],
  ['stomp', 'stomps'],
  ['coap', 'coaps'],
  ['rtmp', 'rtmps'],
]);

/** Schemes of services that stand beside the program as a rule: a host without a dot is a neighbour of the same network. */
export const NEIGHBOUR_SCHEMES: ReadonlySet<string> = new Set(['redis']);

/** Schemes that are judged outside requests only with `credentials: "any"`: a tracker speaks the web's protocols. */
export const WEB_SCHEMES: ReadonlySet<string> = new Set(['http', 'ws', 'ftp']);

/** `scheme://rest` of a text, split; undefined when the text does not start with a cleartext scheme. */
export function readCleartextUrl(text: string): { scheme: string; rest: string } | undefined {
  const match = /^\s*([a-z][a-z\d]*):\/\/([^]*)$/i.exec(text);
  const scheme = match?.[1]?.toLowerCase();
  return scheme !== undefined && CLEARTEXT_SCHEMES.has(scheme) ? { scheme, rest: match?.[2] ?? '' } : undefined;
}

/** Words of names that hold an address something is sent to. */
export const ADDRESS_NAME_WORDS: ReadonlySet<string> = wordSet(`
  binom poster srcset url urls uri uris endpoint endpoints base api host hosts hostname server servers service
  services origin address addr backend gateway webhook callback upstream target destination dsn proxy domain site
  website tracker broker socket websocket ws feed remote registry mirror download source src entrypoint location
  redirect href action link`);

/** Words of names whose addresses are shown, quoted or compared, never spoken to. */
export const QUOTED_NAME_WORDS: ReadonlySet<string> = new Set([
  'referer',
  'referrer',
  'help',
  'doc',
  'docs',
  'documentation',
  'homepage',
  'license',
  'licence',
  'spec',
  'specification',
  'namespace',
  'namespaces',
  'ns',
  'xmlns',
  'schema',
  'schemas',
  'doctype',
  'dtd',
  'xsi',
  'xsd',
  'iri',
  'rdf',
  'vocab',
  'vocabulary',
  'ontology',
  'predicate',
  'context',
  'example',
  'examples',
  'sample',
  'placeholder',
  'hint',
  'label',
  'title',
  'text',
  'message',
  'msg',
  'description',
  'comment',
  'note',
  'notes',
  'readme',
  'credit',
  'credits',
  'author',
  'reference',
  'references',
  'citation',
  'bugs',
  'pattern',
  'regex',
  'regexp',
  'prefixes',
  'fake',
  'dummy',
  'mock',
  'stub',
  'forbidden',
  'insecure',
  'bad',
  'invalid',
  'fixture',
  'expected',
  'error',
  'errors',
  'policy',
  'identifier',
  'relation',
  'type',
  'claim',
  'claims',
]);

/** Words of objects that tell who made something and where to read on. */
export const ABOUT_NAME_WORDS: ReadonlySet<string> = new Set([
  'license',
  'licence',
  'contact',
  'author',
  'docs',
  'documentation',
  'bugs',
  'funding',
  'help',
  'maintainers',
]);

/** Hosts that a program reaches inside its own machine or cloud, never over a network others can read. */
const LOCAL_SERVICE_HOST =
  /^(?:169\.254\.\d+\.\d+|metadata|metadata\.google\.internal|100\.100\.100\.200|host\.docker\.internal)$/i;

/** True for metadata services and the host of a container: addresses that never leave the machine. */
export function isLocalServiceHost(host: string): boolean {
  return LOCAL_SERVICE_HOST.test(host);
}

/** Paths of document types, schemas and namespaces: identifiers that no program sends anything to. */
export const IDENTIFIER_PATH = /\.(?:dtd|xsd|xsl|rng|owl|rdf)$|\/(?:ns|xmlns|dtds?|schemas?)(?:[/#]|$)/i;

/** The domains that are reserved for documentation and tests (RFC 2606, RFC 6761). */
export function isExampleHost(host: string): boolean {
  return /(?:^|\.)(?:example\.(?:com|net|org)|test\.com)$|\.(?:example|test|invalid)$/i.test(host);
}

/** gRPC's `createInsecure` off loopback: the call sits inside the client's constructor, beside its address. */
export const INSECURE_CREDENTIALS: readonly { readonly callee: string }[] = [
  { callee: '@grpc/grpc-js#credentials.createInsecure' },
  { callee: '@grpc/grpc-js#ChannelCredentials.createInsecure' },
  { callee: 'grpc#credentials.createInsecure' },
  { callee: 'nice-grpc#ChannelCredentials.createInsecure' },
];

/** Node's plain http client, whose options say `hostname` instead of a URL. */
export const PLAIN_REQUESTS: readonly { readonly callee: string }[] = [
  { callee: 'http#{request,get}' },
  { callee: 'follow-redirects#http.{request,get}' },
];

/** Mail and file transfer without encryption, judged with `credentials: "any"`. */
export const PLAIN_MAIL: readonly { readonly callee: string }[] = [{ callee: 'nodemailer#createTransport' }];
export const PLAIN_FTP: readonly { readonly callee: string }[] = [
  { callee: 'ftp#().connect' },
  { callee: 'basic-ftp#Client().access' },
  { callee: 'promise-ftp#().connect' },
  { callee: 'ftp-client#' },
  { callee: 'jsftp#' },
];

/** Sessions that are kept in a cookie, whose options stand beside the session's. */
export const COOKIE_SESSION_CALLS: readonly { readonly callee: string }[] = [
  { callee: 'cookie-session#' },
  { callee: 'koa-session#' },
];

/**
 * Methods and functions that connect to, load or go to the address they are given, whatever library they belong to. Judged
 * with `credentials: "any"` beside the clients that the request model knows.
 */
export const CONNECTING_METHOD =
  /^(?:get|post|put|patch|delete|del|head|options|request|fetch|ajax|getJSON|load|loadURL|goto|visit|open|openExternal|connect|connectAsync|create\w*Client|createConnection|createDirectus|createClientAsync|subscribe|sendBeacon|redirect|navigate|navigateTo|client|useSWR|useFetch|useLazyFetch|useAxios|download|downloadFile|stream|io|importScripts|axios|got|ky|needle|superagent|wretch|nugget|extend|create|proxy|setBaseUrl|setBaseURL|createProxyMiddleware|createProxyServer|exec|execSync|spawn|register|pipe)$/;

/** Receivers whose `get` or `delete` looks something up, and functions that mock a server. */
export const LOOKUP_RECEIVER =
  /(?:^|[a-z_])(?:cache|map|store|storage|headers|params|searchparams|registry|set|index|lookup|i18n|config|nock|msw)s?$/i;

/** Constructors that take an address as data; any other `new X('http://...')` connects. */
export const DATA_CONSTRUCTOR =
  /(?:Error|Exception|RegExp|Set|Map|Date|Event|Text|String|Namespace|NamedNode|Term|IRI|Schema)$/;

/** Attributes of elements that make the browser fetch, send or run something; a link that is clicked is none of them. */
export const FETCHING_ATTRIBUTE =
  /^(?:src|srcSet|action|formAction|data|poster|background|manifest|ping|url|uri|endpoint|baseUrl|apiUrl|server|host)$/;

/** Modules that speak nothing but cleartext. */
export const CLEARTEXT_MODULES: ReadonlySet<string> = new Set([
  'telnet-client',
  'telnet',
  'node-telnet-client',
  'tftp',
]);
