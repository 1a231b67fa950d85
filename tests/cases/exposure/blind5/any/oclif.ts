//@ {"settings":{"binom":{"credentials":"any"}}}
import { Command, Flags } from '@oclif/core';
import { writeFileSync, chmodSync } from 'node:fs';

export default class Login extends Command {
  static flags = { token: Flags.string({ required: true, description: 'access token' }), quiet: Flags.boolean() };

  async run(): Promise<void> {
    const { flags } = await this.parse(Login);
    this.log('logging in');
    this.log(`logging in with ${flags.token}`); // $ no-key-logging
    if (!flags.token.startsWith('pat_')) this.error('the token must start with pat_');
    if (flags.token.length < 20) this.error(`bad token ${flags.token}`); // $ no-key-logging
    writeFileSync(`${this.config.configDir}/auth.json`, JSON.stringify({ token: flags.token })); // $ no-plaintext-key-storage
    chmodSync(`${this.config.configDir}/auth.json`, 0o600);
    if (!flags.quiet) this.log('done');
  }
}
