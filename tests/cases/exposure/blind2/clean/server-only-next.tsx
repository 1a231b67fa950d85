//@ {"filename": "app/campaigns/page.tsx"}
import 'server-only';
import { Suspense } from 'react';
import { requireEnv } from '@/lib/env';
import { CampaignTable } from '@/components/campaign-table';
import { Filters } from '@/components/filters';

async function load(): Promise<{ id: number; name: string }[]> {
  const res = await fetch(`${requireEnv('BINOM_URL')}/public/api/v1/campaign/short/info`, {
    headers: { 'api-key': requireEnv('BINOM_API_KEY') },
    next: { revalidate: 60 },
  });
  if (!res.ok) throw new Error(`Binom answered ${res.status}`);
  return res.json();
}

export default async function Page({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  const { q = '' } = await searchParams;
  const rows = (await load()).filter((row) => row.name.includes(q));
  return (
    <main>
      <h1>Campaigns of {process.env.NEXT_PUBLIC_BINOM_URL}</h1>
      <Filters value={q} apiKeyName="BINOM_API_KEY" />
      <Suspense fallback={<p>Loading with your API key…</p>}>
        <CampaignTable key={q} rows={rows} cacheKey={`campaigns:${q}`} />
      </Suspense>
    </main>
  );
}
