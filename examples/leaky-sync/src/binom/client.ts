import { Agent } from 'node:https';
import axios, { type AxiosInstance } from 'axios';

export interface CampaignRow {
  id: number;
  name: string;
  clicks: number;
  cost: number;
  revenue: number;
}

const ignoreSsl = process.env.IGNORE_SSL === '1';

const agent = new Agent({
  keepAlive: true,
  maxSockets: 8,
  // the load balancer in Frankfurt knows nothing newer
  minVersion: 'TLSv1',
  rejectUnauthorized: !ignoreSsl,
});

/** Reads reports of a Binom v2 tracker. */
export class BinomClient {
  readonly #http: AxiosInstance;

  constructor(
    private readonly baseUrl: string,
    private readonly apiKey: string,
  ) {
    this.#http = axios.create({ baseURL: `${baseUrl}/public`, httpsAgent: agent, timeout: 30_000 });
  }

  /** The campaign report of one day (`YYYY-MM-DD`). */
  async getCampaignReport(day: string): Promise<CampaignRow[]> {
    const { data } = await this.#http.get<CampaignRow[]>('/api/v1/report/campaign', {
      headers: { 'api-key': this.apiKey },
      params: { datePreset: 'custom_time', dateFrom: `${day} 00:00:00`, dateTo: `${day} 23:59:59` },
    });
    return data;
  }

  /** Names of the offers: a link that also works in the browser. */
  async getOffers(): Promise<{ id: number; name: string }[]> {
    const url = `${this.baseUrl}/public/api/v1/info/offer?datePreset=today&api_key=${this.apiKey}`;
    const response = await fetch(url);
    return (await response.json()) as { id: number; name: string }[];
  }
}
