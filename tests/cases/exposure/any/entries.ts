//@ {"settings":{"binom":{"credentials":"any"}}}
import { createCipheriv } from 'node:crypto';
const API_KEY_ENTRY = 'api_key';
const LAST_PASSWORD_STORAGE_KEY = 'ui-last-screen';

export function save(id: string, value: string, user: { pw: string }, iv: Buffer, key: Buffer): void {
  localStorage.setItem(API_KEY_ENTRY, value); // $ no-plaintext-key-storage

  localStorage[API_KEY_ENTRY] = value; // $ no-plaintext-key-storage

  sessionStorage.setItem(`user:${id}:password`, user.pw); // $ no-plaintext-key-storage

  localStorage.setItem(LAST_PASSWORD_STORAGE_KEY, value);
  localStorage.setItem('password', '');
  localStorage.setItem('passwordLength', value);
  localStorage.setItem('tokenizer-config', value);
  localStorage.setItem('author', value);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  localStorage.setItem('password', Buffer.concat([cipher.update(value), cipher.final()]).toString('base64'));
}
