//@ {"settings":{"binom":{"credentials":"any"}}}
import Fastify from 'fastify';
import { settings } from './settings';
import { client } from './client';

const { VITE_SERVICE_PRIVATE_KEY } = import.meta.env; // $ no-client-exposed-key

const { VITE_SITE_URL } = import.meta.env;
export const api = client({ VITE_SITE_URL, VITE_SERVICE_PRIVATE_KEY });

const app = Fastify();
app.get('/name', (request, reply) => reply.send({ name: settings.vendorName }));

app.get('/key', (request, reply) => reply.send({ token: settings.vendorToken })); // $ no-client-exposed-key

app.post('/login', (request, reply) => {
  const token = reply.jwtSign({ id: 1 });
  return reply.send({ token });
});
