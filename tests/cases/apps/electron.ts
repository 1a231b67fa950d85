import { app, safeStorage } from 'electron';
import Store from 'electron-store';

const store = new Store();
app.on('certificate-error', (event, _contents, _url, _error, _cert, callback) => {
  event.preventDefault();
  callback(true); // $ no-disabled-tls-verification
});
export const saveKey = (binomApiKey: string) => store.set('binomApiKey', binomApiKey); // $ no-plaintext-key-storage
export const saveKeySafely = (binomApiKey: string) => store.set('binomApiKey', safeStorage.encryptString(binomApiKey).toString('base64'));
