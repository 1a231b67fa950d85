import { binomialCoefficient, sampleBinomial } from 'simple-statistics';

export const binomKey = (n, k) => `binom:${n}:${k}`;
const cache = new Map();

export function binom(n, k) {
  const key = binomKey(n, k);
  if (!cache.has(key)) cache.set(key, binomialCoefficient(n, k));
  return cache.get(key);
}

export const distribution = { name: 'nbinom', key: 'size', token: 'p', apiKey: 'dbinom.density' };
export const seeds = ['ae326b33b36320d729f1d9c108fe78afe185ee95acdcf79024f3b899434e1efa', 'b40682e9080c33ae2fa16513139654762bd84972810d9fdd2561ddbb45771b2e'];
export const draw = (n, p) => sampleBinomial(n, p, { seed: seeds[0] });
