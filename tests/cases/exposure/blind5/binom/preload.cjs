const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('tracker', {
  url: process.env.BINOM_URL,
  stats: (preset) => ipcRenderer.invoke('stats', preset),
});

contextBridge.exposeInMainWorld('secrets', { binom: process.env.BINOM_API_KEY }); // $ no-client-exposed-key
