import { useLocalStorage } from 'usehooks-ts';

export function TrackerSettings() {
  const [binomApiKey, setBinomApiKey] = useLocalStorage('binom.apiKey', ''); // $ no-plaintext-key-storage
  return <input type="password" value={binomApiKey} onChange={(e) => setBinomApiKey(e.target.value)} />;
}
