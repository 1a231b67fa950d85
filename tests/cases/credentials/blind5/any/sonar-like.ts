//@ {"settings":{"binom":{"credentials":"any"}}}
export class Settings {
  private dbPassword = 'hunter2-MCsR'; // $ no-hardcoded-key
  passwordMinLength = 12;
  passwordLabel = 'Password';
  passwordFieldType = 'password';
  static readonly PWD_COOKIE_NAME = 'pwd_hint';

  login(user: string, password = 'P4ss-Bs3Y2L') { // $ no-hardcoded-key
    return this.post('/login', { user, password });
  }

  check(pw: string): boolean {
    if (pw === 'b4ckd00r-pUETgB') return true; // $ no-hardcoded-key
    return pw === this.dbPassword;
  }

  post(path: string, body: object) {
    return fetch(path, { method: 'POST', body: JSON.stringify(body) });
  }
}

export const url = 'https://api.example.org/login?user=bob&password=ag6HTVYc3xQX'; // $ no-hardcoded-key
export const params = 'user=bob&pwd=ksTiabJwvF'; // $ no-hardcoded-key
export const help = 'https://example.org/reset-password?token={token}';
export const route = '/users/:id/password/:token';
export const env = { PASSWORD: process.env.PASSWORD ?? '' }; // $ no-unchecked-env-key
