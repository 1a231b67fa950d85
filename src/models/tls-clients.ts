/**
 * The clients whose TLS check the rules know: where each takes the option that switches it off. Names that are TLS's
 * own (see tls-options.ts) are judged in any object, so for them a row documents and tests; a row with `only` is the
 * one place where its name (`secure`, `insecure`, `verify`) is about certificates.
 */
export interface TlsClientRow {
  /** Denotation pattern of what is called or constructed. */
  readonly callee: string;
  /** Index of the argument that holds the options. */
  readonly argument: number;
  /** Path of the option in that argument; `[]` is an element of an array, `*` any key. */
  readonly path: string;
  readonly bad: boolean | number | string;
  /** The option is judged here only, since its name says nothing elsewhere. */
  readonly only?: true;
}

type Line = readonly [callee: string, argument: number, path: string, bad?: boolean | number | string];

const REJECT: readonly Line[] = [
  ['https#Agent', 0, 'rejectUnauthorized'],
  ['https#request', 0, 'rejectUnauthorized'],
  ['https#request', 1, 'rejectUnauthorized'],
  ['https#get', 1, 'rejectUnauthorized'],
  ['tls#connect', 0, 'rejectUnauthorized'],
  ['tls#connect', 1, 'rejectUnauthorized'],
  ['tls#connect', 2, 'rejectUnauthorized'],
  ['tls#TLSSocket', 1, 'rejectUnauthorized'],
  ['tls#TLSSocket().renegotiate', 0, 'rejectUnauthorized'],
  ['http2#connect', 1, 'rejectUnauthorized'],
  ['undici#Agent', 0, 'connect.rejectUnauthorized'],
  ['undici#Pool', 1, 'connect.rejectUnauthorized'],
  ['undici#Client', 1, 'connect.rejectUnauthorized'],
  ['undici#ProxyAgent', 0, 'requestTls.rejectUnauthorized'],
  ['undici#ProxyAgent', 0, 'proxyTls.rejectUnauthorized'],
  ['undici#EnvHttpProxyAgent', 0, 'connect.rejectUnauthorized'],
  ['undici#buildConnector', 0, 'rejectUnauthorized'],
  ['fetch', 1, 'tls.rejectUnauthorized'],
  ['axios#create', 0, 'httpsAgent.options.rejectUnauthorized'],
  ['got#', 1, 'https.rejectUnauthorized'],
  ['got#extend', 0, 'https.rejectUnauthorized'],
  ['got#get', 1, 'rejectUnauthorized'],
  ['needle#get', 1, 'rejectUnauthorized'],
  ['needle#post', 2, 'rejectUnauthorized'],
  ['needle#defaults', 0, 'rejectUnauthorized'],
  ['request#', 0, 'rejectUnauthorized'],
  ['request#defaults', 0, 'agentOptions.rejectUnauthorized'],
  ['request-promise#', 0, 'rejectUnauthorized'],
  ['request-promise-native#get', 0, 'rejectUnauthorized'],
  ['urllib#request', 1, 'rejectUnauthorized'],
  ['node-fetch#', 1, 'agent.options.rejectUnauthorized'],
  ['https-proxy-agent#HttpsProxyAgent', 1, 'rejectUnauthorized'],
  ['socks-proxy-agent#SocksProxyAgent', 1, 'tls.rejectUnauthorized'],
  ['proxy-agent#ProxyAgent', 0, 'rejectUnauthorized'],
  ['hpagent#HttpsProxyAgent', 0, 'rejectUnauthorized'],
  ['tunnel#httpsOverHttp', 0, 'proxy.rejectUnauthorized'],
  ['agentkeepalive#HttpsAgent', 0, 'rejectUnauthorized'],
  ['ws#WebSocket', 1, 'rejectUnauthorized'],
  ['ws#', 2, 'rejectUnauthorized'],
  ['socket.io-client#io', 1, 'rejectUnauthorized'],
  ['engine.io-client#Socket', 1, 'rejectUnauthorized'],
  ['mqtt#connect', 1, 'rejectUnauthorized'],
  ['mqtt#connectAsync', 1, 'rejectUnauthorized'],
  ['amqplib#connect', 1, 'rejectUnauthorized'],
  ['amqp-connection-manager#connect', 1, 'connectionOptions.rejectUnauthorized'],
  ['kafkajs#Kafka', 0, 'ssl.rejectUnauthorized'],
  ['nats#connect', 0, 'tls.rejectUnauthorized'],
  ['stompit#connect', 0, 'connectArgs.rejectUnauthorized'],
  ['pg#Client', 0, 'ssl.rejectUnauthorized'],
  ['pg#Pool', 0, 'ssl.rejectUnauthorized'],
  ['postgres#', 1, 'ssl.rejectUnauthorized'],
  ['pg-promise#()', 0, 'ssl.rejectUnauthorized'],
  ['mysql#createConnection', 0, 'ssl.rejectUnauthorized'],
  ['mysql2#createPool', 0, 'ssl.rejectUnauthorized'],
  ['mysql2/promise#createConnection', 0, 'ssl.rejectUnauthorized'],
  ['mariadb#createPool', 0, 'ssl.rejectUnauthorized'],
  ['ioredis#', 0, 'tls.rejectUnauthorized'],
  ['ioredis#Redis', 1, 'tls.rejectUnauthorized'],
  ['ioredis#Cluster', 1, 'redisOptions.tls.rejectUnauthorized'],
  ['redis#createClient', 0, 'socket.rejectUnauthorized'],
  ['bullmq#Queue', 1, 'connection.tls.rejectUnauthorized'],
  ['typeorm#DataSource', 0, 'ssl.rejectUnauthorized'],
  ['typeorm#DataSource', 0, 'extra.ssl.rejectUnauthorized'],
  ['sequelize#Sequelize', 1, 'dialectOptions.ssl.rejectUnauthorized'],
  ['knex#', 0, 'connection.ssl.rejectUnauthorized'],
  ['@mikro-orm/core#MikroORM.init', 0, 'driverOptions.connection.ssl.rejectUnauthorized'],
  ['@elastic/elasticsearch#Client', 0, 'tls.rejectUnauthorized'],
  ['@elastic/elasticsearch#Client', 0, 'ssl.rejectUnauthorized'],
  ['@opensearch-project/opensearch#Client', 0, 'ssl.rejectUnauthorized'],
  ['cassandra-driver#Client', 0, 'sslOptions.rejectUnauthorized'],
  ['@clickhouse/client#createClient', 0, 'tls.rejectUnauthorized'],
  ['rethinkdb#connect', 0, 'ssl.rejectUnauthorized'],
  ['ldapjs#createClient', 0, 'tlsOptions.rejectUnauthorized'],
  ['ldapts#Client', 0, 'tlsOptions.rejectUnauthorized'],
  ['activedirectory2#', 0, 'tlsOptions.rejectUnauthorized'],
  ['nodemailer#createTransport', 0, 'tls.rejectUnauthorized'],
  ['imap#', 0, 'tlsOptions.rejectUnauthorized'],
  ['imapflow#ImapFlow', 0, 'tls.rejectUnauthorized'],
  ['basic-ftp#Client().access', 0, 'secureOptions.rejectUnauthorized'],
  ['ftp#().connect', 0, 'secureOptions.rejectUnauthorized'],
  ['@grpc/grpc-js#credentials.createSsl', 3, 'rejectUnauthorized'],
  ['dockerode#', 0, 'agent.options.rejectUnauthorized'],
  ['@smithy/node-http-handler#NodeHttpHandler', 0, 'httpsAgent.rejectUnauthorized'],
  ['@aws-sdk/node-http-handler#NodeHttpHandler', 0, 'httpsAgent.rejectUnauthorized'],
  ['soap#createClientAsync', 1, 'wsdl_options.rejectUnauthorized'],
  ['node-vault#', 0, 'requestOptions.rejectUnauthorized'],
  ['etcd3#Etcd3', 0, 'credentials.rejectUnauthorized'],
];

