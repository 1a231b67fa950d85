'use client';
import { useEffect, useState } from 'react';

interface Props {
  trackerUrl: string;
  binomApiKey: string;
  hasKey: boolean;
}

const publicKey = process.env.NEXT_PUBLIC_BINOM_API_KEY; // $ no-client-exposed-key

const trackerUrl = process.env.NEXT_PUBLIC_BINOM_URL;

export function KeyForm({ hasKey }: { hasKey: boolean }) {
  const [value, setValue] = useState('');
  return (
    <form action="/api/binom/key" method="post">
      <label htmlFor="binomApiKey">{hasKey ? 'Replace the Binom API key' : 'Binom API key'}</label>
      <input id="binomApiKey" name="binomApiKey" type="password" value={value} onChange={(e) => setValue(e.target.value)} />
      <button>Save</button>
    </form>
  );
}

export function Status() {
  const [status, setStatus] = useState('unknown');
  useEffect(() => {
    fetch('/api/binom/status')
      .then((res) => res.json())
      .then((body: { status: string }) => setStatus(body.status));
  }, []);
  return (
    <p title={trackerUrl}>
      {status} {publicKey ? 'configured' : 'not configured'}
    </p>
  );
}
