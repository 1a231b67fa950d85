//@ {"settings": {"binom": {"credentials": "any"}}}
import { useState } from 'react';
import { signIn } from 'next-auth/react';
import { api } from './api';
import { t } from './i18n';

export function Login({ onDone }: { onDone: (id: string) => void }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [showPassword, setShowPassword] = useState(false);
  const [error, setError] = useState('');

  async function submit() {
    try {
      const { data } = await api.post('/login', { email, password });
      api.defaults.headers.common.Authorization = `Bearer ${data.token}`;
      localStorage.setItem('rememberEmail', email);
      localStorage.setItem('showPassword', String(showPassword));
      onDone(data.id);
    } catch (cause) {
      console.error('login failed', cause instanceof Error ? cause.message : 'unknown');
      setError(t('login.password.wrong'));
    }
  }

  return (
    <form onSubmit={submit} aria-describedby="password-hint">
      <input name="email" value={email} onChange={(event) => setEmail(event.target.value)} />
      <input name="password" type={showPassword ? 'text' : 'password'} value={password} onChange={(event) => setPassword(event.target.value)} />
      <button type="button" onClick={() => setShowPassword(!showPassword)}>
        {showPassword ? 'Hide password' : 'Show password'}
      </button>
      <button type="button" onClick={() => signIn('credentials', { email, password, redirect: false })}>
        Other way
      </button>
      <p id="password-hint">{error || t('login.password.hint')}</p>
    </form>
  );
}
