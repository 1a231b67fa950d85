import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from 'react-hook-form';

const FIELDS = { url: 'binomUrl', apiKey: 'binomApiKey', token: 'binomToken' } as const;
const errors = { binomApiKey: 'binom.errors.apiKey.required', binomToken: 'Token is required' };

export function BinomKeyForm({ onSave }: { onSave: (values: { binomUrl: string; binomApiKey: string }) => Promise<void> }) {
  const { t } = useTranslation('binom');
  const { register, handleSubmit, formState } = useForm({ defaultValues: { binomUrl: '', binomApiKey: '' } });
  const [visible, setVisible] = useState(false);
  return (
    <form onSubmit={handleSubmit(onSave)}>
      <label htmlFor={FIELDS.apiKey}>{t('binom.apiKey.label')}</label>
      <input id="binomApiKey" type={visible ? 'text' : 'password'} placeholder="64 hexadecimal characters" {...register('binomApiKey', { required: errors.binomApiKey, minLength: 39 })} />
      <input type="hidden" name="binomToken" value="" />
      <button type="button" onClick={() => setVisible(!visible)}>
        {t('show')}
      </button>
      {formState.errors.binomApiKey && <p role="alert">{t(errors.binomApiKey)}</p>}
    </form>
  );
}
