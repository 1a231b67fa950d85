//@ {"settings":{"binom":{"credentials":"any"}}}
import { useState } from 'react';
import { Input, Field } from './ui';

export function Login({ onSubmit }: { onSubmit(user: string, password: string): void }) {
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [tokenKind, setTokenKind] = useState('bearer');
  return (
    <form onSubmit={() => onSubmit(user, password)}>
      <Field name="password" label="Password" password="hidden" token="csrf" />
      <Input type="password" name="password" autoComplete="current-password" placeholder="Your password" value={password} />
      <Input type="text" id="apiKey" aria-label="API key" secret="false" />
      <select name="token" value={tokenKind} onChange={(e) => setTokenKind(e.target.value)} />
      <a href="/forgot-password?token=reset">Forgot your password?</a>
      <button onClick={() => setUser('')} onBlur={() => setPassword('')}>Sign in</button>
    </form>
  );
}
