//@ {"settings":{"binom":{"credentials":"any"}}}
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

export async function save(apiKey: string, language: string): Promise<void> {
  await chrome.storage.local.set({ language });

  await chrome.storage.local.set({ apiKey }); // $ no-plaintext-key-storage
}
