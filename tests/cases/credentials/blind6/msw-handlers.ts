import { http, HttpResponse } from 'msw';

export const handlers = [
  http.get('https://tracker.example.com/public/api/v1/report/campaign', ({ request }) => {
    if (request.headers.get('api-key') !== 'test-binom-key') return new HttpResponse(null, { status: 401 });
    return HttpResponse.json([{ id: 1, name: 'Campaign', clicks: 10 }]);
  }),
  http.put('https://tracker.example.com/public/api/v1/identity/api_key/refresh/:id', () => HttpResponse.json({ apiKey: 'fresh-test-key' })),
];

export const server = (app: import('express').Express) =>
  app.put('/public/api/v1/identity/api_key/refresh/:id', (_request, response) => void response.json({ apiKey: 'fresh-test-key' }));
