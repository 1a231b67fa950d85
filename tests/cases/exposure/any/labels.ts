//@ {"settings":{"binom":{"credentials":"any"}}}
import { mask } from './mask';
import { requestLogger, getLogger } from './log';

export function report(t: string, k: string, v: string, err: Error, ok: boolean, tok: string, list: string[]): void {
  console.log(`user=7 token=${t}`); // $ no-key-logging
  console.log('API key:', k); // $ no-key-logging
  console.warn('the password is: ' + v); // $ no-key-logging
  requestLogger('client secret: ' + v); // $ no-key-logging
  getLogger('client secret: ' + v);
  if (!ok) throw new Error(`password="${v}"`); // $ no-key-logging

  console.log('API key:', mask(k));
  console.log('API key:', ok);
  console.log('password:', list.length, err.message);
  console.log('invalid token: ' + err);
  console.log('unexpected token: ' + tok);
  console.log('token: ' + t.length);
  console.log(`password is ${ok ? 'set' : 'missing'}`);
  console.log('Enter your password: ');
  console.log('key: ' + v);
}
