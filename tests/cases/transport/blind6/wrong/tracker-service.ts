import { Inject, Injectable, Logger } from '@nestjs/common';
import type { AxiosInstance } from 'axios';
import axios from 'axios';

export interface BinomOptions {
  readonly host: string;
  readonly secure?: boolean;
  readonly apiKey: string;
}

const DEFAULT_OPTIONS = { host: 'trk.osprey-ads.com', protocol: 'http' } as const; // $ no-cleartext-transport

@Injectable()
export class BinomService {
  private readonly logger = new Logger(BinomService.name);
  private readonly http: AxiosInstance;

  constructor(@Inject('BINOM') private readonly options: BinomOptions) {
    this.http = axios.create({
      baseURL: `${DEFAULT_OPTIONS.protocol}://${options.host || DEFAULT_OPTIONS.host}/public/api/v1`,
      headers: { 'api-key': options.apiKey },
    });
  }

  static forTests(apiKey: string): BinomService {
    return new BinomService({ host: 'localhost:8080', apiKey });
  }

  get reportUrl(): string {
    return 'http://' + this.options.host + '/public/api/v1/report/campaign'; // $ no-cleartext-transport
  }

  async campaigns(): Promise<unknown[]> {
    const { data, status } = await this.http.get<unknown[]>('/campaign/list/filtered');
    this.logger.log(`campaigns ${status}`);
    return data;
  }
}
