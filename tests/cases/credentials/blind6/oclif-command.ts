import { Command, Flags } from '@oclif/core';
import { BinomClient } from '@adops/binom';

export default class Pull extends Command {
  static flags = { 'api-key': Flags.string({ required: true, env: 'BINOM_API_KEY' }), days: Flags.integer({ default: 1 }) };

  async run(): Promise<void> {
    const { flags } = await this.parse(Pull);
    const client = new BinomClient('https://v.kestrel.agency', flags['api-key']); // $ require-env-key
    this.log(`${(await client.campaigns()).length} campaigns`);
  }
}
