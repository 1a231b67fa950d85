import AsyncStorage from '@react-native-async-storage/async-storage';
import { MMKV } from 'react-native-mmkv';
import * as SecureStore from 'expo-secure-store';
import Store from 'electron-store';
import { safeStorage } from 'electron';
import Conf from 'conf';

const plain = new MMKV();
const sealed = new MMKV({ id: 'secrets', encryptionKey: readPin() });
const store = new Store();
const conf = new Conf({ projectName: 'binom-cli' });

declare function readPin(): string;

export async function keep(url: string, binomApiKey: string): Promise<void> {
  await AsyncStorage.setItem('binom.url', url);
  await AsyncStorage.setItem('binom.key', binomApiKey); // $ no-plaintext-key-storage
  await AsyncStorage.multiSet([['url', url], ['key', binomApiKey]]); // $ no-plaintext-key-storage
  plain.set('url', url);
  plain.set('key', binomApiKey); // $ no-plaintext-key-storage
  sealed.set('key', binomApiKey);
  await SecureStore.setItemAsync('binomApiKey', binomApiKey);
  store.set('url', url);
  store.set('binom', { url, binomApiKey }); // $ no-plaintext-key-storage
  store.set('binom', safeStorage.encryptString(binomApiKey).toString('base64'));
  conf.set('binomApiKey', binomApiKey); // $ no-plaintext-key-storage
  conf.set('timezone', 'UTC');
  chrome.storage.sync.set({ url });
  chrome.storage.sync.set({ binomApiKey }); // $ no-plaintext-key-storage
}
