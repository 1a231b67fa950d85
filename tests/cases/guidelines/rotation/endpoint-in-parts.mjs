import { requireEnv } from './env.mjs';

// The endpoint stands in two texts.
const keys = `${process.env.BINOM_URL}/public/api/v1/identity/api_key`;
const headers = { 'api-key': requireEnv('BINOM_ROTATION_KEY') };

export async function blind(id) {
  await fetch(`${keys}/refresh/${id}`, { method: 'PUT', headers }); // $ require-safe-key-rotation
}

export async function replace(id, vault) {
  const answer = await fetch(`${keys}/refresh/${id}`, { method: 'PUT', headers });
  const { key } = await answer.json();
  const probe = await fetch(`${process.env.BINOM_URL}/public/api/v1/groups`, { headers: { 'api-key': key } });
  if (!probe.ok) throw new Error(`the new key is refused: ${probe.status}`);
  await vault.write('binom', { key });
}

export const read = (user) => fetch(`${keys}/read/${user}`, { headers });
