//@ {"settings":{"binom":{"credentials":"any"}}}
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };
declare const env: { BINOM_API_KEY: string; BINOM_URL: string };

export async function save(apiKey: string, language: string): Promise<void> {
  await chrome.storage.local.set({ language });

  await chrome.storage.local.set({ apiKey }); // $ no-plaintext-key-storage
}

export const load = () =>
  fetch(`${env.BINOM_URL}/public/api/v1/info`, {
    headers: { 'api-key': env.BINOM_API_KEY ?? '' }, // $ no-unchecked-env-key
  });