const OTHER: readonly Line[] = [
  ['request#', 0, 'strictSSL'],
  ['request#defaults', 0, 'strictSSL'],
  ['request#get', 1, 'strictSSL'],
  ['request-promise#defaults', 0, 'strictSSL'],
  ['npm-registry-fetch#', 1, 'strictSSL'],
  ['pacote#manifest', 1, 'strictSSL'],
  ['make-fetch-happen#defaults', 0, 'strictSSL'],
  ['node-vault#', 0, 'requestOptions.strictSSL'],
  ['nugget#', 1, 'strictSSL'],
  ['mongodb#MongoClient', 1, 'tlsInsecure', true],
  ['mongodb#MongoClient', 1, 'tlsAllowInvalidCertificates', true],
  ['mongodb#MongoClient', 1, 'tlsAllowInvalidHostnames', true],
  ['mongodb#MongoClient', 1, 'sslValidate'],
  ['mongoose#connect', 1, 'tlsAllowInvalidCertificates', true],
  ['mongoose#createConnection', 1, 'tlsAllowInvalidHostnames', true],
  ['mongoose#connect', 1, 'sslValidate'],
  ['tedious#Connection', 0, 'options.trustServerCertificate', true],
  ['mssql#connect', 0, 'options.trustServerCertificate', true],
  ['mssql#ConnectionPool', 0, 'options.trustServerCertificate', true],
  ['typeorm#DataSource', 0, 'options.trustServerCertificate', true],
  ['sequelize#Sequelize', 0, 'dialectOptions.options.trustServerCertificate', true],
  ['@elastic/elasticsearch#Client', 0, 'tls.checkServerIdentity', 'callback'],
  ['https#Agent', 0, 'checkServerIdentity', 'callback'],
  ['tls#connect', 0, 'checkServerIdentity', 'callback'],
  ['@grpc/grpc-js#credentials.createSsl', 3, 'checkServerIdentity', 'callback'],
  ['neo4j-driver#driver', 2, 'trust', 'TRUST_ALL_CERTIFICATES'],
  ['oracledb#getConnection', 0, 'sslServerDNMatch'],
  ['@azure/cosmos#CosmosClient', 0, 'connectionPolicy.disableSSLVerification', true],
  ['@kubernetes/client-node#KubeConfig().loadFromOptions', 0, 'clusters.[].skipTLSVerify', true],
  ['@kubernetes/client-node#KubeConfig().addCluster', 0, 'skipTLSVerify', true],
  ['puppeteer#launch', 0, 'ignoreHTTPSErrors', true],
  ['puppeteer#launch', 0, 'acceptInsecureCerts', true],
  ['puppeteer-core#connect', 0, 'ignoreHTTPSErrors', true],
  ['playwright#chromium.launchPersistentContext', 1, 'ignoreHTTPSErrors', true],
  ['playwright#request.newContext', 0, 'ignoreHTTPSErrors', true],
  ['@playwright/test#defineConfig', 0, 'use.ignoreHTTPSErrors', true],
  ['@playwright/test#test.use', 0, 'ignoreHTTPSErrors', true],
  ['webdriverio#remote', 0, 'capabilities.acceptInsecureCerts', true],
  ['selenium-webdriver#Builder().withCapabilities', 0, 'acceptInsecureCerts', true],
  ['UrlFetchApp.fetch', 1, 'validateHttpsCertificates'],
  ['Deno.createHttpClient', 0, 'unsafelyIgnoreCertificateErrors', true],
];

