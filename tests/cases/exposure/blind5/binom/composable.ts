import { useLocalStorage, useStorage } from '@vueuse/core';
import { set as idbSet } from 'idb-keyval';
import Dexie from 'dexie';

class Db extends Dexie {
  settings!: Dexie.Table<{ id: string; value: unknown }, string>;
}
const db = new Db('panel');

export function useBinom() {
  const url = useLocalStorage('binom-url', '');

  async function remember(apiKey: string) {
    useStorage('binom-api-key', apiKey); // $ no-plaintext-key-storage
    await idbSet('binom:key', apiKey); // $ no-plaintext-key-storage
    await db.settings.put({ id: 'binom', value: { apiKey } }); // $ no-plaintext-key-storage
    await db.settings.put({ id: 'binom-url', value: url.value });
    window.localStorage['binomApiKey'] = apiKey; // $ no-plaintext-key-storage
    Object.assign(localStorage, { binomUrl: url.value });
  }

  return { url, remember };
}
