//@ {"filename": "app/api/tracker/route.ts"}
import { NextResponse } from 'next/server';
import { getTeam } from '@/lib/teams';
import { requireEnv } from '@/lib/env';

export async function GET(request: Request) {
  const team = await getTeam(request.headers.get('x-team'));
  if (!team) return new Response('no such team', { status: 404 });

  if (new URL(request.url).searchParams.has('full')) {
    return NextResponse.json({ name: team.name, binomApiKey: team.binomApiKey }); // $ no-client-exposed-key
  }

  return NextResponse.json({ name: team.name, keySet: team.binomApiKey !== null });
}

export async function POST() {
  const key = requireEnv('BINOM_API_KEY');
  const upstream = await fetch('https://s.redkite.media/public/api/v1/groups', { headers: { 'api-key': key } });

  if (!upstream.ok) {
    return new Response(`tracker refused ${key}`, { status: 502 }); // $ no-client-exposed-key
  }
  return new Response(upstream.body, { headers: { 'content-type': 'application/json' } });
}

export async function PUT() {
  return Response.json({ ok: true }, { headers: { 'x-binom-key': requireEnv('BINOM_API_KEY') } }); // $ no-client-exposed-key
}

export async function DELETE() {
  const url = new URL('https://s.redkite.media/public/api/v1/info/offer');
  url.searchParams.set('api_key', requireEnv('BINOM_API_KEY')); // $ no-key-in-url
  await fetch(url);
  return NextResponse.redirect('https://s.redkite.media/login');
}
