//@ {"settings":{"binom":{"credentials":"any"}}}
import { Command, Option } from 'commander';
import { Command as Oclif } from '@oclif/core';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import https from 'node:https';
import { Pool } from 'pg';

export const one = createPrivateKey('pine-needle-tea'); // $ no-hardcoded-key
export const two = createPrivateKey({ key: process.env.PEM ?? read(), passphrase: 'pine-needle-tea' }); // $ no-hardcoded-key
export const three = https.createServer({ passphrase: 'pine-needle', pfx: read() }); // $ no-hardcoded-key
export const four = generateKeyPairSync('ec', { namedCurve: 'P-256', privateKeyEncoding: { type: 'pkcs8', format: 'pem', passphrase: 'pine-needle' } }); // $ no-hardcoded-key
export const five = new Pool({ host: 'db', password: 'pine-needle' }); // $ no-hardcoded-key
export const six = new Pool({ host: 'db', password: 'your-password' });
export const seven = { label: 'pine-needle', password: 'pine-needle' };

class Session {
  constructor(
    private readonly user: string,
    private readonly secret = 'unset',
  ) {}
  open(...parts: string[]) {
    return [this.user, this.secret, ...parts];
  }
}
export const eight = new Session('svc', 'w1nter-berry'); // $ no-hardcoded-key
export const nine = new Session('svc2024', read());
const Login = class {
  constructor(name: string, { password }: { password: string }) {
    Object.assign(this, { name, password });
  }
};
export const ten = new Login('s0me-name-1', { password: read() });
const store = {
  login(user: string, token: string) {
    return user + token;
  },
  validate: (token: string) => token.length,
};
store.login('svc', '8b0e7153bf7c3706d85c524e44006655'); // $ no-hardcoded-key
store.validate('9a6656c90bd5482a90a29b9fa5ff5180');
const args = ['svc'] as const;
store.login(...args, 'w1nter-berry');

export const eleven = btoa('svc:w1nter-berry'); // $ no-hardcoded-key
export const twelve = btoa('data:image/svg+xml;utf8,<svg/>');
export const thirteen = { passphrase: 'old grey mill pond 7' }; // $ no-hardcoded-key
export const fourteen = { passphrase: 'it must have four words' };
export const fifteen = 'postgres://app:hunter@hostname:5432/db';
export const sixteen = 'postgres://app:hunter@db.internal:5432/db'; // $ no-hardcoded-key

const program = new Command().addOption(new Option('-v'));
const key = process.env.API_KEY;
if (!key) program.error('API_KEY is missing');
export const length = key!.length;

export class Sync extends Oclif {
  async run() {
    await this.config.runHook('x', {});
  }
}
declare function read(): string;
