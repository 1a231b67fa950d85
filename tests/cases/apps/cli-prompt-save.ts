import { password } from '@inquirer/prompts';
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const apiKey = await password({ message: 'Binom API key' });
writeFileSync(join(homedir(), '.binomrc.json'), JSON.stringify({ apiKey })); // $ no-plaintext-key-storage
console.log('saved');
