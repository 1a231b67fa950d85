//@ {"settings":{"binom":{"credentials":"any"}}}
// Addresses of published code that are sent nowhere, or nowhere else, and beside them what goes out in cleartext all the same.
import { createServer, type AddressInfo } from 'node:http';
import { Client } from 'undici';

export function listen() {
  const { address, port } = createServer().address() as AddressInfo;
  return new Client(`http://${address}:${port}/`);
}

export function isAddress(text: string) {
  try {
    new URL(`http://[${text}]`);
    return true;
  } catch {
    return false;
  }
}

export function complete(node: any, link: string) {
  let url = node.url;
  if (node.tls) {
    url = 'https://' + url;
  } else {
    url = 'http://' + url;
  }
  let other = link;
  if (node.plain) other = 'http://api.acme.dev/' + link; // $ no-cleartext-transport
  return [fetch(url), fetch(other)];
}

export const variants = (host: string) => [`https://${host}`, `http://${host}`].map((url) => fetch(url));

export const terms = {
  acr_values: 'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
  rel: 'http://openid.net/specs/connect/1.0/issuer',
};

export const emulated = (id: string) => fetch(`http://${process.env.CLOUD_TASKS_EMULATOR_HOST}/projects/${id}`);
export const named = (id: string) => fetch(`http://${process.env.CLOUD_TASKS_HOST}/projects/${id}`); // $ no-cleartext-transport

export const mask = (path: string) => new URL('http://localhost' + path).searchParams;
export const parse = (req: any) => new URL(req.url || '', `http://${req.headers.host}`).pathname;

export function build(protocol: string) {
  const url = new URL('http://unknown/');
  url.protocol = protocol;
  return url;
}

export function ask(url: URL, headers: object) {
  const clients: any = { 'http:': require('http'), 'https:': require('https') };
  return clients[url.protocol].request({ hostname: url.hostname, headers });
}
