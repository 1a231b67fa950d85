import { writable, derived, get } from 'svelte/store';
import { browser } from '$app/environment';

export const binomUrl = writable('');
export const binomKey = writable('');

export const ready = derived([binomUrl, binomKey], ([$url, $key]) => $url !== '' && $key !== '');

if (browser) {
  binomUrl.subscribe((url) => localStorage.setItem('binomUrl', url));
  binomKey.subscribe((key) => localStorage.setItem('binomKey', key)); // $ no-plaintext-key-storage
  binomKey.subscribe((key) => console.log('key has', key.length, 'characters'));
}

export function debug() {
  console.log(get(binomUrl));
  console.log(get(binomKey)); // $ no-key-logging
}
