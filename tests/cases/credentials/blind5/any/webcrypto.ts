//@ {"settings":{"binom":{"credentials":"any"}}}
const enc = new TextEncoder();

export async function hmac(body: string) {
  const key = await crypto.subtle.importKey('raw', enc.encode('wh-I6VrvF5tLDjkxKTyoOBRlsDD'), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']); // $ no-hardcoded-key
  return crypto.subtle.sign('HMAC', key, enc.encode(body));
}

export async function derive(salt: Uint8Array) {
  const base = await crypto.subtle.importKey('raw', enc.encode('mellow-yellow-5'), 'PBKDF2', false, ['deriveKey']); // $ no-hardcoded-key
  return crypto.subtle.deriveKey({ name: 'PBKDF2', salt, iterations: 600_000, hash: 'SHA-256' }, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
}

export const own = (pw: string) => crypto.subtle.importKey('raw', enc.encode(pw), 'PBKDF2', false, ['deriveKey']);
export const spki = (bytes: ArrayBuffer) => crypto.subtle.importKey('spki', bytes, { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']);
export const digest = (s: string) => crypto.subtle.digest('SHA-256', enc.encode(s));
