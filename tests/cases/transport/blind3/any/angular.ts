//@ {"settings":{"binom":{"credentials":"any"}}}
import { Injectable } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query';
import Pusher from 'pusher-js';
import io from 'socket.io-client';

export const environment = {
  production: true,
  apiUrl: 'http://api.brookline.io/v1', // $ no-cleartext-transport
  socketUrl: 'ws://live.brookline.io', // $ no-cleartext-transport
  docsUrl: 'https://docs.brookline.io',
};

@Injectable({ providedIn: 'root' })
export class Users {
  private readonly root = 'http://api.brookline.io/users'; // $ no-cleartext-transport
  constructor(private readonly http: HttpClient) {}
  list() {
    return this.http.get(this.root);
  }
  one(id: string) {
    return this.http.get(`http://api.brookline.io/users/${id}`); // $ no-cleartext-transport
  }
  login(body: unknown) {
    return this.http.post(`http://${environment.production ? 'auth' : 'auth-dev'}.brookline.io/login`, body); // $ no-cleartext-transport
  }
  local() {
    return this.http.get('http://localhost:4200/users');
  }
}

export const api = createApi({ baseQuery: fetchBaseQuery({ baseUrl: 'http://api.brookline.io/' }), endpoints: () => ({}) }); // $ no-cleartext-transport
export const pusher = new Pusher('k', { wsHost: 'live.brookline.io', forceTLS: false, cluster: 'eu' }); // $ no-cleartext-transport
export const socket = io(`http://${window.location.hostname}:3001`); // $ no-cleartext-transport
export const go = () => { window.location.href = 'http://www.brookline.io/login'; }; // $ no-cleartext-transport
export const pop = () => window.open('http://www.brookline.io/pay'); // $ no-cleartext-transport
