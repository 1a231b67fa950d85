import { app, BrowserWindow, clipboard, contextBridge, dialog, ipcMain, ipcRenderer } from 'electron';
import log from 'electron-log/main';
import Store from 'electron-store';
import { readBinomKey } from './keychain.js';

const store = new Store();

ipcMain.handle('tracker:url', () => store.get('url'));

ipcMain.handle('tracker:save', async (_event, { url, binomApiKey }) => {
  store.set('url', url);

  store.set({ url, binomApiKey }); // $ no-plaintext-key-storage

  log.info('saved', url);

  log.verbose('saved', { url, binomApiKey }); // $ no-key-logging
});

app.whenReady().then(async () => {
  const key = await readBinomKey();
  const window = new BrowserWindow({ webPreferences: { contextIsolation: true } });
  window.webContents.send('ready', { hasKey: Boolean(key) });
  clipboard.writeText(key);

  dialog.showErrorBox('Binom', 'the key was refused');
});

contextBridge.exposeInMainWorld('tracker', { url: () => ipcRenderer.invoke('tracker:url') });

browser.runtime.onMessage.addListener(async (message) => {
  if (message.type !== 'save') return;
  await browser.storage.local.set({ theme: message.theme });

  await browser.storage.sync.set({ binom: { url: message.url, apiKey: message.binomApiKey } }); // $ no-plaintext-key-storage

  console.info('message', message.type);

  console.info('message', message); // $ no-key-logging
});
