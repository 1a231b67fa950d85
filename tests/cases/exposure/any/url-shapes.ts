//@ {"settings":{"binom":{"credentials":"any"}}}
import axios from 'axios';
import request from 'request';
import http from 'node:http';

export function send(token: string, password: string, apiSecret: string, page: number): void {
  const url = new URL('https://files.acme.io/download');
  url.searchParams.set('page', String(page));
  url.searchParams.set('token', token); // $ no-key-in-url

  const query = new URLSearchParams({ page: String(page), api_secret: apiSecret }); // $ no-key-in-url
  void fetch(`https://files.acme.io/list?${query}`);

  http.get({ host: 'files.acme.io', path: '/list?password=' + password }); // $ no-key-in-url no-cleartext-transport
  request.get({ url: 'https://files.acme.io/list', qs: { password } }); // $ no-key-in-url
  window.location.href = `https://files.acme.io/open?access_token=${token}`; // $ no-key-in-url
  void axios.post('https://files.acme.io/oauth/token', new URLSearchParams({ client_secret: apiSecret }));
  void axios.get(`https://files.acme.io/list?page=${page}&tokenType=bearer`);
  void fetch(`https://files.acme.io/list?key=${page}&passed=${page}`);
}
