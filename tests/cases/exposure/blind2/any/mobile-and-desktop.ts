//@ {"settings": {"binom": {"credentials": "any"}}}
import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';
import Store from 'electron-store';
import Cookies from 'js-cookie';
import { setCookie, parseCookies } from 'nookies';
import { useCookies } from 'react-cookie';
import fs from 'fs';

export async function keep(session: { accessToken: string; user: string }, password: string) {
  await AsyncStorage.setItem('token', session.accessToken); // $ no-plaintext-key-storage
  await AsyncStorage.setItem('user', session.user);
  await SecureStore.setItemAsync('token', session.accessToken);
  new Store().set('password', password); // $ no-plaintext-key-storage
  new Store().set('window', { width: 800 });
  Cookies.set('access_token', session.accessToken); // $ no-plaintext-key-storage
  Cookies.set('lang', 'en');
  setCookie(null, 'refreshToken', session.accessToken, { path: '/' });
  const [, set] = useCookies(['token']);
  set('token', session.accessToken); // $ no-plaintext-key-storage
  fs.writeFileSync('credentials.json', JSON.stringify({ password })); // $ no-plaintext-key-storage
  fs.writeFileSync('profile.json', JSON.stringify({ user: session.user }));
  fs.writeFile('dump.txt', `password=${password}`, () => {}); // $ no-plaintext-key-storage
  chrome.storage.local.set({ token: session.accessToken }); // $ no-plaintext-key-storage
  chrome.storage.sync.set({ theme: 'dark' });
  chrome.storage.session.set({ user: session.user });
  return parseCookies().lang;
}

declare const chrome: { storage: Record<string, { set(items: object): void }> };
