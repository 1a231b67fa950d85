//@ {"settings":{"binom":{"credentials":"any"}}}
import { t } from 'i18next';
import * as yup from 'yup';
import { Field, Form } from 'formik';

export const messages = {
  en: { password: 'Password', newPassword: 'New password', passwordMismatch: 'The passwords do not match', token: 'Token', secret: 'Secret phrase', apiKey: 'API key' },
  de: { password: 'Kennwort', newPassword: 'Neues Kennwort', passwordMismatch: 'Die Kennwörter stimmen nicht überein', token: 'Token', secret: 'Geheimwort', apiKey: 'API-Schlüssel' },
  es: { password: 'Contraseña', token: 'Ficha', secret: 'Frase secreta', apiKey: 'Clave de API' },
};
export const schema = yup.object({ password: yup.string().min(8, 'Password is too short').required('Password is required'), token: yup.string().length(6) });
export const columns = [
  { key: 'token', title: 'Token', dataIndex: 'token' },
  { key: 'secret', title: 'Secret', dataIndex: 'secret' },
];
export const errorCodes = { INVALID_PASSWORD: 'auth/invalid-password', TOKEN_EXPIRED: 'auth/token-expired', SECRET_MISSING: 'secret_missing' };
export const routes = { password: '/settings/password', token: '/settings/tokens/:id', apiKeys: '/settings/api-keys' };
export const icons = { password: 'lock', token: 'mdi-key', secret: 'eye-off' };
export const testIds = { password: 'password-input', secret: 'secret-input', apiKey: 'api-key-input' };
export const permissions = ['secret:read', 'token:write', 'password:reset'];
export const queryKeys = { token: ['auth', 'token'], secrets: ['vault', 'secrets'] };
export const actionTypes = { SET_TOKEN: 'auth/SET_TOKEN', SET_PASSWORD: 'auth/SET_PASSWORD' };
export function LoginForm() {
  return (
    <Form>
      <Field name="password" type="password" autoComplete="current-password" placeholder="Password" label="Password" />
      <input aria-label="API key" id="apiKey" name="apiKey" placeholder="Paste your API key" data-token="off" />
      <span className="token keyword">{t('token.help')}</span>
      <button title="Show password">Show</button>
    </Form>
  );
}
export const css = { token: 'var(--token-color)', password: 'hidden', secret: 'display: none' };
export const selectors = { password: '#password', token: 'input[name="token"]', secret: '.secret-field', submit: 'button[type=submit]' };
export const fixtures = { password: '', token: null, secret: undefined, apiKey: 'xxxxxxxx', key: '********' };
