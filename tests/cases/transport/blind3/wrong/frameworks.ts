import type { NextConfig } from 'next';
import fastify from 'fastify';
import fastifyHttpProxy from '@fastify/http-proxy';
import { buildService } from './service.ts';
import { RemoteGraphQLDataSource } from '@apollo/gateway';
import { Agent } from 'undici';
import https from 'https';
import http2 from 'http2';
import axiosRetry from 'axios-retry';
import axios from 'axios';
import { HttpService } from '@nestjs/axios';
import fetcher from 'make-fetch-happen';
import StrapiClient from '@strapi/client';

export const config: NextConfig = {
  env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, // $ no-disabled-tls-verification
  async rewrites() {
    return [{ source: '/api/:path*', destination: 'https://panel.meadow-ads.com/:path*' }];
  },
};

const app = fastify({ https: { key: '', cert: '', minVersion: 'TLSv1.1' } }); // $ require-modern-tls
app.register(fastifyHttpProxy, {
  upstream: 'https://panel.meadow-ads.com',
  undici: { connect: { rejectUnauthorized: false } }, // $ no-disabled-tls-verification
  http2: false,
});

export class Source extends RemoteGraphQLDataSource {
  override fetcher = fetcher.defaults({ strictSSL: false }); // $ no-disabled-tls-verification
}

axios.interceptors.request.use((request) => {
  request.httpsAgent ??= new https.Agent({ rejectUnauthorized: false }); // $ no-disabled-tls-verification
  return request;
});
axiosRetry(axios, { retries: 3 });

export const post = (http: HttpService, url: string) => http.post(url, {}, { httpsAgent: new https.Agent({ rejectUnauthorized: false }) }); // $ no-disabled-tls-verification
export const h2 = http2.connect('https://push.meadow-ads.com', { minVersion: 'TLSv1', ALPNProtocols: ['h2'] }); // $ require-modern-tls
export const native = (url: string) => fetch(url, { dispatcher: new Agent({ connect: { rejectUnauthorized: false, timeout: 1 } }) } as never); // $ no-disabled-tls-verification
export const nitro = { routeRules: { '/api/**': { proxy: 'https://panel.meadow-ads.com/**' } }, devProxy: { '/api': { target: 'https://panel.meadow-ads.com', secure: false } } }; // $ no-disabled-tls-verification
export const cms = new StrapiClient({ baseURL: 'https://cms.meadow-ads.com' });
export const service = buildService({ tls: { verify: true } });
export const quasar = { devServer: { https: true, proxy: { '/x': { target: 'https://panel.meadow-ads.com', secure: true } } } };
