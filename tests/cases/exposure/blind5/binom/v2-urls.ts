import ky from 'ky';
import { env } from './env';

const base = new URL('/public/api/v1/', env.BINOM_URL);

export function trends(range: string) {
  const url = new URL('trends/campaign', base);
  url.searchParams.set('datePreset', range);
  url.searchParams.set('api_key', env.BINOM_API_KEY); // $ no-key-in-url
  return ky.get(url).json();
}

export function landings(limit = 50) {
  return ky.get('landing/list/filtered', { prefixUrl: base, searchParams: { limit, api_key: env.BINOM_API_KEY } }).json(); // $ no-key-in-url
}

export function offers(limit = 50) {
  return ky.get('offer/list/filtered', { prefixUrl: base, searchParams: { limit }, headers: { 'api-key': env.BINOM_API_KEY } }).json();
}

const withKey = (path: string) => `${path}${path.includes('?') ? '&' : '?'}api_key=${env.BINOM_API_KEY}`; // $ no-key-in-url

export const groups = () => fetch(new URL(withKey('group/list/filtered'), base)).then((r) => r.json());
