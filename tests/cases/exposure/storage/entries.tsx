import { useLocalStorage } from 'usehooks-ts';
import { db } from './db';
export function a(input) { localStorage.setItem('binomApiKey', input.value); } // $ no-plaintext-key-storage
export function B() {
  const [binomApiKey, setBinomApiKey] = useLocalStorage('binom.apiKey', '');
  const [k2, setK2] = useLocalStorage('theme', '');
  return <input onChange={(e) => setBinomApiKey(e.target.value)} />; // $ no-plaintext-key-storage
}
export function C({ apiKey }) {
  const [saved, setSaved] = useLocalStorage('tracker', null);
  setSaved({ apiKey, url: 'x' }); // $ no-plaintext-key-storage
}
export function D(v) {
  localStorage.setItem('binomApiKey', '');
  localStorage.setItem('binomApiKeyHint', v.hint);
  localStorage.setItem('binomApiKey', encrypt(v));
  localStorage.binomApiKey = v.value; // $ no-plaintext-key-storage
  sessionStorage['binom_token'] = v; // $ no-plaintext-key-storage
  document.cookie = 'binom_api_key=' + v.value; // $ no-plaintext-key-storage
  document.cookie = `binomToken=${v.value}; path=/`; // $ no-plaintext-key-storage
  document.cookie = `binomToken=; max-age=0`;
  localStorage.setItem('binomApiKey', v ? 'yes' : 'no');
}
