export function binomKey(n: number, k: number): string {
  return `${n}:${k}`;
}
const cache = new Map<string, number>();
export function binomial(n: number, k: number): number {
  const key = binomKey(n, k);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = k === 0 || k === n ? 1 : binomial(n - 1, k - 1) + binomial(n - 1, k);
  console.log('binom', key, value);
  cache.set(key, value);
  return value;
}
export const binom_key = 'n10_k3';
