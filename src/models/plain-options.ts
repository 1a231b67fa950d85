/**
 * Options by which a client, or a service that a program sets up, speaks in cleartext though no URL says so. Judged with
 * `credentials: "any"`.
 */
export interface PlainOptionRow {
  readonly name: string;
  /** The value that leaves the encryption off; a text is also the last two names of an enum's member. */
  readonly plain: false | string;
}

/** Sources: the SDKs of AWS and MinIO; AWS CDK, CloudFormation and Azure's resource templates. */
export const PLAIN_OPTIONS: readonly PlainOptionRow[] = [
  { name: 'sslEnabled', plain: false },
  { name: 'useSSL', plain: false },
  { name: 'forceTLS', plain: false },
  { name: 'transitEncryptionEnabled', plain: false },
  { name: 'enforceSSL', plain: false },
  { name: 'enforceHttps', plain: false },
  { name: 'enforceHTTPS', plain: false },
  { name: 'httpsOnly', plain: false },
  { name: 'supportsHttpsTrafficOnly', plain: false },
  { name: 'enableHttpsTrafficOnly', plain: false },
  { name: 'viewerProtocolPolicy', plain: 'ViewerProtocolPolicy.ALLOW_ALL' },
  { name: 'viewerProtocolPolicy', plain: 'allow-all' },
  { name: 'originProtocolPolicy', plain: 'OriginProtocolPolicy.HTTP_ONLY' },
  { name: 'originProtocolPolicy', plain: 'http-only' },
  { name: 'protocolPolicy', plain: 'OriginProtocolPolicy.HTTP_ONLY' },
  { name: 'protocol', plain: 'ApplicationProtocol.HTTP' },
  { name: 'externalProtocol', plain: 'LoadBalancingProtocol.HTTP' },
  { name: 'externalProtocol', plain: 'LoadBalancingProtocol.TCP' },
];

/** Options of a listener that only sends visitors on to `https:`. */
export const REDIRECT_OPTIONS: ReadonlySet<string> = new Set(['defaultAction', 'defaultActions', 'redirect']);

/** Options that say where a client connects. */
export const HOST_OPTIONS: readonly string[] = ['host', 'hostname', 'endPoint', 'endpoint', 'server'];
