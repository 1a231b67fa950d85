//@ {"settings": {"binom": {"credentials": "any"}}}
localStorage.setItem('theme', 'dark');
localStorage.setItem('jwt', token); // $ no-plaintext-key-storage
localStorage.setItem('access_token', response.access_token); // $ no-plaintext-key-storage
sessionStorage.setItem('password', pwd); // $ no-plaintext-key-storage
window.localStorage.setItem('api_key', k); // $ no-plaintext-key-storage
globalThis.sessionStorage['idToken'] = value; // $ no-plaintext-key-storage
localStorage.privateKey = pem; // $ no-plaintext-key-storage
localStorage['setItem']('refresh_token', refresh); // $ no-plaintext-key-storage
localStorage?.setItem('clientSecret', s); // $ no-plaintext-key-storage
const K = 'authToken';
localStorage.setItem(K, value); // $ no-plaintext-key-storage
localStorage[K] = value; // $ no-plaintext-key-storage
localStorage.setItem(`user:${id}:password`, input.value); // $ no-plaintext-key-storage
const { localStorage: store } = window;
store.setItem('private_key', pem); // $ no-plaintext-key-storage
localStorage.setItem('passwords', JSON.stringify(vault)); // $ no-plaintext-key-storage
localStorage.setItem('user', JSON.stringify({ name: user.name, password: user.password })); // $ no-plaintext-key-storage
localStorage.setItem('user', JSON.stringify({ name: user.name }));

localStorage.setItem('tokenCount', '5');
localStorage.setItem('tokenizer-config', cfg);
localStorage.setItem('article-author', name);
localStorage.setItem('passwordLength', '12');
localStorage.setItem('hasPassword', String(Boolean(pwd)));
localStorage.setItem('tokenExpiresAt', String(expiry));
localStorage.removeItem('access_token');
localStorage.getItem('access_token');
localStorage.setItem('prefs', JSON.stringify(prefs));
const PREFS_STORAGE_KEY = 'prefs';
localStorage.setItem(PREFS_STORAGE_KEY, prefs);
function seed(localStorage) {
  localStorage.setItem('fixture', 'x');
}
seed(new Map());

document.cookie = 'password=' + pwd; // $ no-plaintext-key-storage
document.cookie = `token=${session.token}; path=/`; // $ no-plaintext-key-storage
document.cookie = 'theme=dark';
document.cookie = `lang=${lang}; path=/; max-age=31536000`;
document.cookie = 'token=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
