import { afterAll, expect, it } from 'vitest';
import { setupServer } from 'msw/node';
import { http, HttpResponse } from 'msw';
import { createClient } from '../src/binom';

const server = setupServer(http.get('http://localhost:8080/public/api/v1/info', () => HttpResponse.json({ ok: true })));
server.listen();
afterAll(() => server.close());

it('refuses cleartext trackers', () => {
  expect(() => createClient({ binomUrl: 'http://tracker.example.com', apiKey: 'test' })).toThrow('http:// is refused');
});

it('verifies certificates', () => {
  const { agent } = createClient({ binomUrl: 'https://tracker.example.com', apiKey: 'test' });
  expect(agent.options.rejectUnauthorized).not.toBe(false);
  expect(agent.options).not.toMatchObject({ rejectUnauthorized: false });
});
