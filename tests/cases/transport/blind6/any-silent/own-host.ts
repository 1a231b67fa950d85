//@ {"settings":{"binom":{"credentials":"any"}}}
import { createServer } from 'node:http';

createServer((req, res) => {
  const url = new URL(`http://${req.headers.host}${req.url}`);
  res.end(url.searchParams.get('q'));
}).listen(8080);

export const origin = (req: { headers: { host?: string } }) => new URL('http://' + (req.headers.host ?? 'localhost'));
export const whole = (req: { headers: { host: string }; url: string }) => new URL('http://' + req.headers.host + req.url).href;
