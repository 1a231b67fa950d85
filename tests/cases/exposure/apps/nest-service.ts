import { EventEmitter } from 'node:events';
import axios, { type AxiosInstance, type AxiosRequestConfig } from 'axios';
import got from 'got';
import winston from 'winston';
import { Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { requireEnv } from './env';

const redactKeys = winston.format((info) => {
  if (info.headers) delete info.headers['authorization'];
  return info;
});
const log = winston.createLogger({ format: winston.format.combine(redactKeys(), winston.format.json()) });

@Injectable()
export class BinomService {
  private readonly logger = new Logger(BinomService.name);
  private readonly http: AxiosInstance;
  private readonly apiKey: string;

  constructor(private readonly config: ConfigService) {
    this.apiKey = this.config.getOrThrow<string>('BINOM_API_KEY');
    this.http = axios.create({ baseURL: this.config.getOrThrow('BINOM_URL'), headers: { 'api-key': this.apiKey } });
    this.logger.log(`Binom at ${this.config.getOrThrow('BINOM_URL')}`);
    this.logger.debug(`Binom key ${this.apiKey.substring(0, 10)}...`); // $ no-key-logging

    this.logger.debug(`Binom key ...${this.apiKey.slice(-4)}`);
  }

  async campaigns() {
    try {
      const { data } = await this.http.get('/public/api/v1/campaign/list/filtered');
      return data;
    } catch (error) {
      this.logger.error('campaigns', error); // $ no-key-logging

      this.logger.error(`campaigns: ${error.message}`, error.response?.data);

      throw new Error(`Binom failed: ${error.message}`);
    }
  }

  async offers(options: AxiosRequestConfig = {}) {
    const request = { ...options, headers: { ...options.headers, 'api-key': this.apiKey } };
    this.logger.verbose(request); // $ no-key-logging

    this.logger.verbose({ method: request.method, url: request.url });

    return this.http.get('/public/api/v1/offer/list/filtered', request);
  }

  toString() {
    return `BinomService(${this.apiKey})`;
  }
}

export function dump(service: BinomService) {
  console.log(`service: ${service}`);
}

const headers = new Headers();
headers.set('api-key', requireEnv('BINOM_API_KEY'));
headers.set('accept', 'application/json');
log.info('request', { headers: Object.fromEntries(headers) }); // $ no-key-logging

log.info('request', { accept: headers.get('accept') });
log.info('request', { key: headers.get('api-key') }); // $ no-key-logging

export async function trends() {
  const response = await got('https://tr.acme.io/public/api/v1/trends/campaign', {
    headers: { 'api-key': requireEnv('BINOM_API_KEY') },
    hooks: {
      beforeRequest: [
        (options) => {
          log.info('trends', { url: options.url.pathname });
        },
      ],
    },
  });
  log.info('trends', { status: response.statusCode, time: response.timings.phases.total });
  return JSON.parse(response.body);
}

const bus = new EventEmitter();
bus.on('start', (url: string) => log.info('start', { url }));
bus.emit('start', requireEnv('BINOM_URL'));

const keys = [requireEnv('BINOM_API_KEY'), requireEnv('BINOM_API_KEY_2')];
keys.forEach((key, i) => log.info(`key ${i}: ${key}`)); // $ no-key-logging

log.info(`${keys.length} keys`);
log.info('keys', keys.map((key) => key.slice(-4)));
log.info('keys', keys.map((key) => key.slice(0, 8))); // $ no-key-logging

const masked = keys.map((key) => key.replace(/^.*(.{4})$/, '****$1'));
log.info('keys', masked);

const parts = requireEnv('BINOM_API_KEY').match(/.{1,8}/g) ?? [];
log.info('parts', parts); // $ no-key-logging
