import Configstore from 'configstore';
import { ask } from './ask';

type Prefs = { theme: string; binomUrl: string; binomApiKey: string };

export async function save(prefs: Prefs): Promise<void> {
  for (const [name, value] of Object.entries(prefs)) localStorage.setItem(`panel:${name}`, value); // $ no-plaintext-key-storage

  const { binomApiKey: _omitted, ...safe } = prefs;
  for (const [name, value] of Object.entries(safe)) localStorage.setItem(`panel:${name}`, value);
}

export async function init(url: string): Promise<Configstore> {
  const binomApiKey = await ask('Binom API key: ');
  return new Configstore('binomctl', { url, binomApiKey }); // $ no-plaintext-key-storage
}
