//@ {"settings":{"binom":{"credentials":"any"}}}
//@ {"settings":{"binom":{"credentials":"any"}}}
import request from 'supertest';
import nock from 'nock';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { app } from '../src/app';
import { isAllowed, parseTarget } from '../src/target';

const server = setupServer(http.get('http://api.example.com/x', () => HttpResponse.json({})));
beforeAll(() => server.listen());

it('refuses http', async () => {
  expect(isAllowed('http://brookline.io')).toBe(false);
  expect(() => parseTarget('http://brookline.io')).toThrow();
  expect(parseTarget('https://brookline.io').href).not.toContain('http://');
  nock('http://localhost:9000').get('/').reply(200);
  await request(app).get('/').expect('Location', 'https://brookline.io');
});
