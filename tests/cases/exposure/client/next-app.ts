//@ {"filename":"src/app/api/tracker/route.ts"}
import { NextResponse } from 'next/server';
import { env } from '@/env';

export async function GET() {
  return NextResponse.json({ url: env.BINOM_URL });
}

export async function POST() {
  return NextResponse.json({ url: env.BINOM_URL, key: env.BINOM_API_KEY }); // $ no-client-exposed-key
}

export async function PUT() {
  return Response.json({ token: env.BINOM_TOKEN }, { status: 200 }); // $ no-client-exposed-key
}

export async function PATCH() {
  return new Response(`key=${env.BINOM_API_KEY}`); // $ no-client-exposed-key
}

export async function DELETE() {
  const answer = await fetch(`${env.BINOM_URL}/public/api/v1/info/offer`, { headers: { 'api-key': env.BINOM_API_KEY } });
  return new Response(null, { status: answer.status });
}
