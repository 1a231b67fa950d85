//@ {"settings":{"binom":{"credentials":"any"}}}
import axios, { type AxiosInstance } from 'axios';
import http from 'node:http';
import passport from 'passport';

const API = process.env.API_URL || 'http://api.brookline.io'; // $ no-cleartext-transport
const AUTH_HOST = 'auth.brookline.io';
const SCHEME = process.env.TLS === '1' ? 'https' : 'http';

export class Session {
  private readonly http: AxiosInstance = axios.create({ baseURL: API });

  login(user: string, password: string) {
    return this.http.post('/login', { user, password });
  }
  refresh(token: string) {
    return fetch(`${SCHEME}://${AUTH_HOST}/token`, { headers: { authorization: `Bearer ${token}` } });
  }
}

export function send(token: string) {
  const req = http.request({ hostname: AUTH_HOST, path: '/me', headers: { authorization: token } }); // $ no-cleartext-transport
  req.end();
}

const endpoints = {
  users: 'http://api.brookline.io/users', // $ no-cleartext-transport
  docs: 'https://docs.brookline.io',
};
export const users = () => axios.get(endpoints.users);

passport.use({ name: 'x', callbackURL: 'http://localhost:3000/cb' } as never);

export const next = (path: string) => new URL(path, 'http://x').pathname;
export const parse = (value: string) => new URL(value, 'http://dummy.invalid').searchParams.get('id');
