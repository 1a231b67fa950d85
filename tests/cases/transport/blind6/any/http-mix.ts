//@ {"settings":{"binom":{"credentials":"any"}}}
import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { environment } from './environment';
import axios from 'axios';
import ky from 'ky';
import fetch from 'node-fetch';
import { ofetch } from 'ofetch';

export const settings = { production: true, apiUrl: 'http://api.heronry.io/v1', docsUrl: 'http://docs.heronry.io' }; // $ no-cleartext-transport
const INTERNAL = ['http://10.1.2.3:8080', 'http://payments.svc.cluster.local']; // $ no-cleartext-transport no-cleartext-transport

@Injectable({ providedIn: 'root' })
export class Orders {
  private url = `http://${environment.host}/orders`; // $ no-cleartext-transport

  constructor(private readonly http: HttpClient) {}

  list() {
    return this.http.get(this.url);
  }

  pay(id: string) {
    return this.http.post('http://pay.heronry.io/charge', { id }); // $ no-cleartext-transport
  }
}

export const pick = () => axios.get(INTERNAL[Math.floor(Math.random() * INTERNAL.length)]);
export const a = ky.post('http://a.heronry.io/x', { json: {} }); // $ no-cleartext-transport
export const b = ofetch('/x', { baseURL: 'http://b.heronry.io' }); // $ no-cleartext-transport
export const c = fetch(new URL('/x', 'http://c.heronry.io')); // $ no-cleartext-transport
export const d = fetch(['http:/', '/d.heronry.io'].join('')).catch(() => undefined); // $ no-cleartext-transport
export const e = import('http://cdn.heronry.io/mod.js'); // $ no-cleartext-transport
export const f = new Request('http://f.heronry.io/x'); // $ no-cleartext-transport
export const g = 'http://localhost.heronry.io'; // $ no-cleartext-transport
export const h = fetch('http://[::1]:8080/x');
export const i = fetch('http://127.0.0.1:8080/x');
export const ns = { svg: 'http://www.w3.org/2000/svg', atom: 'http://www.w3.org/2005/Atom' };
export const isHttp = (u: string) => u.startsWith('http://') || /^http:\/\//.test(u);
export const upgraded = (u: string) => u.replace(/^http:\/\//, 'https://');
export const proxyUrl = process.env.HTTP_PROXY ?? 'http://proxy.heronry.io:3128'; // $ no-cleartext-transport