/** Here alone the name is about certificates: a proxy's `secure`, clients with a plain `insecure`. */
const ONLY: readonly Line[] = [
  ['minio#Client', 0, 'insecure', true],
  ['docker-registry-client#createClient', 0, 'insecure', true],
  ['kubernetes-client#Client', 0, 'config.insecure', true],
  ['newman#run', 0, 'insecure', true],
  ['rn-fetch-blob#config', 0, 'trusty', true],
  ['react-native-blob-util#config', 0, 'trusty', true],
  ['http-proxy#createProxyServer', 0, 'secure'],
  ['http-proxy#createProxy', 0, 'secure'],
  ['http-proxy-middleware#createProxyMiddleware', 0, 'secure'],
  ['http-proxy-middleware#', 0, 'secure'],
  ['express-http-proxy#', 1, 'secure'],
  ['koa-proxies#', 1, 'secure'],
];

const toRow = ([callee, argument, path, bad = false]: Line): TlsClientRow => ({ callee, argument, path, bad });

/** Every client of the Node, Bun, Deno, Electron and browser-automation world that the rule knows by name. */
export const TLS_CLIENTS: readonly TlsClientRow[] = [
  ...REJECT.map(toRow),
  ...OTHER.map(toRow),
  ...ONLY.map((line) => ({ ...toRow(line), only: true as const })),
];

