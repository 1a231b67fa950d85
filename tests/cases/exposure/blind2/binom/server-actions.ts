'use server';
import { cookies } from 'next/headers';
import { revalidatePath } from 'next/cache';
import { prisma } from '@/lib/prisma';
import { seal } from '@/lib/seal';

export async function saveKey(form: FormData) {
  const binomApiKey = String(form.get('binomApiKey'));
  const jar = await cookies();
  jar.set('tracker', String(form.get('binomUrl')), { httpOnly: true });

  jar.set('binom_key', binomApiKey, { httpOnly: true, secure: true }); // $ no-plaintext-key-storage

  jar.set('binom_sealed', await seal(binomApiKey), { httpOnly: true, secure: true });
  revalidatePath('/settings');
  return { ok: true };
}

export async function readSettings(teamId: string) {
  const row = await prisma.team.findUnique({ where: { id: teamId } });
  return { url: row?.binomUrl, hasKey: Boolean(row?.binomApiKey), tail: row?.binomApiKey.slice(-4) };
}

export async function readAll(teamId: string) {
  const row = await prisma.team.findUniqueOrThrow({ where: { id: teamId } });
  return { url: row.binomUrl, apiKey: row.binomApiKey }; // $ no-client-exposed-key
}
