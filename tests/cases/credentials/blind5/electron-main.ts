import { app, ipcMain, safeStorage } from 'electron';
import Store from 'electron-store';
import { BinomClient } from '@adops/binom';

const store = new Store<{ binomKey: string; sealed: string }>();

ipcMain.handle('report', async () => new BinomClient('https://t.mallow.io', store.get('binomKey')).report()); // $ require-env-key
ipcMain.handle('report2', async () => new BinomClient('https://t.mallow.io', safeStorage.decryptString(Buffer.from(store.get('sealed'), 'base64'))).report());
ipcMain.handle('report3', async (_event, apiKey: string) => new BinomClient('https://t.mallow.io', apiKey).report()); // $ require-env-key
app.whenReady();