/** Constructors whose options are a server's: there `rejectUnauthorized` is about the certificates of visitors. */
export const TLS_SERVERS: readonly { readonly callee: string }[] = [
  { callee: 'https#{createServer,Server}' },
  { callee: 'tls#{createServer,Server}' },
  { callee: 'http2#{createSecureServer,Http2SecureServer}' },
  { callee: 'spdy#createServer' },
  { callee: 'fastify#' },
  { callee: 'restify#createServer' },
  { callee: '@hapi/hapi#{server,Server}' },
  { callee: 'Bun.serve' },
  { callee: 'mqtt-server#*' },
  { callee: 'aedes-server-factory#createServer' },
];

/** Methods that switch the check off by being called, with the argument that decides (none: the call itself does). */
export const TLS_CALLS: readonly {
  readonly method: string;
  readonly argument?: number;
  readonly bad?: boolean | string;
}[] = [
  { method: 'disableTLSCerts' },
  { method: 'setAcceptInsecureCerts', argument: 0, bad: true },
  { method: 'acceptInsecureCerts', argument: 0, bad: true },
  { method: 'setIgnoreHTTPSErrors', argument: 0, bad: true },
  { method: 'acceptAllCerts', argument: 0, bad: true },
  { method: 'setServerTrustMode', argument: 0, bad: 'nocheck' },
  { method: 'setSSLCertMode', argument: 0, bad: 'nocheck' },
];

/** Calls that set an option by its name: `set('rejectUnauthorized', false)`; index of the name, then of the value. */
export const NAMED_SETTERS: readonly { readonly method: string; readonly name: number; readonly value: number }[] = [
  { method: 'set', name: 0, value: 1 },
  { method: 'setOption', name: 0, value: 1 },
  { method: 'setOpt', name: 0, value: 1 },
  { method: 'setProperty', name: 0, value: 1 },
  { method: 'stubEnv', name: 0, value: 1 },
  { method: 'exportVariable', name: 0, value: 1 },
  { method: 'setVariable', name: 0, value: 1 },
  { method: 'addEnvironment', name: 0, value: 1 },
  { method: 'setEnv', name: 0, value: 1 },
  { method: 'withEnvVariable', name: 0, value: 1 },
  { method: 'env', name: 0, value: 1 },
  { method: 'withEnv', name: 0, value: 1 },
  { method: 'setEnvironmentVariable', name: 0, value: 1 },
  { method: 'addEnvironmentVariable', name: 0, value: 1 },
  { method: 'addConfig', name: 0, value: 1 },
];

/** Command-line switches of browsers and Electron that make every certificate good. */
export const BROWSER_SWITCHES: readonly string[] = [
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'ignore-ssl-errors',
  'ignore-urlfetcher-cert-requests',
  'unsafely-ignore-certificate-errors',
];
