/**
 * @example
 * new BinomClient('https://binom.example.com', 'your_binom_api_key_here');
 */
export interface BinomOptions {
  /** API key, 64 hexadecimal characters. */
  apiKey: string;
  rejectUnauthorized?: boolean;
}
export const DEFAULTS: Partial<BinomOptions> = {};
export const KEY_HEADER = 'api-key';
export const ENV_NAME = 'BINOM_API_KEY';
