import AsyncStorage from '@react-native-async-storage/async-storage';
import { MMKV } from 'react-native-mmkv';
import * as SecureStore from 'expo-secure-store';
import Keychain from 'react-native-keychain';
import EncryptedStorage from 'react-native-encrypted-storage';
import { Preferences } from '@capacitor/preferences';
import Cookies from 'js-cookie';
import Cookie from 'universal-cookie';
import Dexie from 'dexie';
import { openDB } from 'idb';
import { set } from 'idb-keyval';

const mmkv = new MMKV();
const sealed = new MMKV({ id: 'binom', encryptionKey: deviceKey() });

export async function remember(binomApiKey: string, binomUrl: string) {
  await AsyncStorage.setItem('binomUrl', binomUrl);

  await AsyncStorage.setItem('binomApiKey', binomApiKey); // $ no-plaintext-key-storage

  await AsyncStorage.multiSet([['url', binomUrl], ['key', binomApiKey]]); // $ no-plaintext-key-storage

  mmkv.set('binom.key', binomApiKey); // $ no-plaintext-key-storage

  sealed.set('binom.key', binomApiKey);
  await SecureStore.setItemAsync('binom.key', binomApiKey);
  await Keychain.setGenericPassword('binom', binomApiKey);
  await EncryptedStorage.setItem('binom.key', binomApiKey);

  await Preferences.set({ key: 'binom', value: binomApiKey }); // $ no-plaintext-key-storage

  Cookies.set('binom_key', binomApiKey, { secure: true }); // $ no-plaintext-key-storage

  Cookies.set('binom_url', binomUrl);

  new Cookie().set('binom', { key: binomApiKey }); // $ no-plaintext-key-storage

  const db = await openDB('binom', 1);
  await db.put('settings', binomApiKey, 'key'); // $ no-plaintext-key-storage

  await set('binom-key', binomApiKey); // $ no-plaintext-key-storage
}

const dexie = new Dexie('binom');
dexie.version(1).stores({ trackers: '++id, url' });

export const add = (binomUrl: string, binomApiKey: string) =>
  dexie.table('trackers').add({ url: binomUrl, key: binomApiKey }); // $ no-plaintext-key-storage

export const addUrl = (binomUrl: string) => dexie.table('trackers').add({ url: binomUrl });

declare function deviceKey(): string;
