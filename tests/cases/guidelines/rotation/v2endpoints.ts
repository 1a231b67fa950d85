import ky from 'ky';
import { vault } from './vault';
const binom = ky.create({ prefixUrl: `${process.env.BINOM_URL}/public/api/v1`, headers: { 'api-key': vault.read('binom') } });

interface Refreshed { api_key: string }

export async function rotate(userId: number): Promise<void> {
  const { api_key } = await binom.put(`identity/api_key/refresh/${userId}`).json<Refreshed>();
  await ky.get(`${process.env.BINOM_URL}/public/api/v1/report/campaign`, { headers: { 'api-key': api_key }, searchParams: { datePreset: 'today' } });
  await vault.write('binom', { api_key });
}

export async function rotateBlind(userId: number): Promise<void> {
  const { api_key } = await binom.put(`identity/api_key/refresh/${userId}`).json<Refreshed>(); // $ require-safe-key-rotation
  await vault.write('binom', { api_key });
}

export async function block(userId: number): Promise<void> {
  await binom.post(`identity/api_key/block/${userId}`);
}

export async function migrate(oldUserId: number, newUserId: number): Promise<void> {
  await binom.post(`identity/api_key/block/${oldUserId}`); // $ require-safe-key-rotation
  const { api_key } = await binom.get(`identity/api_key/${newUserId}`).json<Refreshed>();
  await vault.write('binom', { api_key });
}

export async function emergencyBlock(userId: number): Promise<void> {
  await binom.post(`identity/api_key/block/${userId}`);
  const { api_key } = await binom.put(`identity/api_key/refresh/${userId}`).json<Refreshed>();
  await vault.write('binom', { api_key });
}
