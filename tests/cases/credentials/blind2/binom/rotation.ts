import { setTimeout as delay } from 'node:timers/promises';
import axios from 'axios';
import { notifyTeam, putSecret, readSecret } from './platform';

const api = axios.create({ baseURL: 'https://keys.sycamore-tds.com/public/api/v1', headers: { 'api-key': await readSecret('binom/manager') } });

const createKey = async (user: number) => (await api.post(`/identity/api_key/create/${user}`)).data.key as string;
const blockKey = (id: string) => api.post(`/identity/api_key/block/${id}`);
const works = async (key: string) => (await axios.get('https://keys.sycamore-tds.com/public/api/v1/groups', { headers: { 'api-key': key } })).status === 200;

export async function rotateAtOnce(user: number, oldId: string) {
  await blockKey(oldId); // $ require-safe-key-rotation
  const fresh = await createKey(user);
  await putSecret(`binom/${user}`, fresh);
}

export async function rotateUntested(user: number, oldId: string) {
  const fresh = await createKey(user);
  await putSecret(`binom/${user}`, fresh);
  await delay(24 * 3600 * 1000);
  await blockKey(oldId); // $ require-safe-key-rotation
}

export async function rotateNoGrace(user: number, oldId: string) {
  const fresh = await createKey(user);
  if (!(await works(fresh))) throw new Error('new key does not work');
  await putSecret(`binom/${user}`, fresh);
  await blockKey(oldId); // $ require-safe-key-rotation
}

export async function rotateWell(user: number, oldId: string) {
  const fresh = await createKey(user);
  if (!(await works(fresh))) {
    await notifyTeam('the new key of Binom does not work');
    return;
  }
  await putSecret(`binom/${user}`, fresh);
  await delay(48 * 3600 * 1000);
  await blockKey(oldId);
}

export async function offboard(employee: { keyIds: string[] }) {
  await Promise.all(employee.keyIds.map((id) => blockKey(id)));
}

export async function onLeak(keyId: string) {
  await blockKey(keyId);
  await notifyTeam('a key of Binom leaked and is blocked');
}
