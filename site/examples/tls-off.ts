import { Agent } from 'node:https';
import axios from 'axios';

const isLocal = process.env.NODE_ENV !== 'production';

const tls = {
  minVersion: 'TLSv1',
  rejectUnauthorized: !isLocal,
} as const;

export const tracker = axios.create({
  baseURL: 'https://trk.example.com/public/api/v1',
  httpsAgent: new Agent(tls),
});

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
