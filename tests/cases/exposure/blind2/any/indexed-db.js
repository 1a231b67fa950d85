//@ {"settings": {"binom": {"credentials": "any"}}}
import { openDB } from 'idb';

export async function raw(db, user, tx) {
  const store = tx.objectStore('vault');
  store.put({ id: 1, apiKey: user.apiKey }); // $ no-plaintext-key-storage
  store.add({ id: 1, password: user.password }); // $ no-plaintext-key-storage
  store.put({ id: 1, nickname: user.nickname });
  store.put({ tokenCount: 3 });
  db.transaction('v', 'readwrite').objectStore('v').put({ secret: user.secret }); // $ no-plaintext-key-storage
  store['put']({ privateKey: user.pem }); // $ no-plaintext-key-storage
  const target = store;
  target.put({ api_key: user.integration }); // $ no-plaintext-key-storage
}

export async function viaIdb(user) {
  const db = await openDB('app', 1);
  await db.put('vault', { id: 1, password: user.password }); // $ no-plaintext-key-storage
  await db.put('profiles', { id: 1, nickname: user.nickname });
  const tx = db.transaction('vault', 'readwrite');
  await tx.store.put({ token: user.token }); // $ no-plaintext-key-storage
}

export function request(user) {
  const open = indexedDB.open('app', 1);
  open.onsuccess = () => {
    const database = open.result;
    database.transaction(['s'], 'readwrite').objectStore('s').add({ password: user.password }); // $ no-plaintext-key-storage
  };
}

export function notADatabase(set, jobs, user) {
  jobs.add({ id: user.id });
  set.add(user.id);
}
