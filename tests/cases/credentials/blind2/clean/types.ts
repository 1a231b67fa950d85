export type BinomKeyHeader = 'api-key' | 'Api-Key' | 'X-Api-Key';

export interface BinomCredentials {
  /** Key of the Binom user, 39 to 43 or 64 hexadecimal characters. */
  apiKey: string;
  baseUrl: string;
}

export enum BinomKeyState {
  Active = 'active',
  Blocked = 'blocked',
}

export enum BinomHeader {
  ApiKey = 'api-key',
  RequestId = 'x-request-id',
}

declare global {
  namespace NodeJS {
    interface ProcessEnv {
      BINOM_API_KEY?: string;
      BINOM_TOKEN: string;
    }
  }
}

export const BINOM_API_KEY_PATTERN = /^(?:[1-9]\d{0,4}000001[0-9a-f]{32}|[0-9a-f]{64})$/;
export const isBinomKey = (value: unknown): value is string => typeof value === 'string' && BINOM_API_KEY_PATTERN.test(value);
export const binomApiKeyLength = 64;
export const binomKeyPlaceholder = 'e.g. 7000001…';
export const binomKeyHelpUrl = 'https://docs.binom.org/api-key';
export const binomTokenType = 'Bearer';
