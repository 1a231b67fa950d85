import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions';

app.http('tracker', {
  methods: ['GET'],
  handler: async (request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> => {
    const key = process.env.BINOM_API_KEY;
    if (!key) {
      context.error('BINOM_API_KEY is missing');
      return { status: 500 };
    }
    context.log('tracker asked by', request.headers.get('x-forwarded-for'));
    context.log('tracker key', key); // $ no-key-logging
    if (request.query.has('debug')) return { jsonBody: { tracker: process.env.BINOM_URL, key } }; // $ no-client-exposed-key
    return { jsonBody: { tracker: process.env.BINOM_URL } };
  },
});
