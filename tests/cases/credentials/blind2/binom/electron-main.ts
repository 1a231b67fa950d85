import { app, ipcMain, safeStorage } from 'electron';
import Store from 'electron-store';
import keytar from 'keytar';
import { createBinomClient } from './binom';

const store = new Store<{ binomKey: string; sealed: string; window: { width: number } }>();

ipcMain.handle('campaigns', async () => {
  const client = createBinomClient({ url: 'https://go.larchmont.net', apiKey: store.get('binomKey') }); // $ require-env-key
  return client.campaigns();
});

ipcMain.handle('offers', async () => {
  const apiKey = safeStorage.decryptString(Buffer.from(store.get('sealed'), 'base64'));
  return createBinomClient({ url: 'https://go.larchmont.net', apiKey }).offers();
});

ipcMain.handle('groups', async () => {
  const apiKey = await keytar.getPassword('binom', 'default');
  if (!apiKey) throw new Error('no key of Binom in the keychain');
  return createBinomClient({ url: 'https://go.larchmont.net', apiKey }).groups();
});

ipcMain.handle('demo', () => createBinomClient({ url: 'https://demo.larchmont.net', apiKey: '5ae4f63dd3987c06e007865946898e5bfd36c693030942b9dba03eeb9caf3cc6' }).campaigns()); // $ no-hardcoded-key

app.whenReady().then(() => store.get('window'));
