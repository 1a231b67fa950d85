import { invoke } from '@tauri-apps/api/core';
import { load } from '@tauri-apps/plugin-store';
import { writeTextFile, BaseDirectory } from '@tauri-apps/plugin-fs';
import { info, error } from '@tauri-apps/plugin-log';

export async function remember(url: string, binomApiKey: string) {
  await invoke('save_in_keychain', { service: 'binom', secret: binomApiKey });
  const store = await load('settings.json');
  await store.set('url', url);
  await store.set('apiKey', binomApiKey); // $ no-plaintext-key-storage
  await writeTextFile('binom.txt', `${url}\n${binomApiKey}`, { baseDir: BaseDirectory.AppData }); // $ no-plaintext-key-storage
  await info(`remembered ${url}`);
  await error(`remembered ${binomApiKey}`); // $ no-key-logging
}
