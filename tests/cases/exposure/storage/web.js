import Cookies from 'js-cookie';
import { openDB } from 'idb';
import { set } from 'idb-keyval';
import { aesEncrypt } from './crypto.js';

export async function remember(form) {
  const binomApiKey = form.elements.binomApiKey.value;
  const profile = { url: form.elements.url.value, binomApiKey };

  localStorage.setItem('binom.url', profile.url);
  localStorage.setItem('binom.key', binomApiKey); // $ no-plaintext-key-storage
  localStorage.binomKey = binomApiKey; // $ no-plaintext-key-storage
  window.sessionStorage['binom'] = JSON.stringify(profile); // $ no-plaintext-key-storage
  localStorage.setItem('binom.hasKey', String(Boolean(binomApiKey)));
  localStorage.setItem('binom.key', aesEncrypt(binomApiKey));
  localStorage.removeItem('binomApiKey');

  document.cookie = `binom_url=${profile.url}; path=/`;
  document.cookie = `binom_key=${binomApiKey}; path=/; secure`; // $ no-plaintext-key-storage
  document.cookie = 'binom_key=; max-age=0';
  Cookies.set('binom_url', profile.url);
  Cookies.set('binom_key', binomApiKey, { secure: true }); // $ no-plaintext-key-storage

  const db = await openDB('binom', 1);
  await db.put('settings', profile.url, 'url');
  await db.put('settings', profile, 'profile'); // $ no-plaintext-key-storage
  await set('binom', btoa(binomApiKey)); // $ no-plaintext-key-storage

  const store = indexedDB.open('x').result.transaction('s', 'readwrite').objectStore('s');
  store.put({ url: profile.url });
  store.put({ key: binomApiKey }); // $ no-plaintext-key-storage
}
