const KEY_NAME = 'binomApiKey';

async function onSave() {
  const key = document.querySelector('#binom-key').value;
  const url = document.querySelector('#binom-url').value;
  await chrome.storage.sync.set({ binomUrl: url });
  await chrome.storage.sync.set({ [KEY_NAME]: key }); // $ no-plaintext-key-storage
  chrome.storage.local.set({ binom: { url, key } }, () => window.close()); // $ no-plaintext-key-storage
}

async function load() {
  const { [KEY_NAME]: key, binomUrl } = await chrome.storage.sync.get([KEY_NAME, 'binomUrl']);
  document.querySelector('#binom-url').value = binomUrl ?? '';
  document.querySelector('#state').textContent = key ? 'saved' : 'not saved';
}

document.querySelector('form').addEventListener('submit', onSave);
load();
