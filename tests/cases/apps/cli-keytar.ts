import keytar from 'keytar';
import { input } from '@inquirer/prompts';

const apiKey = await keytar.getPassword('binom', 'api-key');
if (!apiKey) {
  console.error('No key in the keychain; run `binom login`.');
  process.exit(1);
}
const id = await input({ message: 'Campaign id' });
const response = await fetch(`https://binom.leadbay.io/public/api/v1/campaign/${id}`, { headers: { 'api-key': apiKey } });
console.log(await response.json());
