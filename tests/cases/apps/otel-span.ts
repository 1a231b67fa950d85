import { trace } from '@opentelemetry/api';

export async function call(path: string, apiKey: string): Promise<Response> {
  return trace.getTracer('binom').startActiveSpan('binom', async (span) => {
    span.setAttribute('binom.path', path);
    span.setAttribute('binom.api_key', apiKey); // $ no-key-logging
    const response = await fetch(`https://binom.leadbay.io/public/api/v1/${path}`, { headers: { 'api-key': apiKey } });
    span.setAttribute('http.status_code', response.status);
    span.end();
    return response;
  });
}
