//@ {"settings": {"binom": {"credentials": "any"}}}
const PUBLIC_ORIGIN = 'https://app.sandpiper.dev';

export const a = (t) => fetch(`https://api.sandpiper.dev/data?token=${t}`); // $ no-key-in-url
export const b = (base, password) => fetch(base + '/login?user=me&password=' + password); // $ no-key-in-url
export const c = (pw) => axios.get('https://api.sandpiper.dev/me', { params: { password: pw } }); // $ no-key-in-url
export const d = (apiKey) => $.get('/api/data', { apiKey }); // $ no-key-in-url
export const e = (secret) => {
  const url = new URL('https://api.sandpiper.dev/x');
  url.searchParams.set('client_secret', secret); // $ no-key-in-url
  url.searchParams.set('page', '1');
  return fetch(url);
};
export const f = (token) => {
  location.href = '/dashboard?access_token=' + token; // $ no-key-in-url
};
export const g = (token) => window.open(`https://viewer.sandpiper.dev/doc?access_token=${token}`); // $ no-key-in-url
export const h = (token) => new WebSocket(`wss://live.sandpiper.dev/feed?token=${token}`); // $ no-key-in-url
export const i = (token) => new EventSource('/events?token=' + encodeURIComponent(token)); // $ no-key-in-url
export const j = (router, password) => router.push(`/welcome?password=${password}`); // $ no-key-in-url
export const k = (router, token) => router.push({ path: '/welcome', query: { token } }); // $ no-key-in-url
export const l = (xhr, password) => xhr.open('GET', '/check?password=' + password); // $ no-key-in-url

export const reset = (token) => PUBLIC_ORIGIN + '/reset-password?token=' + encodeURIComponent(token);
export const verify = (token) => `${PUBLIC_ORIGIN}/verify-email?token=${token}`;
export const ok1 = (user) => fetch(`https://api.sandpiper.dev/users?user=${user}`);
export const ok2 = (state) => `${PUBLIC_ORIGIN}/sso?stateToken=${state}`;
export const ok3 = (url, id, s) => fetch(url, { method: 'POST', body: `client_id=${id}&client_secret=${s}` });
export const ok4 = (url, token) => fetch(url, { headers: { authorization: `Bearer ${token}` } });
export const ok5 = (pageToken) => fetch(`https://api.sandpiper.dev/list?pageToken=${pageToken}`);
export const ok6 = (url, password) => axios.post(url, new URLSearchParams({ username: 'me', password }));
export const ok7 = (siteKey) => `https://www.google.com/recaptcha/api.js?render=${siteKey}`;
export const ok8 = (q) => fetch(`/search?q=${q}&sort_key=name&cacheKey=1`);
