'use client';
import { useForm } from 'react-hook-form';
import { saveKey } from './actions';

const messages = { apiKey: 'Paste the Binom API key', binomApiKey: 'Binom API key is required' };

export function ConnectForm({ url, hasKey }: { url: string; hasKey: boolean }) {
  const { register, handleSubmit, formState } = useForm<{ binomApiKey: string }>();
  const onSubmit = handleSubmit(async (values) => {
    await saveKey(values.binomApiKey);
    console.info('saved the key of', url);
    sessionStorage.setItem('binom:connected', 'yes');
  });
  return (
    <form onSubmit={onSubmit} data-testid="binom-api-key-form">
      <label>
        {messages.apiKey}
        <input type="password" autoComplete="off" {...register('binomApiKey', { required: messages.binomApiKey })} />
      </label>
      {formState.errors.binomApiKey && <em>{formState.errors.binomApiKey.message}</em>}
      <p>{hasKey ? 'A key is stored.' : 'No key is stored.'}</p>
    </form>
  );
}
