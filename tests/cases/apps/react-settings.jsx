import { useState } from 'react';

export default function Settings({ onSave }) {
  const [apiKey, setApiKey] = useState('');
  const save = () => {
    window.localStorage.setItem('binomApiKey', apiKey); // $ no-plaintext-key-storage
    onSave();
  };
  return (
    <form onSubmit={save}>
      <label htmlFor="key">Binom API key</label>
      <input id="key" type="password" placeholder="Paste your API key" value={apiKey} onChange={(e) => setApiKey(e.target.value)} />
    </form>
  );
}
