//@ {"settings":{"binom":{"credentials":"any"}}}
import axios from 'axios';
import WebSocket from 'ws';
import * as Sentry from '@sentry/node';
import { createClient } from '@supabase/supabase-js';
import Redis from 'ioredis';

export class Feed {
  private url = 'http://feed.brookline.io'; // $ no-cleartext-transport
  private ws?: WebSocket;
  constructor(private readonly api = axios.create({ baseURL: `http://${process.env.HOST}:8080` })) {} // $ no-cleartext-transport
  start() {
    this.ws = new WebSocket(`ws://${new URL(this.url).host}/live`); // $ no-cleartext-transport
    return this.api.get('/x');
  }
}
Sentry.init({ dsn: 'http://k@sentry.brookline.io/1' }); // $ no-cleartext-transport
export const supabase = createClient('http://db.brookline.io', 'k'); // $ no-cleartext-transport
export const redis = new Redis('redis://cache.brookline.io:6379'); // $ no-cleartext-transport
const insecure_url = 'http://domain.com/api/movies'; // $ no-cleartext-transport
axios.get(insecure_url);
const x = 'http://www.brookline.io'; // $ no-cleartext-transport
export function f(y = 'ftp://files.brookline.io') { return x + y; } // $ no-cleartext-transport
export const hooks = { slack: 'https://hooks.slack.com/x', own: { url: 'http://hooks.brookline.io' } }; // $ no-cleartext-transport
export const openTunnel = () => fetch('http://' + location.hostname + ':9000/x'); // $ no-cleartext-transport
export const cond = (s: boolean) => axios.get(s ? 'https://a.brookline.io' : 'http://b.brookline.io'); // $ no-cleartext-transport
export const opts = { hostname: 'api.brookline.io', protocol: 'http:', path: '/' };
export const list = ['http://one.brookline.io/feed', 'http://two.brookline.io/feed'].map((u) => fetch(u)); // $ no-cleartext-transport
