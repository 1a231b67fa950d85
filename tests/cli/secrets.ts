import { makeKey } from '../lint/helpers/repository.ts';

/** Made-up secrets of the kinds that the command knows. */
export const SECRETS = {
  v1: makeKey('v1', '12'),
  root: makeKey('root', '1'),
  v2: 'd4c3b2a1908f7e6d5c4b3a29180f7e6dd4c3b2a1908f7e6d5c4b3a29180f7e6d',
  router: 'binom_sk_Qw8rT5yU2iO9pA3sD6fG1hJ4',
  aws: 'wJalrXUtnFEMIK7MDENGbPxRfiCYzzzz12345678',
  github: 'ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8',
  free: 'tz7Quokka-Lamp_Vn42wRk8',
} as const;

/** The first 8 characters in a row that a text has of a secret: any such part is too much. */
export function findLeak(text: string, keys: readonly string[] = Object.values(SECRETS)): string | undefined {
  for (const key of keys) {
    for (let at = 0; at + 8 <= key.length; at += 1) {
      const part = key.slice(at, at + 8);
      if (part !== '00000100' && !part.includes('000001') && text.includes(part)) return part;
    }
  }
  return undefined;
}
