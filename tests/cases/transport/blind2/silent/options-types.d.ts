export interface ClientOptions {
  rejectUnauthorized?: false | true;
  insecure?: true;
  strictSSL?: false;
  minVersion?: 'TLSv1' | 'TLSv1.1';
  checkServerIdentity?: () => undefined;
  trustServerCertificate: true;
}
declare module 'node:https' {
  interface AgentOptions { ignoreHTTPSErrors?: true }
}
export declare const DEFAULT_MIN_VERSION: 'TLSv1';
declare const _default: { rejectUnauthorized: false };
export default _default;
