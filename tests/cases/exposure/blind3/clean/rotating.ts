import { logger } from './logger';
import { vault } from './vault';
import { notify } from './notify';

export async function rotate(userId: number) {
  const current = await vault.read('binom/api-key');
  const res = await fetch(`https://s.redkite.media/public/api/v1/identity/api_key/refresh/${userId}`, {
    method: 'PUT',
    headers: { 'api-key': current },
  });
  const { apiKey: next } = await res.json();
  await vault.write('binom/api-key', next);
  const check = await fetch('https://s.redkite.media/public/api/v1/info/offer', { headers: { 'api-key': next } });
  if (!check.ok) throw new Error(`the new key does not work: ${check.status}`);
  logger.info({ userId, rotated: next !== current, tail: next.slice(-4), length: next.length });
  await notify(`The Binom key of user ${userId} was rotated.`);
}
