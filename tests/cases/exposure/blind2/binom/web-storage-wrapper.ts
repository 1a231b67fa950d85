import { create } from 'zustand';
import { persist, createJSONStorage } from 'zustand/middleware';
import { useLocalStorage } from 'usehooks-ts';
import store from 'store2';

class Vault {
  constructor(private readonly backend: Storage) {}

  save(name: string, value: unknown): void {
    this.backend.setItem(`binom:${name}`, JSON.stringify(value));
  }
}

const vault = new Vault(window.localStorage);

export function connect(form: { url: string; binomApiKey: string }): void {
  vault.save('settings', { url: form.url, key: form.binomApiKey }); // $ no-plaintext-key-storage

  localStorage.lastTracker = form.url;

  localStorage.binomApiKey = form.binomApiKey; // $ no-plaintext-key-storage

  sessionStorage['binom.key'] = form.binomApiKey; // $ no-plaintext-key-storage

  Object.assign(localStorage, { binomKey: form.binomApiKey }); // $ no-plaintext-key-storage

  document.cookie = `binom_url=${encodeURIComponent(form.url)}; secure`;

  document.cookie = `binom_key=${encodeURIComponent(form.binomApiKey)}; secure`; // $ no-plaintext-key-storage

  store.set('binomApiKey', form.binomApiKey); // $ no-plaintext-key-storage

  history.replaceState({ url: form.url }, '');

  localStorage.setItem('binom:hasKey', String(form.binomApiKey.length > 0));

  localStorage.removeItem('binomApiKey');
}

export const useTracker = create(
  persist(() => ({ url: '', theme: 'dark' }), { name: 'tracker', storage: createJSONStorage(() => localStorage) }),
);

export function useKey(binomApiKey: string) {
  return useLocalStorage('binomApiKey', binomApiKey); // $ no-plaintext-key-storage
}
