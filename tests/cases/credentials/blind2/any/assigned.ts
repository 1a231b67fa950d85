//@ {"settings":{"binom":{"credentials":"any"}}}
class Settings {
  password = 'n0t-a-joke'; // $ no-hardcoded-key
  private secretKey: string = 'kR2LxunFuXV7JQQQWYRkdAJ9I9QOMEzl'; // $ no-hardcoded-key
  static accessToken = 'inMibt3PkIjdZtMFo7EJyqDBvZYarIlm'; // $ no-hardcoded-key
  protected readonly passphrase = 'three blind mice 88'; // $ no-hardcoded-key
  passwordHint = 'name of the first pet';
  tokenLifetime = '15m';
  authType = 'oauth2';
  constructor(public pwd = 'qu1cksand') {} // $ no-hardcoded-key
  get apiToken() {
    return 'IriiE7P2YISMquZWv1LOTtJWfiSFg0TN'; // $ no-hardcoded-key
  }
  setPassword(value: string) {
    this.password = value;
  }
}
let dbPassword;
dbPassword = 'late-bloomer-6'; // $ no-hardcoded-key
const user: Record<string, string> = {};
user.password = 'late-bloomer-6'; // $ no-hardcoded-key
user['api_key'] = 'e093be811a5433d76c36c48036cf7815'; // $ no-hardcoded-key
user.passwordLabel = 'Password';
const { secret = 'sp1lled-milk' } = loadOptions(); // $ no-hardcoded-key
const token = condition() ? 'qq6jgO2a9RxqaZRfGq11ILjBdwCfNZ0u' : undefined; // $ no-hardcoded-key
const creds = { user: 'root', pass: 'r00t-beer' }; // $ no-hardcoded-key
const nested = { db: { primary: { credentials: { password: 'w4terfall' } } } }; // $ no-hardcoded-key
const settings = new Settings();
settings.setPassword('thursd4y-night'); // $ no-hardcoded-key
settings.setPassword(loadOptions().next);
enum Secrets {
  Signing = 'a7321de656cb67b2a1e1549f12c2c9c8bf1f0d9a', // $ no-hardcoded-key
}
enum TokenKind {
  Access = 'access_token',
  Refresh = 'refresh_token',
}
const login = (password = 'op3n-sesame') => password.length; // $ no-hardcoded-key
login('welc0me-back'); // $ no-hardcoded-key
login(loadOptions().pw);
const env = { ...process.env, DB_PASSWORD: 'hunter2-gatherer', DB_NAME: 'app' }; // $ no-hardcoded-key
process.env.JWT_SECRET = 'l0cal-only-secret'; // $ no-hardcoded-key
const key = '482bdc03103aab1b2f2ea05ab6443cadba8b1278';
const form = new FormData();
form.append('client_secret', 'wZjSkynFEtK578RaFISjupQPNGRueDvg'); // $ no-hardcoded-key
form.append('grant_type', 'client_credentials');
const params = new URLSearchParams({ grant_type: 'password', username: 'svc', password: 'p3bble-beach' }); // $ no-hardcoded-key
export { Secrets, TokenKind, user, secret, token, creds, nested, dbPassword, env, key, form, params };
declare function loadOptions(): { secret?: string; next: string; pw: string };
declare function condition(): boolean;
