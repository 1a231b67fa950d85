/**
 * The options that decide whether a client checks the certificate and the host name of the server it talks to.
 * Rows of data only: what each name means, which values switch the check off, and where the name may be judged.
 */

/**
 * Where an option may be judged:
 * - `anywhere`: the name is TLS's own, so any object literal or assignment with it is an options object;
 * - `argument`: the words could mean other things, so the object must reach a call, a constructor or a configuration.
 */
export type OptionScope = 'anywhere' | 'argument';

export interface TlsOptionRow {
  readonly name: string;
  /** Values that switch the check off. */
  readonly bad: readonly (boolean | number | string)[];
  readonly scope: OptionScope;
}

const OFF = [false, 0] as const;
const ON = [true, 1] as const;

/** Options by their exact name; sources: Node's tls documentation and each client's own manual. */
export const TLS_OPTIONS: readonly TlsOptionRow[] = [
  { name: 'rejectUnauthorized', bad: OFF, scope: 'anywhere' },
  { name: 'reject_unauthorized', bad: OFF, scope: 'anywhere' },
  { name: 'strictSSL', bad: OFF, scope: 'anywhere' },
  { name: 'strictSsl', bad: OFF, scope: 'anywhere' },
  { name: 'strict-ssl', bad: [false, 0, 'false'], scope: 'anywhere' },
  { name: 'sslValidate', bad: OFF, scope: 'anywhere' },
  { name: 'tlsInsecure', bad: ON, scope: 'anywhere' },
  { name: 'tlsAllowInvalidCertificates', bad: ON, scope: 'anywhere' },
  { name: 'tlsAllowInvalidHostnames', bad: ON, scope: 'anywhere' },
  { name: 'trustServerCertificate', bad: [true, 1, 'true', 'yes'], scope: 'anywhere' },
  { name: 'TrustServerCertificate', bad: [true, 1, 'true', 'yes'], scope: 'anywhere' },
  { name: 'ignoreHTTPSErrors', bad: ON, scope: 'anywhere' },
  { name: 'ignoreHttpsErrors', bad: ON, scope: 'anywhere' },
  { name: 'acceptInsecureCerts', bad: ON, scope: 'anywhere' },
  { name: 'acceptSslCerts', bad: ON, scope: 'anywhere' },
  { name: 'skipTLSVerify', bad: ON, scope: 'anywhere' },
  { name: 'insecureSkipTLSVerify', bad: ON, scope: 'anywhere' },
  { name: 'insecureSkipTlsVerify', bad: ON, scope: 'anywhere' },
  { name: 'insecure-skip-tls-verify', bad: ON, scope: 'anywhere' },
  { name: 'validateHttpsCertificates', bad: OFF, scope: 'anywhere' },
  { name: 'verifyServerCertificate', bad: OFF, scope: 'anywhere' },
  { name: 'unsafelyIgnoreCertificateErrors', bad: ON, scope: 'anywhere' },
  { name: 'unsafelyDisableHostnameVerification', bad: ON, scope: 'anywhere' },
  { name: 'disableSSLVerification', bad: ON, scope: 'anywhere' },
  { name: 'sslServerDNMatch', bad: OFF, scope: 'anywhere' },
  { name: 'trust', bad: ['TRUST_ALL_CERTIFICATES'], scope: 'anywhere' },
  { name: 'sslmode', bad: ['no-verify'], scope: 'anywhere' },
  { name: 'SSL_VERIFYPEER', bad: OFF, scope: 'anywhere' },
  { name: 'SSL_VERIFYHOST', bad: OFF, scope: 'anywhere' },
  { name: 'sslVerify', bad: [false, 0, 'false'], scope: 'anywhere' },
  { name: 'disableAllSecurity', bad: ON, scope: 'anywhere' },
  { name: 'trusty', bad: ON, scope: 'argument' },
  { name: 'insecure', bad: ON, scope: 'argument' },
  { name: 'allowUnauthorized', bad: ON, scope: 'argument' },
  { name: 'trustAll', bad: ON, scope: 'argument' },
  { name: 'insecureSkipVerify', bad: ON, scope: 'anywhere' },
  { name: 'InsecureSkipVerify', bad: ON, scope: 'anywhere' },
];

