import Cookies from 'js-cookie';
import { useSearchParams } from 'react-router-dom';
import { createBinomClient } from './binom-client';

const url = 'https://bn.tidewater-media.com';
const api = `${url}/public/api/v1`;

export const local = () => createBinomClient({ url, apiKey: localStorage.getItem('binomApiKey') ?? '' }); // $ require-env-key
export const windowed = () => createBinomClient({ url, apiKey: window.localStorage.binomApiKey }); // $ require-env-key
export const cookie = () => createBinomClient({ url, apiKey: Cookies.get('binom_key') }); // $ require-env-key

export async function fromUrl() {
  const key = new URLSearchParams(location.search).get('key');
  return fetch(`${api}/groups`, { headers: { 'api-key': key ?? '' } }); // $ require-env-key
}

export async function fromPage() {
  const params = new URL(window.location.href).searchParams;
  return fetch(`${api}/groups`, { headers: { 'api-key': params.get('key')! } }); // $ require-env-key
}

export async function fromForm() {
  const field = document.getElementById('key') as HTMLInputElement;
  return fetch(`${api}/groups`, { headers: { 'api-key': field.value } }); // $ require-env-key
}

export function fromPrompt() {
  const key = window.prompt('Binom API key');
  return fetch(`${api}/groups`, { headers: { 'api-key': String(key) } }); // $ require-env-key
}

export function Report() {
  const [search] = useSearchParams();
  const theme = localStorage.getItem('theme');
  const load = () => createBinomClient({ url, apiKey: search.get('key') }); // $ require-env-key
  return <button className={theme ?? 'light'} onClick={() => load().report('campaign')}>load</button>;
}
