import { HEADER_NAMES, pickHeader } from './binom-headers';

const base = 'https://c.aspen-tds.com/public/api/v1';

export async function groups(key: string, kind: keyof typeof HEADER_NAMES) {
  const res = await fetch(`${base}/groups`, { headers: { accept: 'application/json', [HEADER_NAMES[kind]]: key } });
  return res.json();
}

export async function offers(key: string) {
  const res = await fetch(`${base}/offer/list/all`, { headers: { [pickHeader()]: key } });
  return res.json();
}
