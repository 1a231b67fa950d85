import { Agent } from 'node:https';
import axios, { isAxiosError, type AxiosInstance } from 'axios';
import { logger } from '../logger.js';

export interface CampaignRow {
  id: number;
  name: string;
  clicks: number;
  cost: number;
  revenue: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8, minVersion: 'TLSv1.2' });

/** Reads reports of a Binom v2 tracker. */
export class BinomClient {
  readonly #http: AxiosInstance;

  constructor(baseUrl: string, apiKey: string) {
    this.#http = axios.create({
      baseURL: `${baseUrl}/public`,
      headers: { 'api-key': apiKey },
      httpsAgent: agent,
      timeout: 30_000,
    });
  }

  /** The campaign report of one day (`YYYY-MM-DD`). */
  async getCampaignReport(day: string): Promise<CampaignRow[]> {
    return this.#get<CampaignRow[]>('/api/v1/report/campaign', {
      datePreset: 'custom_time',
      dateFrom: `${day} 00:00:00`,
      dateTo: `${day} 23:59:59`,
    });
  }

  /** Names of the offers. */
  async getOffers(): Promise<{ id: number; name: string }[]> {
    return this.#get<{ id: number; name: string }[]>('/api/v1/info/offer', { datePreset: 'today' });
  }

  async #get<T>(path: string, params: Record<string, string>): Promise<T> {
    try {
      const { data, status } = await this.#http.get<T>(path, { params });
      logger.info({ path, status }, 'tracker request');
      return data;
    } catch (error) {
      const status = isAxiosError(error) ? error.response?.status : undefined;
      logger.warn({ path, status }, 'tracker request failed');
      if (status === 401 || status === 403) {
        throw new Error('The tracker refuses the key: was it rotated?', { cause: status });
      }
      throw new Error(`The tracker did not answer ${path}`, { cause: status });
    }
  }
}
