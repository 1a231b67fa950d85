//@ {"settings":{"binom":{"credentials":"any"}}}
// The emulator of a service, as published code has it: it runs on the machine of who develops. Other hosts stay what they are.
import http from 'node:http';
import https from 'node:https';

export function start(host: string, port: number, database: string) {
  return `postgres://${host}:${port}/${database}?sslmode=disable`;
}

export const trigger = (options: http.RequestOptions) => http.request({ ...options, hostname: process.env.HUB, path: '/functions' });

export const away = () => https.request({ hostname: 'api.acme.dev', rejectUnauthorized: false }); // $ no-disabled-tls-verification
