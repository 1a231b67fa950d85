//@ {"settings":{"binom":{"credentials":"any"}}}
const enc = new TextEncoder();
export const key = await crypto.subtle.importKey('raw', enc.encode('subtle-h4rd-key'), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']); // $ no-hardcoded-key
export const pub = await crypto.subtle.importKey('spki', new Uint8Array(0), { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']);
export const derived = async (pw: string) => crypto.subtle.importKey('raw', enc.encode(pw), 'PBKDF2', false, ['deriveKey']);
