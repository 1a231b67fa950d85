//@ {"settings":{"binom":{"credentials":"any"}}}
import ky from 'ky';
import qs from 'qs';

export function call(token: string, page: number): void {
  void ky.get('https://api.corp.io/v1', { searchParams: new URLSearchParams({ page: String(page) }) });

  void ky.get('https://api.corp.io/v1', { searchParams: new URLSearchParams({ token, page: '1' }) }); // $ no-key-in-url

  void fetch('https://api.corp.io/v1?' + qs.stringify({ filter: { page } }));

  void fetch('https://api.corp.io/v1?' + qs.stringify({ auth: { token } })); // $ no-key-in-url

  const query = new URLSearchParams({ client_secret: token, grant_type: 'x' }).toString(); // $ no-key-in-url
  void fetch(`https://auth.corp.io/token?${query}`);

  let same = new URLSearchParams({ page: '1' }).toString();
  same = same.toString();
  void fetch(`https://auth.corp.io/pages?${same}`);
}
