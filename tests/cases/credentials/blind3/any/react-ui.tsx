//@ {"settings":{"binom":{"credentials":"any"}}}
import { useState } from 'react';
import { Client } from './client';

export function Panel({ apiKey = 'x1SSRkRXQvQMcPLPPJS46lMUEZQPghOp' }: { apiKey?: string }) { // $ no-hardcoded-key
  const [password, setPassword] = useState('');
  const [token] = useState('3e130f7eb19731662b5e803b61ba4168160adb59'); // $ no-hardcoded-key
  const [error, setError] = useState('');
  return (
    <form
      onSubmit={() => {
        if (password === 'wrong') setError('Wrong password');
        setPassword('');
      }}
    >
      <Map accessToken="ENCyfjeEaGyZqjJoiFpKZsRaSqTa9DTvk4WaaB3x" style="mapbox://styles/mapbox/streets-v12" /> // $ no-hardcoded-key
      <Uploader apiKey="no-api-key" token={token} secretName="uploads" />
      <input type="password" value={password} onChange={(event) => setPassword(event.target.value)} placeholder="••••••••" />
      <Trans i18nKey="login.password" passwordLabel="Password" tokenType="bearer" />
      <Client clientSecret="s3cr3t-sauce" clientId="web" /> // $ no-hardcoded-key
      <p data-testid="token-error">{error || apiKey.length}</p>
    </form>
  );
}
export const stories = { args: { password: 'secret', token: 'token', apiKey: 'api-key' } };
export const mock = { password: 'mock-password', token: 'fake-jwt-token' };
