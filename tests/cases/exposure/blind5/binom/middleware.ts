//@ {"filename":"middleware.ts"}
import { NextResponse, type NextRequest } from 'next/server';

export function middleware(request: NextRequest) {
  const key = process.env.BINOM_API_KEY;
  if (!key) return NextResponse.next();
  if (request.nextUrl.pathname.startsWith('/binom')) {
    const headers = new Headers(request.headers);
    headers.set('api-key', key);
    return NextResponse.rewrite(new URL(request.nextUrl.pathname, process.env.BINOM_URL), { request: { headers } });
  }
  const response = NextResponse.next();
  response.headers.set('x-tracker', process.env.BINOM_URL ?? '');
  response.headers.set('x-tracker-key', key); // $ no-client-exposed-key
  response.cookies.set('tracker_key', key); // $ no-plaintext-key-storage
  return response;
}
