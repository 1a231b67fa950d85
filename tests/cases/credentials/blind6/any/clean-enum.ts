//@ {"settings":{"binom":{"credentials":"any"}}}
export enum AuthMethod { Password = 'password', ApiKey = 'api_key', OAuth = 'oauth2', Token = 'bearer-token' }
export const GRANTS = { password: 'urn:example:grant:password', refreshToken: 'refresh_token' } as const;
export type Secret = { name: string; key: 'tls.crt' | 'tls.key' };
export const errors = { password: 'auth.errors.password_too_weak', token: 'auth.errors.token_expired', apiKey: { code: 'E_API_KEY', message: 'The API key is not valid any more' } };
export const mapping = { access_token: 'accessToken', refresh_token: 'refreshToken', client_secret: 'clientSecret', password: 'passwordHash' };
export const cookies = { session: '__Host-session', token: 'sb-access-token', secret: 'next-auth.csrf-token' };
export const columns = [{ field: 'password', headerName: 'Password', width: 120 }, { field: 'apiKey', headerName: 'API key' }];
export const icons = { password: 'mdi-lock-outline', token: 'fa-solid fa-key', secret: 'eye-off-24px' };
export const css = { passwordInput: 'form-control form-control-lg', tokenBadge: 'badge badge-info' };
export const analytics = { password: 'login_password_submitted', token: 'token_copied_v2' };
export const events = { tokenRefreshed: 'auth:token-refreshed', passwordChanged: 'auth/password-changed' };
export const testId = { password: 'login-password-input', apiKey: 'settings-api-key-2' };
export const help = { password: 'https://help.example.org/articles/360012345678-reset-password', token: 'https://docs.example.org/auth#tokens' };
