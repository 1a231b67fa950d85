//@ {"settings":{"binom":{"credentials":"any"}}}
import { consola } from 'consola';
import { crypt } from './auth';

export function run(password: string, accessToken: string, name: string): void {
  consola.info(name);

  consola.box(`token: ${accessToken}`); // $ no-key-logging

  console.log({ password: crypt(password) });
  const actuallySecurePassword = crypt(password);
  console.log(actuallySecurePassword);

  console.log(password.replace(/foo/g, '*')); // $ no-key-logging

  console.log(password.replace(/\./g, '***')); // $ no-key-logging

  console.log(password.replace(/./g, '*'));
}

export function listed(password: string, user: string): void {
  const lines: string[] = [];
  lines.push(`user=${user}`);
  console.log(lines.join('\n'));
  const secrets: string[] = [];
  secrets.push(`password=${password}`);
  console.log(secrets.length);

  console.log(secrets.join('\n')); // $ no-key-logging
}

export function masked(password: string, row: Record<string, unknown>): void {
  const redact = (kind: string, value: string): string => (kind === 'password' ? '********' : value);
  console.log(redact('password', password));
  const user: Record<string, unknown> = {};
  user.crypted_password = row.value;
  console.log(user);
}