/** Environment variables that switch the check off for a process and its children (Node, Git, npm, Yarn, Python). */
export const TLS_ENVIRONMENT: readonly TlsOptionRow[] = [
  { name: 'NODE_TLS_REJECT_UNAUTHORIZED', bad: ['0', 0, false, 'false'], scope: 'anywhere' },
  { name: 'GIT_SSL_NO_VERIFY', bad: ['1', 1, 'true', true], scope: 'anywhere' },
  { name: 'PYTHONHTTPSVERIFY', bad: ['0', 0], scope: 'anywhere' },
  { name: 'NPM_CONFIG_STRICT_SSL', bad: ['false', false], scope: 'anywhere' },
  { name: 'npm_config_strict_ssl', bad: ['false', false], scope: 'anywhere' },
  { name: 'YARN_ENABLE_STRICT_SSL', bad: ['false', '0', false, 0], scope: 'anywhere' },
  { name: 'PGSSLMODE', bad: ['no-verify'], scope: 'anywhere' },
];

/** Options whose value is a function that must be able to refuse the server: one that never can accepts everybody. */
export const TLS_CALLBACKS: readonly string[] = [
  'checkServerIdentity',
  'verifyPeerCertificate',
  'serverCertificateValidation',
  'verifyServerCertificate',
];

/**
 * Words of the options that nobody standardised (`ignoreSslErrors`, `verify_ssl`, `allowSelfSignedCerts`). A name of
 * these words only, with a verb and an object, is a switch.
 */
export const SWITCH_WORDS = {
  /** `true` switches the check off. */
  lax: new Set([
    'ignore',
    'skip',
    'disable',
    'bypass',
    'no',
    'allow',
    'accept',
    'trust',
    'insecure',
    'unsafe',
    'unsafely',
  ]),
  /** `false` switches the check off. */
  strict: new Set(['verify', 'validate', 'check', 'strict', 'reject', 'enforce']),
  object: new Set([
    'ssl',
    'tls',
    'cert',
    'certs',
    'certificate',
    'certificates',
    'hostname',
    'hostnames',
    'unauthorized',
    'signed',
  ]),
  filler: new Set([
    'all',
    'any',
    'bad',
    'check',
    'checks',
    'error',
    'errors',
    'host',
    'https',
    'insecure',
    'invalid',
    'peer',
    'self',
    'server',
    'untrusted',
    'validation',
    'verification',
    'verify',
    'warnings',
  ]),
} as const;

/** Words that make a plain flag a mode of the deployment: `isProd`, `env === 'production'`, `dev`, `debug`, `test`. */
export const MODE_WORDS: ReadonlySet<string> = new Set([
  'prod',
  'production',
  'dev',
  'develop',
  'development',
  'local',
  'staging',
  'test',
  'testing',
  'debug',
  'sandbox',
  'ci',
]);

/** Siblings that show a *server's* options, where `rejectUnauthorized` is about the visitors' certificates. */
export const SERVER_SIBLINGS: readonly string[] = ['requestCert', 'SNICallback', 'ALPNCallback', 'handshakeTimeout'];

/** Siblings that show options of a connection, so that a plain word such as `insecure` is about its check. */
export const CONNECTION_SIBLINGS: ReadonlySet<string> = new Set([
  'host',
  'hostname',
  'url',
  'uri',
  'baseUrl',
  'baseURL',
  'endpoint',
  'endPoint',
  'server',
  'servers',
  'address',
  'port',
  'ca',
  'tls',
  'ssl',
  'brokers',
  'node',
]);

/** Siblings that show a client's options even beside `requestCert`, which people copy into requests. */
export const CLIENT_SIBLINGS: readonly string[] = [
  'host',
  'hostname',
  'url',
  'uri',
  'path',
  'method',
  'agent',
  'servername',
  'checkServerIdentity',
  'baseURL',
  'headers',
];

/** Query flags of connection strings that switch the check, or TLS itself, off: name and values, lower case. */
export const CONNECTION_FLAGS: readonly { readonly name: string; readonly bad: readonly string[] }[] = [
  { name: 'sslmode', bad: ['disable', 'no-verify', 'disabled'] },
  { name: 'ssl-mode', bad: ['disable', 'disabled'] },
  { name: 'sslaccept', bad: ['accept_invalid_certs'] },
  { name: 'tlsinsecure', bad: ['true', '1'] },
  { name: 'tlsallowinvalidcertificates', bad: ['true', '1'] },
  { name: 'tlsallowinvalidhostnames', bad: ['true', '1'] },
  { name: 'sslallowinvalidcertificates', bad: ['true', '1'] },
  { name: 'sslvalidate', bad: ['false', '0'] },
  { name: 'sslverify', bad: ['false', '0', 'none'] },
  { name: 'ssl_verify', bad: ['false', '0', 'none'] },
  { name: 'verifyservercertificate', bad: ['false', '0'] },
  { name: 'trustservercertificate', bad: ['true', 'yes', '1'] },
  { name: 'rejectunauthorized', bad: ['false', '0'] },
  { name: 'ssl_cert_reqs', bad: ['none', 'cert_none'] },
  { name: 'verify', bad: ['verify_none'] },
];
