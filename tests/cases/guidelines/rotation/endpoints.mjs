import axios from 'axios';
import { sleep } from './sleep.mjs';
import { writeSecret } from './secrets.mjs';
import { env } from './env.mjs';

const api = axios.create({ baseURL: `${env.BINOM_URL}/public/api/v1`, headers: { 'api-key': env.BINOM_ADMIN_API_KEY } }); // $ no-privileged-key

export async function refreshAndAdopt(id) {
  const { data } = await api.put(`/identity/api_key/refresh/${id}`);
  const check = await axios.get(`${env.BINOM_URL}/public/api/v1/info/campaign`, { headers: { 'api-key': data.key } });
  if (check.status !== 200) throw new Error('the new key does not work');
  await writeSecret('BINOM_API_KEY', data.key);
}

export async function refreshOnly(id) {
  await api.put(`/identity/api_key/refresh/${id}`); // $ require-safe-key-rotation
}

export async function refreshUntested(id) {
  const { data } = await api.put(`/identity/api_key/refresh/${id}`); // $ require-safe-key-rotation
  await writeSecret('BINOM_API_KEY', data.key);
}

export const refreshForCaller = (id) => api.put(`/identity/api_key/refresh/${id}`).then(({ data }) => data.key);

async function block(id) {
  await api.post(`/identity/api_key/block/${id}`);
}

async function issue(user) {
  const { data } = await api.post('/user/create', { user, role: 'reports' });
  return data;
}

export async function replaceUser(oldId, user) {
  const newUser = await issue(user);
  await writeSecret('BINOM_API_KEY', newUser.api_key);
  await block(oldId);
}

export async function blockSoon(oldId, user, createKey, testKey) {
  const newKey = await createKey(user);
  if (!(await testKey(newKey))) return;
  await writeSecret('BINOM_API_KEY', newKey);
  await sleep(3_600_000);
  await api.post(`/identity/api_key/block/${oldId}`); // $ require-safe-key-rotation
}

export async function blockLater(oldId, user, createKey, testKey) {
  const newKey = await createKey(user);
  if (!(await testKey(newKey))) return;
  await writeSecret('BINOM_API_KEY', newKey);
  await sleep(24 * 3_600_000);
  await api.post(`/identity/api_key/block/${oldId}`);
}
