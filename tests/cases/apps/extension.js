chrome.runtime.onMessage.addListener((message, sender, sendResponse) => {
  if (message.type === 'save-key') {
    chrome.storage.sync.set({ binomApiKey: message.key }); // $ no-plaintext-key-storage
    sendResponse({ ok: true });
  }
});
