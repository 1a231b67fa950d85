const base = process.env.BINOM_URL + '/public/api/v1';
const admin = () => ({ 'api-key': process.env.BINOM_KEY_ADMIN, 'content-type': 'application/json' }); // $ no-privileged-key no-unchecked-env-key

async function call(method, path) {
  const res = await fetch(`${base}/${path}`, { method, headers: admin() });
  if (!res.ok) throw new Error(`${method} ${path}: ${res.status}`);
  return res.json();
}

export async function rotateUser(oldUser, newUser, writeEnv) {
  const { key } = await call('GET', `identity/api_key/${newUser}`);
  await writeEnv('BINOM_API_KEY', key);
  await call('POST', `identity/api_key/block/${oldUser}`); // $ require-safe-key-rotation
}

export async function lockOut(user) {
  await call('POST', `identity/api_key/block/${user}`);
}

export async function restore(user) {
  await call('POST', `identity/api_key/unblock/${user}`);
}
