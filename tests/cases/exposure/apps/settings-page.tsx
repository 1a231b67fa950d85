//@ {"filename":"src/app/settings/page.tsx"}
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { db } from '@/db';
import { KeyForm } from './KeyForm';

type Workspace = { id: string; name: string; binomUrl: string; binomApiKey: string };

export default async function SettingsPage() {
  const workspace: Workspace = await db.workspace.findFirst();
  return (
    <main data-workspace={workspace.id}>
      <h1>{workspace.name}</h1>
      <p>{workspace.binomApiKey}</p> // $ no-client-exposed-key

      <p>{workspace.binomApiKey ? 'A key is set' : 'No key'}</p>
      <p>{`…${workspace.binomApiKey.slice(-4)}`}</p>
      <KeyForm id={workspace.id} />
      <script dangerouslySetInnerHTML={{ __html: `window.__WS__ = ${JSON.stringify(workspace)}` }} /> // $ no-client-exposed-key

      <script dangerouslySetInnerHTML={{ __html: `window.__ID__ = ${JSON.stringify(workspace.id)}` }} />
    </main>
  );
}

export async function saveKey(form: FormData) {
  'use server';
  const binomApiKey = String(form.get('binomApiKey'));
  await db.workspace.update({ data: { binomApiKey: encrypt(binomApiKey) } });
  const jar = await cookies();
  jar.set('binom_saved', '1');
  jar.set({ name: 'binom_key', value: binomApiKey, httpOnly: true }); // $ no-plaintext-key-storage

  if (!binomApiKey) return { error: 'no key' };
  redirect('/settings');
}

export async function currentKey() {
  'use server';
  const workspace: Workspace = await db.workspace.findFirst();
  return { name: workspace.name, key: workspace.binomApiKey }; // $ no-client-exposed-key
}

declare function encrypt(text: string): string;
